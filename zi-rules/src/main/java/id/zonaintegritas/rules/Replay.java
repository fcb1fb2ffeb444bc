package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.contracts.EvaluationJson;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.TreeDifference;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an evaluation that was written down ({@code zi-evaluation/1}) again, to see whether it
 * still holds. Immutable and safe to share between threads.
 */
public final class Replay {

    /** What an evaluation consists of, as far as it can cease to hold. */
    public enum Part {
        /** The edition or how it is read. */
        EDITION,
        /** The assessment. */
        INPUT,
        /** What was concluded. */
        RESULT
    }

    /**
     * The first place where the written evaluation and its replay differ in one part.
     *
     * @param at a JSON pointer into the written evaluation
     * @param about the id of what the place belongs to, such as a conclusion; may be empty
     * @param from what is written, as JSON; an empty text if nothing is
     * @param to what the replay says; an empty text if it says nothing there
     */
    public record Difference(Part part, String at, String about, String from, String to) {}

    private static final String TRACE = "trace";

    /** Where an evaluation says by what, and from where, it was made: no part of what holds. */
    private static final Set<String> ASIDE = Set.of("/receipt/library", "/zi", "/edition/folder");

    /** Where an evaluation says what it was made from. */
    private static final List<String> INPUT =
            List.of("/receipt", "/unit", "/year", "/date", "/assessor", "/notes", "/evidence");

    private final Mapping written;
    private final Edition edition;

    private Replay(Mapping written, Edition edition) {
        this.written = written;
        this.edition = edition;
    }

    /**
     * Reads an evaluation, with or without its trace.
     *
     * @param evaluation a JSON document
     * @param editions the editions that it may have been made with: the version with the same id
     *     and first day is used, otherwise the last
     * @throws IllegalArgumentException if the document is no evaluation
     */
    public static Replay of(String evaluation, List<Edition> editions) {
        Mapping written = read(evaluation);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an edition is needed");
        }
        Edition last = editions.get(editions.size() - 1);
        return new Replay(
                written,
                editions.stream().filter(e -> isNamed(written, e)).findFirst().orElse(last));
    }

    private static Mapping read(String evaluation) {
        try {
            Tree tree = TreeReader.json(evaluation);
            if (tree instanceof Mapping mapping
                    && mapping.get("schema") instanceof Scalar schema
                    && schema.text().equals(EvaluationJson.SCHEMA)) {
                return mapping;
            }
        } catch (SyntaxException broken) {
            throw new IllegalArgumentException(
                    "line "
                            + broken.place().line()
                            + ", column "
                            + broken.place().column()
                            + ": "
                            + broken.what().english()
                            + maybe(broken.maybe().english()),
                    broken);
        }
        throw new IllegalArgumentException(
                "this is no evaluation: \"schema\" is not \""
                        + EvaluationJson.SCHEMA
                        + "\""
                        + maybe("the assessment was given in its place."));
    }

    private static String maybe(String cause) {
        return cause.isEmpty() ? "" : ". Maybe " + cause;
    }

    private static boolean isNamed(Mapping written, Edition edition) {
        return written.get("edition") instanceof Mapping named
                && named.get("id") instanceof Scalar id
                && id.text().equals(edition.id())
                && named.get("version") instanceof Mapping version
                && version.get("from") instanceof Scalar from
                && from.text().equals(edition.from().toString());
    }

    /** The edition that the evaluation is made again with; read the assessment against it. */
    public Edition edition() {
        return edition;
    }

    /** The version of the library that made the evaluation, or an empty text if it is not said. */
    public String library() {
        if (written.get("receipt") instanceof Mapping receipt
                && receipt.get("library") instanceof Scalar library) {
            return library.text();
        }
        return written.get("zi") instanceof Scalar library ? library.text() : "";
    }

    /** Whether it says, by a receipt, which assessment it was made of. */
    public boolean hasReceipt() {
        return written.get("receipt") != null;
    }

    /**
     * Evaluates and compares. The version of the library is not compared: what another version
     * concludes just so still holds.
     *
     * @return the first difference of each part; nothing if the evaluation holds
     * @throws AssessmentException if the assessment does not fit the edition
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public List<Difference> differences(Assessment assessment) {
        Evaluation evaluation = evaluator().evaluate(assessment);
        Mapping again = replayed(evaluation, language(evaluation));
        Map<Part, Difference> first = new EnumMap<>(Part.class);
        TreeDifference comparison =
                new TreeDifference(
                        (at, about, from, to) -> {
                            Part part = part(at);
                            if (part != null) {
                                first.putIfAbsent(
                                        part,
                                        new Difference(
                                                part,
                                                at,
                                                about,
                                                TreeDifference.shown(from),
                                                TreeDifference.shown(to)));
                            }
                        });
        // The trace first: what differs elsewhere follows from it.
        if (written.get(TRACE) != null) {
            comparison.compare("/" + TRACE, "", written.get(TRACE), again.get(TRACE));
        }
        comparison.compare("", "", written, again);
        return List.copyOf(first.values());
    }

    /** Readings that the edition does not have are left at its standard, and so differ. */
    private ZiEvaluator evaluator() {
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        if (hasReceipt()) {
            evaluator = evaluator.withReceipts();
        }
        if (written.get("edition") instanceof Mapping named
                && named.get("interpretations") instanceof Mapping readings) {
            for (Tree.Entry entry : readings.entries()) {
                boolean known =
                        entry.value() instanceof Scalar choice
                                && edition.interpretations().stream()
                                        .anyMatch(
                                                i ->
                                                        i.id().equals(entry.key())
                                                                && i.reading(choice.text())
                                                                        .isPresent());
                if (known) {
                    evaluator = evaluator.with(entry.key(), ((Scalar) entry.value()).text());
                }
            }
        }
        return evaluator;
    }

    /** English if the first title is written in English, otherwise Indonesian. */
    private Locale language(Evaluation evaluation) {
        String english = evaluation.scores().get(0).title().english();
        boolean isEnglish =
                written.get("scores") instanceof Tree.Sequence scores
                        && !scores.items().isEmpty()
                        && scores.items().get(0) instanceof Mapping score
                        && score.get("title") instanceof Scalar title
                        && title.text().equals(english);
        return isEnglish ? Locale.ENGLISH : new Locale("id");
    }

    private Mapping replayed(Evaluation evaluation, Locale language) {
        EvaluationWriter writer = EvaluationWriter.json().in(language);
        EvaluationWriter same = written.get(TRACE) == null ? writer.withoutTrace() : writer;
        try {
            return (Mapping) TreeReader.json(same.writeValue(evaluation));
        } catch (SyntaxException impossible) {
            throw new IllegalStateException("what is written can be read", impossible);
        }
    }

    private static @Nullable Part part(String at) {
        if (ASIDE.contains(at)) {
            return null;
        }
        if (at.startsWith("/edition")) {
            return Part.EDITION;
        }
        return INPUT.stream().anyMatch(at::startsWith) ? Part.INPUT : Part.RESULT;
    }
}
