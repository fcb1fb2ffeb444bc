package id.zonaintegritas.model;

import java.util.List;

/**
 * A step of the trace with the steps under it, down to the answers.
 *
 * @param evaluation which it explains
 * @param inputs the JSON pointers of the inputs that the step itself rests on
 * @param unknown what of these inputs the unit does not state, such as {@code
 *     /unit/institutionType}
 * @param restsOn the explanations of the conclusions that the step itself rests on
 */
public record Explanation(
        Evaluation evaluation,
        TraceStep step,
        List<String> inputs,
        List<String> unknown,
        List<Explanation> restsOn) {}
