package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those obliged to do what a ratio counts: stated as a total, as parts, or both. */
@Word(
        id = "Jumlah yang wajib: ditulis sebagai total, rincian, atau keduanya",
        en = "How many are obliged: stated as a total, as parts, or both")
public final class Obliged extends Put {

    private final Row row;
    private final @Nullable Long stated;
    private final @Nullable Long parts;

    private Obliged(Workings unit, Row row, @Nullable Long stated, @Nullable Long parts) {
        super(unit);
        this.row = row;
        this.stated = stated;
        this.parts = parts;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return row.question.id();
    }

    @Word(id = "Total yang ditulis", en = "The stated total")
    public @Nullable Long getStated() {
        return stated;
    }

    @Word(
            id = "Jumlah rinciannya; kosong bila ada yang tidak ditulis",
            en = "The sum of the parts; none if one is not stated")
    public @Nullable Long getParts() {
        return parts;
    }

    @Word(id = "Total yang ditulis yang dipakai", en = "The stated total counts")
    public Total takeStated() {
        return new Total(unit(), row.question, stated, Readings.NONE);
    }

    @Word(id = "Jumlah rincian yang dipakai", en = "The sum of the parts counts")
    public Total takeParts() {
        return new Total(unit(), row.question, parts, Readings.NONE);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return stated == null || parts == null;
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
        return new Total(unit(), row.question, null, Readings.NONE);
    }

    /** A ratio whose denominator may be stated or added up from parts. */
    static final class Row extends PlannedRow {

        private final PlannedQuestion question;
        private final String stated;
        private final List<String> parts;

        Row(PlannedQuestion question) {
            super(
                    question.totalId(),
                    Stage.SCORING,
                    new int[] {question.totalSlot()},
                    new int[0],
                    List.of(question.pointer()));
            this.question = question;
            RatioQuestion ratio = (RatioQuestion) question.question();
            this.stated = ratio.counts(Count.Role.DENOMINATOR).get(0).name();
            this.parts =
                    ratio.counts(Count.Role.DENOMINATOR_PART).stream().map(Count::name).toList();
        }

        @Override
        Class<? extends Put> type() {
            return Obliged.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            if (!unit.speaksOf(question.pointer())) {
                return null;
            }
            Long sum = 0L;
            for (String part : parts) {
                Long value = unit.count(question, part);
                sum = value == null || sum == null ? null : (Long) (sum + value);
            }
            return new Obliged(unit, this, unit.count(question, stated), sum);
        }
    }
}
