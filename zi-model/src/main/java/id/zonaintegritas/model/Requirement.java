package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a unit must reach for a predicate. Every evaluation has one finding for each. */
public sealed interface Requirement {

    /** {@code <predicate>.<name>}, such as {@code WBK.total}. */
    String id();

    Predicate predicate();

    Title title();

    String citation();

    /** The id of an interpretation that it rests on whatever the facts, or null. */
    @Nullable String interpretation();

    /** What a minimum is measured in. */
    enum Measure {
        POINTS,
        /** Percent of the weight of its subject. */
        PERCENT_OF_WEIGHT
    }

    /**
     * A score that must be reached (Lampiran II BAB III huruf D); exactly the minimum is enough.
     *
     * @param subject the ids of the nodes whose points count, taken together
     * @param minimum in the unit of the measure
     */
    record Minimum(
            String id,
            Predicate predicate,
            List<String> subject,
            Measure measure,
            Rational minimum,
            Title title,
            String citation,
            @Nullable String interpretation)
            implements Requirement {

        public Minimum {
            requireNonNull(id, "id");
            requireNonNull(predicate, "predicate");
            subject = List.copyOf(subject);
            requireNonNull(measure, "measure");
            requireNonNull(minimum, "minimum");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
        }

        /** Of how many nodes the subject is made. */
        public int parts() {
            return subject.size();
        }
    }

    /** Whose fact a requirement is about. */
    enum Level {
        INSTITUTION,
        UNIT
    }

    /**
     * A fact about the unit or its institution that must hold or reach a least value (Tabel 5).
     *
     * @param fact the name of the fact in the assessment
     * @param appliesTo the only type of institution that is asked, or null if all are
     * @param minimum the least that is enough; null if the source does not give the requirement
     * @param ladder the letters that the fact may have, lowest first; empty if it is no letter
     * @param affirmation the id of the affirmation that may waive it, or null
     */
    record Eligibility(
            String id,
            Predicate predicate,
            @Nullable String fact,
            Level level,
            @Nullable InstitutionType appliesTo,
            @Nullable FactValue minimum,
            List<String> ladder,
            Title title,
            String citation,
            @Nullable String affirmation,
            @Nullable String interpretation)
            implements Requirement {

        public Eligibility {
            requireNonNull(id, "id");
            requireNonNull(predicate, "predicate");
            requireNonNull(level, "level");
            ladder = List.copyOf(ladder);
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
        }

        /** The same requirement with another least that is enough. */
        public Eligibility withMinimum(FactValue other) {
            return new Eligibility(
                    id,
                    predicate,
                    fact,
                    level,
                    appliesTo,
                    other,
                    ladder,
                    title,
                    citation,
                    affirmation,
                    interpretation);
        }
    }
}
