package id.zonaintegritas.model;

import java.util.List;

/**
 * One conclusion: by a rule, or by none where what its rules compare is not known.
 *
 * @param step from 1, in an order that depends on the regulation alone
 * @param rule the id of the rule, or {@code open} where none applies
 * @param title what the rule says, in words
 * @param citation the place in the regulation
 * @param because what it rests on: inputs as JSON pointers into the assessment ({@code
 *     /answers/B.I.a}) and conclusions of earlier steps by their ids
 */
public record TraceStep(
        int step,
        Stage stage,
        String rule,
        Title title,
        String citation,
        List<String> because,
        Conclusion concluded) {

    /** A step by a rule that has no words of its own. */
    public TraceStep(
            int step,
            Stage stage,
            String rule,
            String citation,
            List<String> because,
            Conclusion concluded) {
        this(step, stage, rule, new Title(rule, rule), citation, because, concluded);
    }
}
