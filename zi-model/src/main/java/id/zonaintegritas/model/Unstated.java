package id.zonaintegritas.model;

import id.zonaintegritas.model.AnswerValue.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an assessment does not state of an input that a conclusion rests on. */
final class Unstated {

    private static final String ANSWERS = "/answers/";
    private static final String FACTS = "/eligibility/";
    private static final String UNIT = "/unit";

    private Unstated() {}

    /**
     * The pointers to what is missing; none if the input is known.
     *
     * @param at the pointer to the input
     */
    static Stream<String> of(Assessment assessment, String at) {
        if (at.startsWith(FACTS)) {
            return fact(assessment, at);
        }
        if (at.startsWith(ANSWERS)) {
            return isAnswered(assessment, at.substring(ANSWERS.length()))
                    ? Stream.empty()
                    : Stream.of(at);
        }
        return at.equals(UNIT) ? unit(assessment) : Stream.empty();
    }

    /** A day is compared with the day of the assessment. */
    private static Stream<String> fact(Assessment assessment, String at) {
        FactValue value = assessment.eligibility().get(at.substring(FACTS.length()));
        if (value == null) {
            return Stream.of(at);
        }
        return value instanceof FactValue.Day && assessment.date() == null
                ? Stream.of("/date")
                : Stream.empty();
    }

    /** A question, or one of its counts. */
    private static boolean isAnswered(Assessment assessment, String input) {
        int count = input.indexOf('/');
        return count < 0
                ? assessment.answers().containsKey(input)
                : assessment.answers().get(input.substring(0, count)) instanceof Counts counts
                        && counts.values().containsKey(input.substring(count + 1));
    }

    private static Stream<String> unit(Assessment assessment) {
        List<String> unknown = new ArrayList<>();
        if (assessment.unit().institutionType() == null) {
            unknown.add("/unit/institutionType");
        }
        if (assessment.unit().serviceType() == null) {
            unknown.add("/unit/serviceType");
        }
        if (assessment.year() == null) {
            unknown.add("/year");
        }
        return unknown.stream();
    }
}
