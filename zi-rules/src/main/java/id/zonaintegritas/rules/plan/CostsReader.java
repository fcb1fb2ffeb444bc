package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import id.zonaintegritas.rules.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what changes cost a unit from YAML, with all problems at once. Immutable and safe to share
 * between threads.
 *
 * <pre>
 * default: 1                        # a step where nothing else is said
 * costs: { A.I.4: 2, B.I.a: 0.5 }   # by question, count or part of the worksheet
 * cannot: [ A.II.4.i, B.II.a ]      # stays as it is
 * atMost: { A.I.1.i.b: B, A.II.4.i.a.targetsFullyMet: 7 }
 * will: { A.I.2.i.a: A }            # promised, and free
 * </pre>
 *
 * Numbers are not negative, not above a million, and have four decimals at most.
 */
public final class CostsReader {

    private static final Messages MESSAGES = Messages.of("plan");
    private static final List<String> KEYS =
            List.of("default", "costs", "cannot", "atMost", "will");
    private static final BigDecimal MOST_COST = new BigDecimal("1000000");
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST_COUNTED = new BigDecimal("1000000000000");

    /** Digits that are read of an index. */
    private static final int MOST_DIGITS = 30;

    private final Edition edition;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    private CostsReader(Edition edition) {
        this.edition = edition;
        for (Question question : edition.questions()) {
            questions.put(question.id(), question);
            questions.put(Levers.id(question), question);
        }
        names.addAll(questions.keySet());
        this.edition.nodes().stream().map(Node::id).forEach(names::add);
    }

    /** Reads YAML about the worksheet of an edition. */
    public static CostsReader yaml(Edition edition) {
        return new CostsReader(edition);
    }

    /**
     * Reads a text.
     *
     * @param source what the text is called in messages, such as the name of its file
     * @throws CostsException with every problem of the text
     */
    public Costs read(String text, String source) {
        return new Reading(source).read(text);
    }

    private final class Reading {

        private final String source;
        private final List<Problem> problems = new ArrayList<>();
        private Rational each = Rational.ONE;
        private final Map<String, Rational> costs = new LinkedHashMap<>();
        private final List<String> cannot = new ArrayList<>();
        private final Map<String, AnswerValue> atMost = new LinkedHashMap<>();
        private final Map<String, AnswerValue> will = new LinkedHashMap<>();

        Reading(String source) {
            this.source = source;
        }

        Costs read(String text) {
            try {
                entries(TreeReader.yaml(text), this::key);
            } catch (SyntaxException broken) {
                problems.add(new Problem(at(broken.place()), broken.what(), broken.maybe()));
            }
            if (!problems.isEmpty()) {
                throw new CostsException(source, problems);
            }
            return new Costs(each, costs, cannot, atMost, will);
        }

        private String at(Tree.Place place) {
            return source + ":" + place;
        }

        private void problem(Tree.Place place, String message, Object... values) {
            problems.add(new Problem(at(place), MESSAGES.text("costs." + message, values)));
        }

        private interface EntryReader {
            void read(Entry entry);
        }

        private void entries(Tree tree, EntryReader reader) {
            if (!(tree instanceof Mapping mapping)) {
                problem(tree.place(), "mapping");
                return;
            }
            Set<String> seen = new HashSet<>();
            for (Entry entry : mapping.entries()) {
                if (seen.add(entry.key())) {
                    reader.read(entry);
                } else {
                    problem(entry.place(), "repeated", entry.key());
                }
            }
        }

        private void key(Entry entry) {
            switch (entry.key()) {
                case "default" -> {
                    Rational cost = cost(entry.value());
                    each = cost == null ? each : cost;
                }
                case "costs" -> entries(entry.value(), this::cost);
                case "cannot" -> cannot(entry.value());
                case "atMost" -> entries(entry.value(), e -> answer(e, atMost));
                case "will" -> entries(entry.value(), e -> answer(e, will));
                default -> problem(entry.place(), "key", entry.key(), String.join(", ", KEYS));
            }
        }

