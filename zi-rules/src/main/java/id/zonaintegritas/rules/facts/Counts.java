package id.zonaintegritas.rules.facts;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The counts of one ratio, with the number obliged where that is a matter of its own. */
@Word(id = "Angka-angka satu rasio", en = "The counts of one ratio")
public final class Counts extends Put {

    private final Row row;
    private final @Nullable Long numerator;
    private final @Nullable Long denominator;
    private final Readings readings;

    private Counts(
            Workings unit,
            Row row,
            @Nullable Long numerator,
            @Nullable Long denominator,
            Readings readings) {
        super(unit);
        this.row = row;
        this.numerator = numerator;
        this.denominator = denominator;
        this.readings = readings;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return row.question.id();
    }

    @Word(
            id = "Rumus soal: SHARE (bagian), FALL (penurunan), OWN (aturannya sendiri)",
            en = "The formula of the question: SHARE, FALL, or OWN (a rule of its own)")
    public String getFormula() {
        return row.ratio.formula().name();
    }

    @Word(id = "Angka yang dibandingkan", en = "The count that is compared")
    public @Nullable Long getNumerator() {
        return numerator;
    }

    @Word(id = "Angka pembandingnya", en = "What it is compared with")
    public @Nullable Long getDenominator() {
        return denominator;
    }

    @Word(
            id = "Apakah sebagian angka ditulis, tetapi tidak semua yang perlu",
            en = "Whether some counts are stated, but not all that are needed")
    public boolean isIncomplete() {
        return hasUnknown()
                && unit().answer(row.question) != null
                && !unit().counts(row.question).isEmpty();
    }

    @Word(id = "Nama angka yang masih kurang", en = "The names of the counts that are missing")
    public String getMissing() {
        return missing(Count::name);
    }

    private String missing(Function<Count, String> called) {
        return row.ratio.counts().stream()
                .filter(c -> c.role() != Count.Role.INFORMATIVE)
                .filter(c -> !(row.ratio.hasParts() && c.role() == Count.Role.DENOMINATOR))
                .filter(c -> unit().count(row.question, c.name()) == null)
                .map(called)
                .collect(joining(", "));
    }

    /** People know the counts by their titles. */
    @Override
    Title said(String field) {
        return field.equals("missing")
                ? new Title(missing(c -> c.title().indonesian()), missing(c -> c.title().english()))
                : super.said(field);
    }

    @Word(
            id = "Rasionya: pembilang dari penyebut",
            en = "The ratio: the numerator of the denominator")
    public Ratio share() {
        return new Ratio(unit(), row.question, numerator, denominator, readings);
    }

    @Word(
            id = "Rasionya: turun berapa dari penyebut",
            en = "The ratio: by how much of the denominator it fell")
    public Ratio fall() {
        Long fall =
                numerator == null || denominator == null ? null : (Long) (denominator - numerator);
        return new Ratio(unit(), row.question, fall, denominator, readings);
    }

    @Word(id = "Angka dengan nama itu", en = "The count of this name")
    public Quantity count(String name) {
        if (row.ratio.counts().stream().noneMatch(count -> count.name().equals(name))) {
            throw new IllegalArgumentException(row.question.id() + " has no count " + name);
        }
        return Value.ofCount(unit().count(row.question, name));
    }

    @Word(id = "Nilai terendah menurut barisnya", en = "The lowest score that its row allows")
    public Quantity lowestScore() {
        return Value.known(row.ratio.lowest(), readings);
    }

    @Word(id = "Nilai 0 dari 0 menurut barisnya", en = "What 0 of 0 scores by its row")
    public Quantity zeroOverZero() {
        return Value.known(row.ratio.zeroOverZero(), readings);
    }

    @Word(id = "Soal ini bernilai sebesar itu", en = "The question earns so much")
    public Scores earns(Quantity score) {
        return Scores.of(
                unit(), Scored.of(row.question, unit().answer(row.question), score.quantity()));
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return numerator == null || denominator == null;
    }

    @Override
    String pointer() {
        return row.question.pointer();
    }

    @Override
    String subject() {
        return row.question.scoreId();
    }

    @Override
    Concluded open() {
        return row.ratio.formula() == Formula.OWN
                ? earns(Value.between(Rational.ZERO, Rational.ONE, readings))
                : new Ratio(unit(), row.question, null, null, readings);
    }

    /** A question that is answered by counts. */
    static final class Row extends PlannedRow {

        private final PlannedQuestion question;
        private final RatioQuestion ratio;
        private final String numerator;
        private final String denominator;

        Row(PlannedQuestion question) {
            super(
                    question.ratioId(),
                    Stage.SCORING,
                    slots(question),
                    question.totalSlot() == PlannedQuestion.NONE
                            ? new int[0]
                            : new int[] {question.totalSlot()},
                    question.totalSlot() == PlannedQuestion.NONE
                            ? List.of(question.pointer())
                            : List.of(question.pointer(), question.totalId()));
            this.question = question;
            this.ratio = (RatioQuestion) question.question();
            this.numerator = ratio.counts(Count.Role.NUMERATOR).get(0).name();
            this.denominator = ratio.counts(Count.Role.DENOMINATOR).get(0).name();
        }

        /** A formula of its own goes to the score at once. */
        private static int[] slots(PlannedQuestion question) {
            boolean own = ((RatioQuestion) question.question()).formula() == Formula.OWN;
            return new int[] {own ? question.scoreSlot() : question.ratioSlot()};
        }

        @Override
        boolean mayBe(String field, Set<String> texts) {
            return switch (field) {
                case "formula" -> texts.contains(ratio.formula().name());
                case "question" -> texts.contains(question.id());
                default -> true;
            };
        }

        @Override
        Class<? extends Put> type() {
            return Counts.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            if (!unit.speaksOf(question.pointer())) {
                return null;
            }
            Long of = unit.count(question, numerator);
            if (question.totalSlot() == PlannedQuestion.NONE) {
                Long in = unit.count(question, denominator);
                return new Counts(unit, this, of, in, Readings.NONE);
            }
            Total total = unit.total(question);
            return new Counts(unit, this, of, total.getNumber(), total.readings());
        }
    }
}
