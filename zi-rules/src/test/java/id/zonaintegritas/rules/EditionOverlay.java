package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.document.TreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an edition says: whole files that are new or stand instead of others, and rows
 * that are laid over those of a file. A row finds its own by its name; what it says is said
 * instead, the rest stays; a key with nothing behind it goes, and so does a row that is {@code
 * gone}. A row without one of its name is new, and so is what a list has not yet.
 */
final class EditionOverlay {

    private static final List<String> NAMES =
            List.of("id", "name", "code", "rule", "case", "letter", "from");

    private static final String GONE = "gone";

    private EditionOverlay() {}

    /** Changes the edition in a folder. */
    public static void apply(Path overlay, Path edition) throws IOException {
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path changed = edition.resolve(overlay.relativize(file).toString());
                String text = Files.readString(file);
                Files.createDirectories(requireNonNull(changed.getParent()));
                if (text.isEmpty()) {
                    Files.delete(changed);
                } else if (Files.exists(changed) && changed.toString().endsWith(".yaml")) {
                    Tree all = merged(read(Files.readString(changed)), read(text));
                    Files.writeString(changed, written(all, ""));
                } else {
                    Files.writeString(changed, text);
                }
            }
        }
    }

    private static Tree read(String yaml) {
        try {
            return TreeReader.yaml(yaml);
        } catch (TreeReader.SyntaxException broken) {
            throw new IllegalArgumentException(
                    broken.place() + " " + broken.what().english(), broken);
        }
    }

    private static Tree merged(Tree base, Tree change) {
        if (base instanceof Mapping mapping && change instanceof Mapping changes) {
            return merged(mapping, changes);
        }
        return base instanceof Sequence list && change instanceof Sequence changes
                ? merged(list, changes)
                : change;
    }

    private static Mapping merged(Mapping base, Mapping changes) {
        List<Entry> entries = new ArrayList<>(base.entries());
        for (Entry change : changes.entries()) {
            int at = position(entries, change.key());
            if (at < 0) {
                entries.add(change);
            } else if (change.value() instanceof Scalar nothing && nothing.isNull()) {
                entries.remove(at);
            } else {
                Tree value = merged(entries.get(at).value(), change.value());
                entries.set(at, new Entry(change.place(), change.key(), value));
            }
        }
        return new Mapping(base.place(), entries);
    }

    private static int position(List<Entry> entries, String key) {
        return entries.stream().map(Entry::key).toList().indexOf(key);
    }

    private static Sequence merged(Sequence base, Sequence changes) {
        List<Tree> items = new ArrayList<>(base.items());
        List<Tree> changed = new ArrayList<>();
        for (Tree change : changes.items()) {
            int at = position(items, change, changed);
            if (at < 0) {
                items.add(change);
                changed.add(change);
            } else if (change instanceof Mapping row && row.get(GONE) != null) {
                items.remove(at);
            } else {
                Tree item = merged(items.get(at), change);
                items.set(at, item);
                changed.add(item);
            }
        }
        return new Sequence(base.place(), items);
    }

    /** Where the same stands already; a second row of one name in a change is another row. */
    private static int position(List<Tree> items, Tree change, List<Tree> changed) {
        for (int i = 0; i < items.size(); i++) {
            if (name(items.get(i)).equals(name(change)) && !changed.contains(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String name(Tree item) {
        if (item instanceof Mapping row) {
            return NAMES.stream()
                    .map(row::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(EditionOverlay::name)
                    .orElseThrow(() -> new IllegalArgumentException("no name at " + row.place()));
        }
        return ((Scalar) item).text();
    }

    private static String written(@Nullable Tree tree, String indent) {
        if (tree instanceof Mapping row && !row.entries().isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (Entry entry : row.entries()) {
                text.append('\n').append(indent).append(entry.key()).append(':');
                text.append(written(entry.value(), indent + "  "));
            }
            return text.toString();
        }
        if (tree instanceof Sequence list && !list.items().isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (Tree item : list.items()) {
                text.append('\n').append(indent).append('-');
                text.append(written(item, indent + "  "));
            }
            return text.toString();
        }
        return " " + TreeWriter.json(requireNonNull(tree));
    }
}
