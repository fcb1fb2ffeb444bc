package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edition with one small change.
 *
 * @param what is changed, such as {@code minimum}
 * @param from what stood there
 * @param to what stands there now; empty if it was left out
 * @param text the whole file after the change
 */
record Mutant(String file, Place place, String what, String from, String to, String text) {

    /** Replaces what stands at an offset. */
    static Mutant of(String file, String text, int offset, String what, String from, String to) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Mutant(
                file,
                new Place(line, offset - before.lastIndexOf('\n')),
                what,
                from,
                to,
                before + to + text.substring(offset + from.length()));
    }

    boolean isRule() {
        return file.endsWith(".drl");
    }

    EditionFiles in(EditionFiles files) {
        SortedMap<String, String> texts = new TreeMap<>(files.texts());
        texts.put(file, text);
        return new EditionFiles(files.edition(), texts);
    }

    Mutation killedBy(String reason) {
        return new Mutation(file + ":" + place, what, from, to, reason);
    }
}
