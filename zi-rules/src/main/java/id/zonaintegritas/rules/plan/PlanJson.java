package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How documents about plans say answers, points and the edition. */
final class PlanJson {

    static final int DECIMALS = 12;

    interface Item<T> {
        void write(T item, JsonGenerator json);
    }

    private PlanJson() {}

    static <T> void array(String name, List<T> items, Item<T> item, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(one -> item.write(one, json));
        json.writeEndArray();
    }

    static void texts(String name, List<String> texts, JsonGenerator json) {
        array(name, texts, (text, out) -> out.writeString(text), json);
    }

    static void points(String name, String exact, Rational value, JsonGenerator json) {
        json.writeStringProperty(name, value.toDecimal(DECIMALS));
        json.writeStringProperty(exact, value.toString());
    }

    static void edition(Evaluation unit, JsonGenerator json) {
        json.writeName("edition");
        json.writeStartObject();
        json.writeStringProperty("id", unit.edition().id());
        json.writeStringProperty("sha256", unit.edition().sha256());
        json.writeEndObject();
    }

    /** A letter, an index, the count that is compared, or null where there is none. */
    static void answer(
            String name, Question question, @Nullable AnswerValue answer, JsonGenerator json) {
        json.writeName(name);
        if (answer instanceof AnswerValue.Choice choice) {
            json.writeString(choice.option());
        } else if (answer instanceof AnswerValue.Index index) {
            json.writeNumber(new BigDecimal(index.value().toDecimal(DECIMALS)));
        } else {
            Long count =
                    answer instanceof AnswerValue.Counts counts
                                    && question instanceof RatioQuestion ratio
                            ? counts.values().get(Levers.numerator(ratio))
                            : null;
            if (count == null) {
                json.writeNull();
            } else {
                json.writeNumber(count);
            }
        }
    }
}
