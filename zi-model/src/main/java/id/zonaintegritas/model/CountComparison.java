package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Counts that stand in several places of the worksheet and have to fit together. Each list is added
 * up.
 *
 * @param counted what is compared
 * @param against what it is compared with
 * @param same whether both are the same number; otherwise the first must not be more
 * @param warning the code of the warning where they do not fit
 */
public record CountComparison(
        String id,
        List<Place> counted,
        List<Place> against,
        boolean same,
        String warning,
        Title title,
        String citation) {

    /**
     * A count, and the question that asks for it. A total that is not stated is the sum of its
     * parts.
     *
     * @param question its id
     * @param count its name
     */
    public record Place(String question, String count) {

        public Place {
            requireNonNull(question, "question");
            requireNonNull(count, "count");
        }

        @Override
        public String toString() {
            return question + "." + count;
        }
    }

    public CountComparison {
        requireNonNull(id, "id");
        counted = List.copyOf(counted);
        against = List.copyOf(against);
        requireNonNull(warning, "warning");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
