package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.List;

/** Reads of which units something is asked. */
final class ScopeReader {

    private static final String KEY = "onlyFor";

    private final EditionHead head;

    ScopeReader(EditionHead head) {
        this.head = head;
    }

    /** The units that a row is about: all of them unless it names some. */
    Scope read(Row row) {
        return row.has(KEY) ? row.row(KEY, this::scope).orElse(Scope.ALL) : Scope.ALL;
    }

    private Scope scope(Row row) {
        boolean institutions = row.has("institutionTypes");
        boolean services = row.has("serviceTypes");
        if (row.isEmpty()) {
            row.problem(say("scope.empty"));
        }
        return new Scope(
                institutions ? institutionTypes(row) : List.of(),
                services ? serviceTypes(row) : List.of());
    }

    /** Types of institution that are in the list of the edition. */
    List<String> institutionTypes(Row row) {
        return types(row, "institutionTypes", head.institutionTypes());
    }

    /** Types of service that are in the list of the edition. */
    List<String> serviceTypes(Row row) {
        return types(row, "serviceTypes", head.serviceTypes());
    }

    private static List<String> types(Row row, String key, List<Term> known) {
        List<String> types =
                row.names(key, known.stream().map(Term::id).toList(), Row.MESSAGES.text("a.term"));
        if (types.isEmpty() && row.sound()) {
            row.problem(key, say("list.empty", key));
        }
        return types;
    }
}
