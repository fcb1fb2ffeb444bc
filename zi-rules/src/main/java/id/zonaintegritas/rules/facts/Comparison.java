package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.Question.RatioQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts of several places that have to fit together, as a unit states them. */
@Word(
        id = "Angka-angka dari beberapa tempat yang harus cocok satu sama lain",
        en = "Counts of several places that have to fit together")
public final class Comparison extends OfUnit {

    private final PlannedComparison planned;
    private final @Nullable Long counted;
    private final @Nullable Long against;

    Comparison(Workings unit, PlannedComparison planned) {
        super(unit);
        this.planned = planned;
        this.counted = sum(planned.counted(), planned.row().counted());
        this.against = sum(planned.against(), planned.row().against());
    }

    @Word(id = "Idnya", en = "Its id")
    public String getId() {
        return planned.row().id();
    }

    @Word(
            id = "Kode peringatan bila angkanya tidak cocok",
            en = "The code of the warning where they do not fit")
    public String getWarning() {
        return planned.row().warning();
    }

    @Word(
            id = "Jumlah angka yang dibandingkan; kosong bila ada yang tidak dinyatakan",
            en = "The sum of what is compared; none if some of it is not stated")
    public @Nullable Long getCounted() {
        return counted;
    }

    @Word(id = "Jumlah angka pembandingnya", en = "The sum of what it is compared with")
    public @Nullable Long getAgainst() {
        return against;
    }

    @Word(
            id = "Pembanding yang tidak boleh dilampaui; kosong bila keduanya harus sama",
            en = "What it must not be above; none if both have to be the same")
    public @Nullable Long getMost() {
        return planned.row().same() ? null : against;
    }

    @Word(
            id = "Pembanding yang harus sama; kosong bila hanya tidak boleh dilampaui",
            en = "What it has to be the same as; none if it only must not be above")
    public @Nullable Long getSame() {
        return planned.row().same() ? against : null;
    }

    private @Nullable Long sum(
            List<PlannedQuestion> questions, List<CountComparison.Place> places) {
        long sum = 0;
        for (int i = 0; i < questions.size(); i++) {
            Long number = number(questions.get(i), places.get(i).count());
            if (number == null) {
                return null;
            }
            sum += number;
        }
        return sum;
    }

    private @Nullable Long number(PlannedQuestion question, String name) {
        Map<String, Long> stated = unit().counts(question);
        Long number = stated.get(name);
        RatioQuestion ratio = (RatioQuestion) question.question();
        boolean isTotal =
                ratio.hasParts() && ratio.counts(Count.Role.DENOMINATOR).get(0).name().equals(name);
        if (number != null || !isTotal) {
            return number;
        }
        long sum = 0;
        for (Count part : ratio.counts(Count.Role.DENOMINATOR_PART)) {
            Long of = stated.get(part.name());
            if (of == null) {
                return null;
            }
            sum += of;
        }
        return sum;
    }

    /** The places of its counts in the assessment. */
    public List<String> places() {
        CountComparison row = planned.row();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < row.counted().size(); i++) {
            places.add(planned.counted().get(i).pointer() + "/" + row.counted().get(i).count());
        }
        for (int i = 0; i < row.against().size(); i++) {
            places.add(planned.against().get(i).pointer() + "/" + row.against().get(i).count());
        }
        return places;
    }

    /** The answers that it is made of, as a trace names them. */
    List<String> because() {
        return Stream.concat(planned.counted().stream(), planned.against().stream())
                .map(PlannedQuestion::pointer)
                .distinct()
                .toList();
    }

    @Override
    public String name() {
        return planned.counted().get(0).pointer();
    }

    @Override
    public boolean hasUnknown() {
        return counted == null || against == null;
    }

    @Override
    String pointer() {
        return name();
    }

    /** Several comparisons may begin at one question. */
    @Override
    String detail() {
        return planned.row().counted().get(0).count() + ".";
    }

    @Override
    String subject() {
        return planned.counted().get(0).scoreId();
    }
}
