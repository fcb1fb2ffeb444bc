package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit on its way through a worksheet of two indicators, A and B, with what stands in its
 * session. The letter of an option is its score. The predicate P asks for half of each indicator,
 * and for half of the total.
 */
final class SmallUnit {

    static final RuleInfo RULE = rule("one");

    final List<Object> session = new ArrayList<>();
    final Plan plan;
    final Workings workings;

    private SmallUnit(Plan plan, Map<String, AnswerValue> answers, List<Class<?>> sought) {
        this.plan = plan;
        this.workings =
                new Workings(
                        plan,
                        new Assessment(
                                new id.zonaintegritas.model.Unit("U", null, null, null, null),
                                2026,
                                null,
                                null,
                                answers,
                                Map.of()),
                        null,
                        new Sought(List.copyOf(sought), plan.shared()),
                        session::add);
    }

    /** Answers by question; those that are null, and all others, are not answered. */
    static SmallUnit answering(String unanswered, @Nullable String... ofA) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        for (int i = 0; i < ofA.length; i++) {
            if (ofA[i] != null) {
                answers.put("A." + (i + 1), new Choice(ofA[i]));
            }
        }
        return new SmallUnit(plan(unanswered, List.of("A", "B")), answers, Words.types());
    }

    /** Without answers; each half is in the order that the minimum names them in. */
    static SmallUnit withHalves(String... halves) {
        return new SmallUnit(plan("bounds", List.of(halves)), Map.of(), Words.types());
    }

    static SmallUnit seeking(Class<?>... sought) {
        return new SmallUnit(plan("bounds", List.of("A", "B")), Map.of(), List.of(sought));
    }

    static RuleInfo rule(String id) {
        return new RuleInfo(id, Stage.SCORING, title(id), "Pasal " + id);
    }

    /** Concludes what is answered and what is not, as the scoring rules do. */
    SmallUnit scored() {
        workings.start();
        for (Choices choices : of(Choices.class)) {
            choices.earn().concludedBy(RULE, List.of(choices));
        }
        for (Unanswered unanswered : of(Unanswered.class)) {
            Reading reading = of(Reading.class).get(0);
            unanswered.earn(reading).concludedBy(RULE, List.of(unanswered, reading));
        }
        return this;
    }

    Indicator indicator(String id) {
        return of(Indicator.class).stream()
                .filter(i -> i.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the session of a type of fact. */
    <T> List<T> of(Class<T> type) {
        return session.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Title title(String text) {
        return new Title(text, text);
    }

    static Plan plan(String unanswered, List<String> halves) {
        List<Interpretation> interpretations =
                List.of(
                        interpretation(
                                "unanswered",
                                reading("unanswered", "bounds", Rational.ONE, false, false),
                                reading("unanswered", "leaveOut", null, true, false)),
                        interpretation("halves", reading("halves", "eachHalf", null, false, true)));
        return Plan.of(
                new Law(
                        LocalDate.of(2024, 8, 1),
                        null,
                        List.of(
                                node("TOTAL", null, NodeKind.TOTAL, 8),
                                node("A", "TOTAL", NodeKind.INDICATOR, 4),
                                node("B", "TOTAL", NodeKind.INDICATOR, 4)),
                        List.of(
                                question("A.1", 1),
                                question("A.2", 1),
                                question("A.3", 2),
                                question("B.1", 1)),
                        List.of(),
                        List.of(minimum("P.halves", halves, "halves"), total()),
                        List.of(new Predicate("P", title("P"), "Pasal P")),
                        List.of(),
                        interpretations,
                        List.of(
                                interpretations.get(0).reading(unanswered).orElseThrow(),
                                interpretations.get(1).readings().get(0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Interpretation interpretation(
            String id, id.zonaintegritas.model.Reading... readings) {
        return new Interpretation(id, title(id), readings[0].choice(), List.of(readings));
    }

    private static id.zonaintegritas.model.Reading reading(
            String id, String choice, @Nullable Rational highest, boolean out, boolean each) {
        return new id.zonaintegritas.model.Reading(
                id,
                choice,
                title(choice),
                highest == null ? null : Rational.ZERO,
                highest,
                out,
                null,
                null,
                List.of(),
                each,
                false,
                null,
                null);
    }

    private static Node node(String id, @Nullable String parent, NodeKind kind, long weight) {
        return new Node(
                id, parent, kind, Rational.of(weight), title(id), "Pasal " + id, 2, false, null);
    }

    private static Question question(String id, long weight) {
        List<Option> options =
                Stream.of("1", "1/2", "0")
                        .map(score -> new Option(score, Rational.parse(score), title(score)))
                        .toList();
        return new ChoiceQuestion(
                id, id.substring(0, 1), title(id), "Pasal " + id, Rational.of(weight), options);
    }

    private static Requirement total() {
        return minimum("P.total", List.of("TOTAL"), null);
    }

    private static Requirement minimum(
            String id, List<String> subject, @Nullable String interpretation) {
        return new Requirement.Minimum(
                id,
                "P",
                Scope.ALL,
                subject,
                Requirement.Measure.PERCENT_OF_WEIGHT,
                Rational.of(50),
                title(id),
                "Pasal " + id,
                interpretation);
    }
}
