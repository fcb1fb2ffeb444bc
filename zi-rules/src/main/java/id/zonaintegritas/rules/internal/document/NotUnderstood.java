package id.zonaintegritas.rules.internal.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an edition may name, though nobody could read it: files that are not there, lines that were
 * left out, lists without names, and rows that bear the name of another.
 */
final class NotUnderstood {

    private final WrittenNames leftOut = new WrittenNames();
    private final Set<String> files = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private boolean anything;

    /** A part of a file could not be read. */
    void leftOut(String text) {
        leftOut.add(text);
    }

    /** A file is not there. */
    void missing(String file) {
        files.add(file.replaceFirst("^.*/", "").replaceFirst("\\.yaml$", ""));
    }

    /** A list is not there, and nobody knows what it would name. */
    void unlisted() {
        anything = true;
    }

    /** Two bear a name, of which one should have another that nobody knows. */
    void repeated(String name) {
        families.add(family(name));
    }

    /** Whether it may be what bears a name. */
    boolean mayBear(String name) {
        return anything
                || files.stream().anyMatch(file -> mayHold(file, name))
                || leftOut.has(name)
                || families.contains(family(name));
    }

    /** A file that is named after a part of the worksheet holds that part; others hold anything. */
    private static boolean mayHold(String file, String name) {
        boolean part = file.contains(".") || file.equals(file.toUpperCase(Locale.ROOT));
        return !part || name.equals(file) || name.startsWith(file + ".");
    }

    /** What names of one kind have in common. */
    private static String family(String name) {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }
}
