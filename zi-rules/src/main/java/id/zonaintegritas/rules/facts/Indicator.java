package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An indicator or result with the scores of its questions. */
@Word(
        id = "Indikator atau hasil beserta nilai soal-soalnya",
        en = "An indicator or result with the scores of its questions")
public final class Indicator extends Put {

    private final Row row;

    private Indicator(Workings unit, Row row) {
        super(unit);
        this.row = row;
    }

    @Word(id = "Idnya", en = "Its id")
    public String getId() {
        return row.name();
    }

    @Word(id = "Id bagian di atasnya", en = "The id of the part above")
    public @Nullable String getParent() {
        return row.node.row().parent();
    }

    @Word(
            id = "Apakah aturannya sendiri yang menentukan nilainya",
            en = "Whether a rule of its own says what it earns")
    public boolean isSpecial() {
        return row.node.row().special();
    }

    @Word(id = "Apakah semua soalnya tidak dihitung", en = "Whether every question is left out")
    public boolean isAllLeftOut() {
        List<PlannedQuestion> questions = row.node.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (unit().scored(questions.get(i)).value() != null) {
                return false;
            }
        }
        return true;
    }

    @Word(
            id = "Rata-rata nilai soal yang dihitung, menurut bobot soal",
            en = "The mean of the questions that count, by their weights")
    public Quantity mean() {
        return mean(question -> true);
    }

    @Word(id = "Rata-rata tanpa soal itu", en = "The mean without this question")
    public Quantity meanWithout(String question) {
        requireQuestion(question);
        return mean(q -> !q.id().equals(question));
    }

    @Word(
            id = "Rata-rata sekian soal yang terbaik",
            en = "The mean of so many questions, the best ones")
    public Quantity meanOfBest(Quantity count) {
        Rational number = count.quantity().number();
        if (number == null || !number.isWhole() || number.signum() <= 0) {
            throw new IllegalArgumentException("no whole number of questions: " + number);
        }
        List<Value> values = new ArrayList<>();
        for (PlannedQuestion question : row.node.questions()) {
            Value value = unit().scored(question).value();
            if (value != null) {
                values.add(value);
            }
        }
        long best = Math.min(values.size(), Long.parseLong(number.toString()));
        if (best == 0) {
            return Value.UNKNOWN;
        }
        Readings readings = Readings.NONE;
        for (Value value : values) {
            readings = readings.with(value.readings());
        }
        return Value.between(
                best(values.stream().map(Value::lowest).toList(), best),
                best(values.stream().map(Value::highest).toList(), best),
                readings);
    }

    private static Rational best(List<? extends @Nullable Rational> scores, long count) {
        return scores.stream()
                .map(score -> score == null ? Rational.ZERO : score)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(Rational.of(count));
    }

    private Value mean(Predicate<PlannedQuestion> counts) {
        Rational lowest = Rational.ZERO;
        Rational highest = Rational.ZERO;
        Rational weights = Rational.ZERO;
        Readings readings = Readings.NONE;
        boolean known = true;
        List<PlannedQuestion> questions = row.node.questions();
        for (int i = 0; i < questions.size(); i++) {
            PlannedQuestion question = questions.get(i);
            Value value = unit().scored(question).value();
            if (value == null || !counts.test(question)) {
                continue;
            }
            if (value.lowest() == null || value.highest() == null) {
                return Value.UNKNOWN.with(value.readings());
            }
            Rational weight = question.question().weight();
            Rational least = value.lowest().times(weight);
            lowest = lowest.plus(least);
            highest =
                    value.isKnown()
                            ? highest.plus(least)
                            : highest.plus(value.highest().times(weight));
            known &= value.isKnown();
            weights = weights.plus(weight);
            readings = readings.with(value.readings());
        }
        if (weights.signum() == 0) {
            return Value.UNKNOWN;
        }
        Rational mean = lowest.dividedBy(weights);
        return known
                ? Value.known(mean, readings)
                : Value.between(mean, highest.dividedBy(weights), readings);
    }

    @Word(id = "Nilai satu soalnya", en = "The score of one of its questions")
    public Quantity scoreOf(String question) {
        Value value = unit().scored(requireQuestion(question)).value();
        return value == null ? Value.UNKNOWN : value;
    }

    private PlannedQuestion requireQuestion(String id) {
        return row.node.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(getId() + " has no question " + id));
    }

    @Word(
            id = "Nilai terkecil di antara soal yang dihitung",
            en = "The lowest score of the questions that count")
    public Quantity lowestScore() {
        Quantity lowest = null;
        for (PlannedQuestion question : row.node.questions()) {
            Value value = unit().scored(question).value();
            if (value != null) {
                lowest = lowest == null ? value : lowest.atMost(value);
            }
        }
        return lowest == null ? Value.UNKNOWN : lowest;
    }

    @Word(id = "Bobotnya", en = "Its weight")
    public Quantity weight() {
        return row.weight;
    }

    @Word(id = "Indikator ini memperoleh nilai sebesar itu", en = "It earns so many points")
    public Points earns(Quantity points) {
        Readings readings = row.node.readings();
        for (PlannedQuestion question : row.node.questions()) {
            readings = readings.with(unit().scored(question).leftOutBy());
        }
        return new Points(unit(), row.node, points.quantity().with(readings));
    }

    @Word(id = "Indikator ini tidak memperoleh nilai", en = "It earns no points")
    public Points earnsNothing() {
        return earns(Value.NOTHING);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        for (PlannedQuestion question : row.node.questions()) {
            Value value = unit().scored(question).value();
            if (value != null && !value.isKnown()) {
                return true;
            }
        }
        return false;
    }

    @Override
    Concluded open() {
        return earns(Value.UNKNOWN);
    }

    /** A part of the worksheet that has questions. */
    static final class Row extends PlannedRow {

        private final PlannedNode node;
        private final Value weight;

        Row(PlannedNode node) {
            super(
                    node.row().id(),
                    Stage.SCORING,
                    new int[] {node.slot()},
                    node.questions().stream().mapToInt(PlannedQuestion::scoreSlot).toArray(),
                    node.questions().stream().map(PlannedQuestion::scoreId).toList());
            this.node = node;
            this.weight = Value.known(node.row().weight(), Readings.NONE);
        }

        @Override
        Class<? extends Put> type() {
            return Indicator.class;
        }

        @Override
        Put put(Workings unit) {
            return new Indicator(unit, this);
        }
    }
}
