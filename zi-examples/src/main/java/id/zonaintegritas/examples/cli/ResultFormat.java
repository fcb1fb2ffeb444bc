package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How results look. */
sealed interface ResultFormat {

    /** The language of what people read. */
    Locale locale();

    void write(Evaluation evaluation, OutputStream out) throws IOException;

    void write(PrecinctEvaluation evaluation, OutputStream out) throws IOException;

    /** Writes a line for a person. */
    default void write(Title message, OutputStream error) throws IOException {
        error.write((message.in(locale()) + "\n").getBytes(UTF_8));
    }

    /** Writes to one of them: results go to {@code out}, messages to {@code error}. */
    void write(Refusal refusal, OutputStream out, OutputStream error) throws IOException;

    /** One JSON document after the other, each followed by a line break; refusals among them. */
    record Json(EvaluationWriter writer, Locale locale) implements ResultFormat {
        @Override
        public void write(Evaluation evaluation, OutputStream out) throws IOException {
            writer.write(evaluation, out);
            out.write('\n');
        }

        @Override
        public void write(PrecinctEvaluation evaluation, OutputStream out) throws IOException {
            writer.write(evaluation, out);
            out.write('\n');
        }

        @Override
        public void write(Refusal refusal, OutputStream out, OutputStream error)
                throws IOException {
            out.write(refusal.toJson(locale).getBytes(UTF_8));
        }
    }

    /** One report after the other, each followed by a blank line; refusals are messages. */
    record Text(Report report, Locale locale) implements ResultFormat {
        @Override
        public void write(Evaluation evaluation, OutputStream out) throws IOException {
            out.write((report.render(evaluation) + "\n").getBytes(UTF_8));
        }

        @Override
        public void write(PrecinctEvaluation evaluation, OutputStream out) throws IOException {
            out.write((report.render(evaluation) + "\n").getBytes(UTF_8));
        }

        @Override
        public void write(Refusal refusal, OutputStream out, OutputStream error)
                throws IOException {
            error.write(refusal.toText(locale).getBytes(UTF_8));
        }
    }
}
