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

    /** A question that is answered by one of its options. */
    record ChoiceQuestion(
            String id, String indicator, Title title, String citation, List<Option> options)
            implements Question {

        public ChoiceQuestion {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
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

    /**
     * A question that is answered by counts.
     *
     * @param lowest no ratio scores less
     * @param highest no ratio scores more
     * @param zeroOverZero the score of a ratio of 0 of 0
     * @param numeratorOverZero whether a numerator above zero over a denominator of zero is
     *     possible; elsewhere it contradicts itself
     */
    record RatioQuestion(
            String id,
            String indicator,
            Title title,
            String citation,
            List<Count> counts,
            Rational lowest,
            Rational highest,
            Rational zeroOverZero,
            boolean numeratorOverZero)
            implements Question {

        public RatioQuestion {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
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
     */
    record SurveyQuestion(
            String id,
            String indicator,
            Title title,
            String citation,
            Rational lowest,
            Rational highest)
            implements Question {

        public SurveyQuestion {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
            requireNonNull(title, "title");
            requireNonNull(citation, "citation");
            requireNonNull(lowest, "lowest");
            requireNonNull(highest, "highest");
        }
    }
}
