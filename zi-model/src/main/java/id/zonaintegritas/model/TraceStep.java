package id.zonaintegritas.model;

import java.util.List;

/**
 * One rule that fired.
 *
 * @param step from 1, in an order that depends on the regulation alone
 * @param rule the id of the rule
 * @param citation the place in the regulation
 * @param because what it rests on: inputs as JSON pointers into the assessment ({@code
 *     /answers/B.I.a}) and conclusions of earlier steps by their ids
 */
public record TraceStep(
        int step,
        Stage stage,
        String rule,
        String citation,
        List<String> because,
        Conclusion concluded) {}
