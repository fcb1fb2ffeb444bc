package id.zonaintegritas.rules.workbench;

/**
 * A case of an edition as it is written beside its rule.
 *
 * @param rule the id of the rule that it is about
 * @param sentence what it shows
 * @param file in the edition, such as {@code 1-scoring/points.cases.yaml}
 * @param line where it begins, from 1
 */
public record SourceCase(String rule, String sentence, String file, int line) {}
