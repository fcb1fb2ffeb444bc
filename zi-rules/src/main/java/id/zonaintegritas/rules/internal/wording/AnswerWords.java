package id.zonaintegritas.rules.internal.wording;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers and facts in words. */
public final class AnswerWords {

    private AnswerWords() {}

    /**
     * An answer as a person reads it.
     *
     * @param question names the counts, or null if it is not known
     * @param words an area with {@code answer.YA} and {@code answer.TIDAK}
     */
    public static String of(
            @Nullable AnswerValue answer, @Nullable Question question, Phrases words) {
        if (answer instanceof AnswerValue.Choice choice) {
            return choice.option().equals("YA") || choice.option().equals("TIDAK")
                    ? words.say("answer." + choice.option())
                    : choice.option();
        }
        if (answer instanceof AnswerValue.Index index) {
            String value = new Numbers(words.locale()).given(index.value()).text();
            return index.respondents() == null
                    ? value
                    : words.say("answer.index", value, index.respondents());
        }
        return answer instanceof AnswerValue.Counts counts
                ? counts(counts.values(), question, words)
                : words.say("unanswered");
    }

    private static String counts(
            Map<String, Long> counts, @Nullable Question question, Phrases words) {
        if (question instanceof Question.RatioQuestion ratio) {
            return ratio.counts().stream()
                    .filter(count -> counts.containsKey(count.name()))
                    .map(
                            (Count count) ->
                                    words.say(count.title()) + ": " + counts.get(count.name()))
                    .collect(joining("; "));
        }
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .collect(joining("; "));
    }

    /** A fact as a person reads it. */
    public static String of(@Nullable FactValue fact, Phrases words) {
        if (fact instanceof FactValue.Truth truth) {
            return words.say(truth.value() ? "yes" : "no");
        }
        if (fact instanceof FactValue.Amount amount) {
            return new Numbers(words.locale()).given(amount.value()).text();
        }
        return fact == null ? words.say("unknown") : fact.toString();
    }
}
