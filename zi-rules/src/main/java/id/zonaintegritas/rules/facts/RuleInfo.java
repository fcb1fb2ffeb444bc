package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;

/**
 * A rule of an edition.
 *
 * @param id the dotted path by which trace, cases and docs name it
 */
public record RuleInfo(String id, Stage stage, Title title, String citation) {

    /**
     * Stands in a trace where no rule settles something, because what its rules compare is not
     * known.
     */
    public static final String OPEN = "open";

    public RuleInfo {
        requireNonNull(id, "id");
        requireNonNull(stage, "stage");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
