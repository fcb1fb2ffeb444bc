package id.zonaintegritas.rules.workbench;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.cases.CaseFile;
import id.zonaintegritas.rules.internal.cases.CaseOutcome;
import id.zonaintegritas.rules.internal.cases.CaseOutcome.Difference;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.workbench.RuleCases.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cases that failed, with what is concluded now in the place of what they expected. Values change
 * where they stand; what is given, keys, comments and order stay. A case is updated as a whole or
 * not at all.
 */
public final class CaseUpdate {

    /**
     * A value that was expected, and the one in its place.
     *
     * @param at {@code file:line:column} in the edition, as it was before
     * @param about what is looked at, such as {@code margin.WBK.total}
     */
    public record Change(String at, String about, String from, String to) {}

    /**
     * A case that fails and cannot be updated.
     *
     * @param at {@code file:line:column} of what stands in the way, as it was before
     */
    public record Kept(Case one, String at, Title reason) {}

    private static final Map<Place, String> NOWHERE = Map.of();

    private final RuleCases before;
    private final SortedMap<String, String> texts;
    private final Map<String, Map<Place, String>> values = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    private CaseUpdate(RuleCases before) {
        this.before = before;
        this.texts = new TreeMap<>(before.texts());
        before.texts().forEach((file, text) -> values.put(file, YamlEdit.values(text)));
    }

    static CaseUpdate of(RuleCases cases) {
        CaseUpdate update = new CaseUpdate(cases);
        Map<String, Map<Place, String>> written = new TreeMap<>();
        cases.stream()
                .filter(one -> !one.outcome().holds())
                .forEach(
                        one ->
                                written.computeIfAbsent(one.file(), f -> new HashMap<>())
                                        .putAll(update.written(one)));
        written.forEach(
                (file, w) -> update.texts.computeIfPresent(file, (f, t) -> YamlEdit.with(t, w)));
        return update;
    }

    /** What takes the place of values in the file of a case; nothing if one of them must stay. */
    private Map<Place, String> written(Case one) {
        CaseOutcome outcome = one.outcome();
        if (!outcome.broken().isEmpty()) {
            kept.add(new Kept(one, one.at(), CaseFile.words("kept.broken")));
            return NOWHERE;
        }
        Map<Place, String> written = new HashMap<>();
        List<Change> changed = new ArrayList<>();
        for (Difference difference : outcome.differences()) {
            Expectation expectation = difference.expectation();
            String at = outcome.ran().at(expectation);
            String old = values.getOrDefault(one.file(), NOWHERE).get(expectation.place());
            Title reason = obstacle(outcome, difference, old);
            if (reason != null) {
                kept.add(new Kept(one, at, reason));
                return NOWHERE;
            }
            written.put(expectation.place(), written(difference, requireNonNull(old)));
            changed.add(
                    new Change(
                            at, expectation.aspect(), expectation.expected(), difference.actual()));
        }
        changes.addAll(changed);
        return written;
    }

    private static @Nullable Title obstacle(
            CaseOutcome outcome, Difference difference, @Nullable String old) {
        Expectation expectation = difference.expectation();
        if (expectation.form() == Expectation.Form.KEY) {
            return CaseFile.words(
                    "kept.key", expectation.aspect(), difference.actual(), expectation.expected());
        }
        if (!expectation.subject().isEmpty()
                && outcome.trace().concluded(expectation.subject()) == null) {
            return CaseFile.words("kept.nothing", expectation.subject());
        }
        return old == null ? CaseFile.words("kept.dashes", expectation.aspect()) : null;
    }

    /** As it is to stand in the file, in quotes where it was. */
    private static String written(Difference difference, String old) {
        String actual = difference.actual();
        String quote = old.startsWith("\"") || old.startsWith("'") ? old.substring(0, 1) : "";
        return switch (difference.expectation().form()) {
            case LIST -> actual.contains(", ") ? "[" + actual + "]" : quote + actual + quote;
            case TEXT -> quote.isEmpty() && standsAlone(actual) ? actual : YamlEdit.quoted(actual);
            case KEY, WORD -> actual.startsWith("[") ? actual : quote + actual + quote;
        };
    }

    /** Whether a text needs no quotes, in brackets neither. */
    private static boolean standsAlone(String text) {
        return text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0) && YamlEdit.isPlain(text);
    }

    /** Every value that changes, by file and place. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The cases that fail as before. */
    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** The cases as they are with the changes. */
    public RuleCases cases() {
        return before.with(texts);
    }

    /**
     * Writes the files that changed. Every file is complete beside its old one before the first is
     * replaced.
     *
     * @param folder of the edition that the cases were read from
     * @throws EditionException if somebody changed a file of cases there in the meantime
     */
    public void write(Path folder) throws IOException {
        SortedMap<String, String> now = EditionFiles.casesIn(folder).texts();
        EditionProblems problems = new EditionProblems();
        before.texts()
                .forEach(
                        (file, text) -> {
                            if (!text.equals(now.get(file))) {
                                Remark changed = CaseFile.say("file.changed");
                                problems.add(
                                        file,
                                        EditionProblems.START,
                                        changed.what(),
                                        changed.maybe());
                            }
                        });
        if (!problems.isEmpty()) {
            throw EditionException.ofCases(folder.toString(), problems.sorted());
        }
        EditionWriting.changes(texts, now, folder);
    }
}
