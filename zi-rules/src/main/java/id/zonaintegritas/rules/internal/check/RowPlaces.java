package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where the rows of an edition stand, by what evaluations call them. */
final class RowPlaces {

    /** A place in a file. */
    record Located(String file, Place place) {}

    /** The rows of the head that conclusions are about. */
    private static final Set<String> CONCLUDED = Set.of("predicates", "reservations", "figures");

    /** Files whose rows belong to several predicates. */
    private static final Set<String> SHARED = Set.of("eligibility.yaml", "precincts.yaml");

    private final Map<String, Located> rows = new HashMap<>();

    RowPlaces(EditionFiles files) {
        files.texts()
                .forEach(
                        (name, text) -> {
                            if (name.endsWith(".yaml")) {
                                add(name, text);
                            }
                        });
    }

    private void add(String file, String text) {
        try {
            add(file, TreeReader.yaml(text));
        } catch (TreeReader.SyntaxException broken) {
            // Reported when the edition was read; a file without rows has no places.
        }
    }

    private void add(String file, Tree tree) {
        if (tree instanceof Sequence list) {
            list.items().forEach(item -> add(file, item));
        } else if (tree instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().equals("id") && entry.value() instanceof Scalar id) {
                    rows.putIfAbsent(
                            (SHARED.contains(file) ? "." : "") + id.text(),
                            new Located(file, id.place()));
                }
                if (!isHead(file, mapping) || CONCLUDED.contains(entry.key())) {
                    add(file, entry.value());
                }
            }
        }
    }

    private static boolean isHead(String file, Mapping mapping) {
        return file.equals(EditionFiles.HEAD) && mapping.get("versions") != null;
    }

    /** Where the row that a conclusion is about stands, or the top of the edition. */
    Located of(String conclusion) {
        String row = conclusion.replaceFirst("\\.(score|ratio|total)$", "");
        // A requirement may end like the total of a question: WBK.total.
        Located found = rows.getOrDefault(conclusion, rows.get(row));
        if (found == null && row.contains(".")) {
            found = rows.get(row.substring(row.indexOf('.')));
        }
        return found == null ? new Located(EditionFiles.HEAD, EditionProblems.START) : found;
    }
}
