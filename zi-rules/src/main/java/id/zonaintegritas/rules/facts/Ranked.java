package id.zonaintegritas.rules.facts;

import static java.util.Comparator.comparing;

import java.util.List;

/** The outcomes of all predicates, the highest predicate first. */
public record Ranked(List<Outcomes> parts) implements Gathered {

    public Ranked {
        parts = parts.stream().sorted(comparing(Outcomes::predicate).reversed()).toList();
    }

    /** {@code ranked( $outcomes )} in rules. */
    public static final class Function extends Gathering<Outcomes> {
        public Function() {
            super(Outcomes.class, Ranked.class);
        }

        @Override
        Object of(List<Outcomes> parts) {
            return new Ranked(parts);
        }
    }
}
