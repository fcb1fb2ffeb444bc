package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import java.util.List;

/**
 * A rule of an edition as it is written in its file.
 *
 * @param id the dotted path by which trace, cases and docs name it
 * @param file in the edition, such as {@code 1-scoring/points.drl}
 * @param line of the file where the rule begins, from 1
 * @param sentence the comment above it: the sentence of the law that it stands for
 * @param lines from its name to its end
 */
public record SourceRule(
        String id,
        Stage stage,
        String file,
        int line,
        String sentence,
        Title title,
        String citation,
        List<String> lines) {

    public SourceRule {
        lines = List.copyOf(lines);
    }
}
