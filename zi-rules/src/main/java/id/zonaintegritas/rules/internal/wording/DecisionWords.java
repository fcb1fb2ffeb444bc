package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A decision in a sentence.
 *
 * @param words the area {@code report}
 */
public record DecisionWords(Phrases words) {

    public static DecisionWords in(Locale locale) {
        return new DecisionWords(Phrases.of("page", locale));
    }

    /** What was decided, and because of how many requirements. */
    public String sentence(Evaluation evaluation) {
        if (evaluation.decision() instanceof Decision.Granted granted) {
            int waived = evaluation.predicate(granted.predicate()).findings(Status.WAIVED).size();
            return waived == 0
                    ? words.say("granted", granted.predicate())
                    : words.say("granted.waived", granted.predicate(), waived);
        }
        boolean open = evaluation.decision() instanceof Decision.Undetermined;
        PredicateOutcome decisive =
                evaluation.predicates().stream()
                        .filter(p -> p.outcome() == (open ? Outcome.UNDETERMINED : Outcome.NOT_MET))
                        .findFirst()
                        .orElseThrow();
        return words.say(
                open ? "undetermined" : "notGranted",
                decisive.predicate(),
                decisive.findings(open ? Status.UNDETERMINED : Status.NOT_MET).size());
    }

    /** In a word or two, for a table. */
    public String brief(Evaluation evaluation) {
        return evaluation.decision() instanceof Decision.Granted granted
                ? granted.predicate()
                : words.say(
                        evaluation.decision() instanceof Decision.NotGranted
                                ? "notGranted.brief"
                                : "undetermined.brief");
    }

    /** How many requirements of a predicate are not met, open or waived. */
    public String counts(PredicateOutcome predicate) {
        List<String> counts = new ArrayList<>();
        for (Status status : List.of(Status.NOT_MET, Status.UNDETERMINED, Status.WAIVED)) {
            int count = predicate.findings(status).size();
            if (count > 0) {
                counts.add(words.say("count." + status, count));
            }
        }
        return counts.isEmpty() ? words.say("count.allMet") : String.join(", ", counts);
    }
}
