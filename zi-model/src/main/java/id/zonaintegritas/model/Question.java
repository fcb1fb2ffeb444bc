package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A question of the worksheet (Lampiran III). Its score lies from 0 to 1. */
public sealed interface Question {

    /** The place in the worksheet, such as {@code A.I.1.i.a}. */
    String id();

    /** The id of the indicator or result it belongs to. */
    String indicator();

    Title title();

    String citation();

    /** How much it counts in the mean of its indicator, beside 1 for the usual question. */
    Rational weight();

    /** A question that is answered by one of its options. */
    record ChoiceQuestion(
            String id,
            String indicator,
            Title title,
            String citation,
            Rational weight,
            List<Option> options)
            implements Question {

        public ChoiceQuestion {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
            requireNonNull(weight, "weight");
            options = List.copyOf(options);
        }

        /** Whether it has an option with this letter, in capitals. */
        public boolean hasOption(String letter) {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).letter().equals(letter)) {
                    return true;
                }
            }
            return false;
        }

        /** The option with this letter, in capitals. */
        public Optional<Option> option(String letter) {
            return options.stream().filter(o -> o.letter().equals(letter)).findFirst();
        }
    }

    /** How a ratio comes from its two numbers. */
    enum Formula {
        /** The numerator, as a part of the denominator. */
        SHARE,
        /** By what part the numerator lies below the denominator. */
        FALL,
        /** As a rule of its own says. */
        OWN
    }

    /**
     * A part of the scale of a survey.
     *
     * @param from the index it begins with
     * @param score what every index in it scores, from 0 to 1
     */
    record Band(Rational from, Rational score) {
        public Band {
            requireNonNull(from, "from");
            requireNonNull(score, "score");
        }
    }

    /**
     * A question that is answered by counts.
     *
     * @param formula how the two numbers make a ratio
     * @param lowest no ratio scores less
     * @param highest no ratio scores more
     * @param zeroOverZero the score of a ratio of 0 of 0
     * @param numeratorOverZero whether a numerator above zero over a denominator of zero is
     *     possible; elsewhere it contradicts itself
     * @param partOfWhole whether the numerator counts some of what the denominator counts, so that
     *     it cannot be more
     */
    record RatioQuestion(
            String id,
            String indicator,
            Title title,
            String citation,
            Rational weight,
            Formula formula,
            List<Count> counts,
            Rational lowest,
            Rational highest,
            Rational zeroOverZero,
            boolean numeratorOverZero,
            boolean partOfWhole)
            implements Question {

        public RatioQuestion {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
            requireNonNull(weight, "weight");
            requireNonNull(formula, "formula");
            counts = List.copyOf(counts);
            requireNonNull(lowest, "lowest");
            requireNonNull(highest, "highest");
            requireNonNull(zeroOverZero, "zeroOverZero");
        }

        /** The counts with this part in the formula, in the order of the worksheet. */
        public List<Count> counts(Count.Role role) {
            return counts.stream().filter(c -> c.role() == role).toList();
        }

        /** Whether the denominator may be stated as a sum of parts. */
        public boolean hasParts() {
            return counts.stream().anyMatch(c -> c.role() == Count.Role.DENOMINATOR_PART);
        }
    }

    /**
     * A question that is answered by the index of a survey.
     *
     * @param lowest the lower end of the scale
     * @param highest the upper end of the scale
     * @param lowerIsBetter whether the lower end of the scale is the best
     * @param bands what parts of the scale score, each from its first index on, the lowest first;
     *     empty if an index scores its share of the scale
     */
    record SurveyQuestion(
            String id,
            String indicator,
            Title title,
            String citation,
            Rational weight,
            Rational lowest,
            Rational highest,
            boolean lowerIsBetter,
            List<Band> bands)
            implements Question {

        public SurveyQuestion {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
            requireNonNull(weight, "weight");
            requireNonNull(lowest, "lowest");
            requireNonNull(highest, "highest");
            bands = List.copyOf(bands);
        }
    }
}
