package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.internal.check.CaseCheck;
import id.zonaintegritas.rules.internal.check.DecisionCheck;
import id.zonaintegritas.rules.internal.check.RuleCaseNames;
import id.zonaintegritas.rules.internal.check.UnusedRows;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that can be found wrong with an edition: how its files are written, how rows and rules
 * fit together, and what they decide when they are run.
 */
public final class EditionCheck {

    private final List<EditionProblem> problems;

    private EditionCheck(List<EditionProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    /**
     * Checks an edition. Where rows or rules are wrong, the others are tried without them.
     *
     * @throws EditionException if the folder cannot be read at all
     */
    public static EditionCheck of(Path folder) {
        EditionProblems unreadable = new EditionProblems();
        try {
            EditionFiles files = EditionFiles.in(folder);
            return of(files, EditionFiles.casesIn(folder).texts());
        } catch (EditionException refused) {
            if (refused.problems().stream().anyMatch(p -> !isLocated(p))) {
                throw refused;
            }
            refused.problems().forEach(unreadable::add);
        }
        return new EditionCheck(unreadable.all(Map.of()));
    }

    /** Checks the edition that comes with the library. */
    public static EditionCheck bundled() {
        String id = Edition.current().id();
        return of(EditionFiles.bundled(id), EditionFiles.bundledCases(id).texts());
    }

    private static boolean isLocated(Problem problem) {
        return problem.at().matches("[^:]+(:\\d+){1,2}");
    }

    static EditionCheck of(EditionFiles files, Map<String, String> cases) {
        EditionDraft draft = EditionDraft.read(files);
        RuleCaseNames.check(draft.rules(), cases, draft.problems());
        DecisionCheck decisions = DecisionCheck.of(draft);
        CaseCheck caseCheck = new CaseCheck(draft);
        List<RuleCase> written = caseCheck.read(cases);
        draft.problems().addAll(decisions.problems());
        UnusedRows.warn(draft);
        if (draft.problems().isEmpty()) {
            caseCheck.warnOfSilence(written, decisions.compiled());
        }
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.putAll(cases);
        return new EditionCheck(draft.problems().all(texts));
    }

    /** All problems, by file, line and column. */
    public List<EditionProblem> problems() {
        return problems;
    }

    /** Whether the edition can be used: there may be warnings, but no error. */
    public boolean isPassed() {
        return problems.stream().noneMatch(p -> p.level() == Level.ERROR);
    }
}
