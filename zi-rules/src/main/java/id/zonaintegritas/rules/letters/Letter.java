package id.zonaintegritas.rules.letters;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.wording.Phrases;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The draft of a letter about a unit. What only people know (letterhead, number, names, signatures)
 * is a place in square brackets that they fill in.
 *
 * @param language of the text, {@code id} or {@code en}
 */
public record Letter(String language, String title, List<Block> blocks) {

    /** A piece of a letter. */
    public sealed interface Block {

        /** A place in square brackets, in the middle of the page. */
        record Place(String text) implements Block {}

        record Heading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /** Names and what stands for them. */
        record Fields(List<Field> fields) implements Block {}

        /** Points with numbers. */
        record Points(List<String> points) implements Block {}

        /**
         * A table.
         *
         * @param numbers how many of the last columns are numbers
         */
        record Table(List<String> heads, List<List<String>> rows, int numbers) implements Block {}

        /** Where somebody signs. */
        record Signature(List<String> lines) implements Block {}
    }

    /** A name and what stands for it. */
    public record Field(String name, String value) {}

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /**
     * The report of TPI on its evaluation (LHE), to the head of the institution (Lampiran II BAB I
     * huruf A angka 3). Its conclusion has two forms: not yet to be proposed, or recommended for
     * the highest predicate that is met; where that is undetermined, both stand there to choose
     * from, with what is open.
     */
    public static Letter evaluationReport(Evaluation evaluation, Locale locale) {
        return new EvaluationReport(evaluation, Phrases.of("letter", locale)).letter();
    }

    /**
     * The letter on a unit that holds a predicate, to the minister (Lampiran II BAB IV huruf A):
     * whether it still meets the criteria. These are the minimums of the predicate; what is asked
     * of those who are to be proposed is not asked of a holder again.
     *
     * @param predicate the id of the one that it holds, such as {@code WBK}
     * @throws IllegalArgumentException if the edition has no such predicate
     */
    public static Letter monitoring(Evaluation evaluation, String predicate, Locale locale) {
        return new MonitoringLetter(
                        evaluation, evaluation.predicate(predicate), Phrases.of("letter", locale))
                .letter();
    }

    /** As Markdown. */
    public String markdown() {
        return new LetterMarkdown(this).text();
    }

    /**
     * Writes a DOCX document; the stream stays open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeDocx(OutputStream out) {
        new LetterDocx(this).write(out);
    }
}