        private void cost(Entry entry) {
            boolean known = isKnown(entry.key(), entry.place());
            Rational cost = cost(entry.value());
            if (known && cost != null) {
                costs.put(entry.key(), cost);
            }
        }

        private boolean isKnown(String id, Tree.Place place) {
            if (names.contains(id)) {
                return true;
            }
            problem(place, "unknown", id);
            return false;
        }

        private @Nullable Rational cost(Tree tree) {
            BigDecimal number = number(tree);
            if (number == null
                    || number.signum() < 0
                    || number.compareTo(MOST_COST) > 0
                    || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
                problem(tree.place(), "cost", shown(tree));
                return null;
            }
            return Rational.of(number);
        }

        private void cannot(Tree tree) {
            if (!(tree instanceof Sequence sequence)) {
                problem(tree.place(), "list");
                return;
            }
            for (Tree item : sequence.items()) {
                String id = item instanceof Scalar scalar ? scalar.text() : shown(item);
                if (isKnown(id, item.place())) {
                    cannot.add(id);
                }
            }
        }

        private void answer(Entry entry, Map<String, AnswerValue> answers) {
            Question question = questions.get(entry.key());
            if (question == null) {
                problem(
                        entry.place(),
                        names.contains(entry.key()) ? "noQuestion" : "unknown",
                        entry.key());
                return;
            }
            AnswerValue answer = answer(question, entry.value());
            if (answer != null && answers.put(question.id(), answer) != null) {
                problem(entry.place(), "repeated", entry.key());
            }
        }

        private @Nullable AnswerValue answer(Question question, Tree tree) {
            if (question instanceof ChoiceQuestion choice) {
                String letter = shown(tree).strip().toUpperCase(Locale.ROOT);
                if (tree instanceof Scalar && choice.hasOption(letter)) {
                    return new Choice(letter);
                }
                problem(
                        tree.place(),
                        "letter",
                        shown(tree),
                        String.join(", ", choice.options().stream().map(Option::letter).toList()));
                return null;
            }
            return question instanceof RatioQuestion ratio
                    ? count(ratio, tree)
                    : index((SurveyQuestion) question, tree);
        }

        /** The count that is compared, or an object with it alone: denominators do not change. */
        private @Nullable AnswerValue count(RatioQuestion ratio, Tree tree) {
            String name = Levers.numerator(ratio);
            Tree value = tree;
            if (tree instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    if (!entry.key().equals(name)) {
                        problem(entry.place(), "otherCount", entry.key(), name);
                    }
                }
                value = mapping.get(name);
                if (value == null) {
                    return null;
                }
            }
            BigDecimal number = number(value);
            if (number == null
                    || number.signum() < 0
                    || number.compareTo(MOST_COUNTED) > 0
                    || number.stripTrailingZeros().scale() > 0) {
                problem(value.place(), "count", shown(value));
                return null;
            }
            return new Counts(Map.of(name, number.longValueExact()));
        }

        private @Nullable AnswerValue index(SurveyQuestion survey, Tree tree) {
            BigDecimal number = number(tree);
            Rational value = number == null ? null : Rational.of(number);
            if (value == null
                    || value.compareTo(survey.lowest()) < 0
                    || value.compareTo(survey.highest()) > 0) {
                problem(
                        tree.place(),
                        "index",
                        shown(tree),
                        survey.lowest().toDecimal(2),
                        survey.highest().toDecimal(2));
                return null;
            }
            return new Index(value);
        }

        private static @Nullable BigDecimal number(Tree tree) {
            if (!(tree instanceof Scalar scalar)
                    || scalar.type() != Scalar.Type.NUMBER
                    || scalar.text().length() > MOST_DIGITS
                    || !scalar.text().matches("[-+]?\\d+(\\.\\d+)?")) {
                return null;
            }
            return new BigDecimal(scalar.text());
        }

        private static String shown(Tree tree) {
            return tree instanceof Scalar scalar ? scalar.text() : tree.kind();
        }
    }
}
