package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a unit must reach for a predicate. */
public sealed interface Requirement {

    /** {@code <predicate>.<name>}, such as {@code WBK.total}. */
    String id();

    /** The id of the predicate that asks for it. */
    String predicate();

    /** Its id without the predicate: what it is called whoever asks for it. */
    default String name() {
        return id().substring(predicate().length() + 1);
    }

    /** The units that are asked; there is no finding about the others. */
    Scope onlyFor();

    Title title();

    String citation();

    /**
     * The id of an interpretation that it rests on, or null; an exclusion rests on it where nothing
     * is stated.
     */
    @Nullable String interpretation();

    /** The same requirement under another title. */
    Requirement withTitle(Title other);

    /** What a minimum is measured in. */
    enum Measure {
        POINTS,
        /** Percent of the weight of its subject. */
        PERCENT_OF_WEIGHT
    }

    /**
     * A score that must be reached (Lampiran II BAB III huruf D angka 1 Tabel 6).
     *
     * @param subject the ids of the nodes whose points count, taken together
     * @param minimum in the unit of the measure
     */
    record Minimum(
            String id,
            String predicate,
            Scope onlyFor,
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
            requireNonNull(onlyFor, "onlyFor");
            subject = List.copyOf(subject);
            requireNonNull(measure, "measure");
            requireNonNull(minimum, "minimum");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
        }

        @Override
        public Minimum withTitle(Title other) {
            return new Minimum(
                    id,
                    predicate,
                    onlyFor,
                    subject,
                    measure,
                    minimum,
                    other,
                    citation,
                    interpretation);
        }

        /** The same requirement with another minimum. */
        public Minimum withMinimum(Rational other) {
            return new Minimum(
                    id,
                    predicate,
                    onlyFor,
                    subject,
                    measure,
                    other,
                    title,
                    citation,
                    interpretation);
        }
    }

    /** Whose fact a requirement is about. */
    enum Level {
        INSTITUTION,
        UNIT
    }

    /** Why a fact is asked. */
    enum Kind {
        /** To be proposed (Lampiran II BAB II Tabel 5), or to be granted (BAB III Tabel 6). */
        CONDITION,
        /** What voids or bars a proposal; nobody is asked to prove that it did not happen. */
        EXCLUSION,
        /** To be granted as a precinct (BAB III huruf D angka 2). */
        PRECINCT
    }

    /**
     * A fact about the unit or its institution that must reach a value or stay within one.
     *
     * @param fact the name of the fact in the assessment
     * @param least the least that is enough, or null if there is no lower bound
     * @param most the most that is allowed, or null if there is no upper bound
     * @param affirmable whether it is one that an affirmation may waive: what is asked to be
     *     proposed (Lampiran II BAB II Tabel 5)
     * @param affirmation the id of the affirmation that may waive it, or null
     */
    record Eligibility(
            String id,
            String predicate,
            Scope onlyFor,
            Kind kind,
            String fact,
            Level level,
            @Nullable FactValue least,
            @Nullable FactValue most,
            boolean affirmable,
            @Nullable String affirmation,
            Title title,
            String citation,
            @Nullable String interpretation)
            implements Requirement {

        public Eligibility {
            requireNonNull(id, "id");
            requireNonNull(predicate, "predicate");
            requireNonNull(onlyFor, "onlyFor");
            requireNonNull(kind, "kind");
            requireNonNull(fact, "fact");
            requireNonNull(level, "level");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
        }

        @Override
        public Eligibility withTitle(Title other) {
            return new Eligibility(
                    id,
                    predicate,
                    onlyFor,
                    kind,
                    fact,
                    level,
                    least,
                    most,
                    affirmable,
                    affirmation,
                    other,
                    citation,
                    interpretation);
        }

        /** The same requirement with another least that is enough. */
        public Eligibility withLeast(FactValue other) {
            return new Eligibility(
                    id,
                    predicate,
                    onlyFor,
                    kind,
                    fact,
                    level,
                    other,
                    most,
                    affirmable,
                    affirmation,
                    title,
                    citation,
                    interpretation);
        }

        /** The same requirement, which another affirmation, or none, may waive. */
        public Eligibility withAffirmation(@Nullable String other) {
            return new Eligibility(
                    id,
                    predicate,
                    onlyFor,
                    kind,
                    fact,
                    level,
                    least,
                    most,
                    affirmable,
                    other,
                    title,
                    citation,
                    interpretation);
        }
    }

    /**
     * A requirement that rules of its own decide.
     *
     * @param least a number that these rules compare something with, or null
     * @param most another one, or null
     */
    record Special(
            String id,
            String predicate,
            Scope onlyFor,
            @Nullable Rational least,
            @Nullable Rational most,
            Title title,
            String citation,
            @Nullable String interpretation)
            implements Requirement {

        public Special {
            requireNonNull(id, "id");
            requireNonNull(predicate, "predicate");
            requireNonNull(onlyFor, "onlyFor");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
        }

        @Override
        public Special withTitle(Title other) {
            return new Special(
                    id, predicate, onlyFor, least, most, other, citation, interpretation);
        }

        /** The same requirement with another least. */
        public Special withLeast(Rational other) {
            return new Special(
                    id, predicate, onlyFor, other, most, title, citation, interpretation);
        }
    }

    /**
     * A requirement on a precinct: all of its units meet a predicate.
     *
     * @param met the id of the predicate that each unit has to meet
     */
    record UnitsMeet(String id, String predicate, String met, Title title, String citation)
            implements Requirement {

        public UnitsMeet {
            requireNonNull(id, "id");
            requireNonNull(predicate, "predicate");
            requireNonNull(met, "met");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
        }

        @Override
        public UnitsMeet withTitle(Title other) {
            return new UnitsMeet(id, predicate, met, other, citation);
        }

        @Override
        public Scope onlyFor() {
            return Scope.ALL;
        }

        @Override
        public @Nullable String interpretation() {
            return null;
        }
    }
}
