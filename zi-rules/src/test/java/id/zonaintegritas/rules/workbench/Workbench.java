package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.cases.CaseOutcome;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.List;
import java.util.Map;

/** Opens to other tests what authors of editions reach through folders alone. */
public final class Workbench {

    /** The cases of the bundled edition, which all tests share: each case runs once. */
    private static final class Bundled {
        static final RuleCases CASES = RuleCases.of(Edition.current());
    }

    private Workbench() {}

    public static RuleCases bundledCases() {
        return Bundled.CASES;
    }

    public static EditionCheck check(EditionFiles files, Map<String, String> cases) {
        return EditionCheck.of(files, cases);
    }

    public static RuleCases cases(List<LoadedEdition> versions, EditionFiles cases) {
        return RuleCases.of(versions, cases);
    }

    public static List<RuleCase> written(RuleCases cases) {
        return cases.written();
    }

    public static CaseOutcome outcome(RuleCases.Case one) {
        return one.outcome();
    }
}
