package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of the head of an edition that neither a row nor a rule names, so that nothing uses them.
 */
public final class UnusedRows {

    private static final Messages MESSAGES = Messages.of("check");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final EditionDraft draft;
    private final Mapping head;
    private final Set<String> named = new HashSet<>();

    private UnusedRows(EditionDraft draft, Mapping head) {
        this.draft = draft;
        this.head = head;
        for (RuleText file : draft.rules()) {
            TEXT.matcher(file.understood()).results().forEach(text -> named.add(text.group(1)));
        }
        draft.versions().forEach(this::addNamed);
    }

    /** Warns of them; a row may say why by {@code because}. */
    public static void warn(EditionDraft draft) {
        String text = draft.files().texts().getOrDefault(EditionFiles.HEAD, "");
        TreeReader.yaml(EditionFiles.HEAD, text, new EditionProblems())
                .ifPresent(
                        tree -> {
                            if (tree instanceof Mapping head && !draft.versions().isEmpty()) {
                                new UnusedRows(draft, head).warn();
                            }
                        });
    }

    private void addNamed(EditionContent version) {
        Stream.of(
                        version.requirements().stream().map(Requirement::interpretation),
                        version.precincts().requirements().stream()
                                .map(Requirement::interpretation),
                        version.nodes().stream().map(Node::interpretation),
                        version.lists().limits().stream().map(Limit::interpretation),
                        version.lists().comparisons().stream().map(CountComparison::warning),
                        version.interpretations().stream()
                                .filter(UnusedRows::actsByItself)
                                .map(Interpretation::id))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .forEach(named::add);
    }

    /** Whether a reading says something about every unit, without a row or rule that names it. */
    private static boolean actsByItself(Interpretation interpretation) {
        return interpretation.readings().stream().anyMatch(UnusedRows::actsByItself);
    }

    private static boolean actsByItself(Reading reading) {
        return reading.decimals() != null
                || reading.waives() != null
                || reading.refusesPartAboveWhole()
                || !reading.uncounted().isEmpty();
    }

    private void warn() {
        warn("interpretations", "id");
        warn("limits", "id");
        warn("warnings", "code");
    }

    private void warn(String list, String key) {
        if (!(head.get(list) instanceof Sequence rows)) {
            return;
        }
        for (Tree row : rows.items()) {
            if (row instanceof Mapping mapping
                    && mapping.get("because") == null
                    && mapping.get(key) instanceof Scalar id
                    && !named.contains(id.text())
                    && !draft.problems().mayBeSaid(EditionFiles.HEAD, id.text())) {
                Title what = MESSAGES.text("unused." + list);
                Remark unused = MESSAGES.remark("unused", what, id.text());
                draft.problems().warn(EditionFiles.HEAD, id.place(), unused.what(), unused.maybe());
            }
        }
    }
}
