package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules of {@link UsualDrools} speak of: a fact for every row and every answer. */
public final class UsualFacts {

    public record QuestionRow(String id, String indicator, Rational zeroOverZero) {}

    public record OptionRow(String question, String letter, Rational score) {}

    public record MinimumRow(Minimum minimum, Rational least) {
        public List<String> subject() {
            return minimum.subject();
        }
    }

    public record EligibilityRow(
            Eligibility requirement, FactValue bound, Map<String, Long> ranks) {
        public String fact() {
            return requirement.fact();
        }

        public boolean waivable() {
            return requirement.affirmation() != null;
        }
    }

    public record Chosen(String question, String letter) {}

    public record Counted(String question, Map<String, Long> counts) {}

    public record Surveyed(String question, Rational index) {}

    public record Stated(String fact, FactValue value) {}

    public record Scored(String question, String indicator, Rational score) {}

    public record Earned(String node, String parent, Rational points) {}

    public record Affirmed(boolean affirmed) {}

    public record Found(String requirement, String predicate, Status status) {}

    public record Judged(String predicate, Outcome outcome) {}

    /** A rule that fired, the facts that it matched, and the fact that it concluded. */
    public record Fired(String rule, String citation, List<Object> matched, Object concluded) {}

    /** Where rules leave their results. */
    public static final class Results {
        final Map<String, Rational> points = new HashMap<>();
        final Map<String, Status> findings = new HashMap<>();
        final Map<String, Outcome> predicates = new HashMap<>();
        final List<Fired> trace = new ArrayList<>();
        String decision = "";

        public void put(Earned earned) {
            points.put(earned.node(), earned.points());
        }

        public void put(Found found) {
            findings.put(found.requirement(), found.status());
        }

        public void put(Judged judged) {
            predicates.put(judged.predicate(), judged.outcome());
        }

        public void decide(String made) {
            decision = made;
        }
    }

    private UsualFacts() {}
}
