package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The value of a fact that a requirement asks for, and of the least that it asks. */
public sealed interface FactValue {

    /** A letter on a ladder of letters, such as an audit opinion or an accountability predicate. */
    record Grade(String letter) implements FactValue {
        public Grade {
            requireNonNull(letter, "letter");
        }

        @Override
        public String toString() {
            return letter;
        }
    }

    /** A number: points, percent, months or a level. */
    record Amount(Rational value) implements FactValue {
        public Amount {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A day on which something happened. */
    record Day(LocalDate date) implements FactValue {
        public Day {
            requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A fact that holds or does not hold. */
    record Truth(boolean value) implements FactValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }
}
