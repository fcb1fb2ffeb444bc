package id.zonaintegritas.rules.internal.edition;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Resources;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.document.TreeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of the bundled edition, turned into JSON when the jar is built: a program starts sooner
 * when it neither reads YAML nor makes sure of rows that every build makes sure of.
 *
 * @param sha256 identifies the files that the rows come from
 * @param trees by name of the file
 */
public record BundledRows(String sha256, Map<String, Tree> trees) {

    /** The name of the file, in the edition's folder. */
    public static final String FILE = "rows.json";

    private static final String SHA256 = "sha256";
    private static final String FILES = "files";
    private static final Place START = EditionProblems.START;

    /** The rows that were written when the jar was built. */
    public static BundledRows of(String edition) {
        String name = edition + "/" + FILE;
        try {
            Mapping all = (Mapping) TreeReader.json(Resources.text(name));
            Scalar sha256 = (Scalar) requireNonNull(all.get(SHA256), SHA256);
            Map<String, Tree> trees = new LinkedHashMap<>();
            for (Entry file : ((Mapping) requireNonNull(all.get(FILES), FILES)).entries()) {
                trees.put(file.key(), file.value());
            }
            return new BundledRows(sha256.text(), trees);
        } catch (TreeReader.SyntaxException broken) {
            throw new IllegalStateException("the jar is damaged: " + name, broken);
        }
    }

    /** What is to be written when the jar is built. */
    public static String json(EditionFiles files) {
        List<Entry> trees = new ArrayList<>();
        files.texts()
                .forEach(
                        (name, text) -> {
                            if (name.endsWith(".yaml")) {
                                trees.add(new Entry(START, name, tree(name, text)));
                            }
                        });
        Scalar sha256 = new Scalar(START, Scalar.Type.TEXT, files.sha256());
        return TreeWriter.json(
                new Mapping(
                        START,
                        List.of(
                                new Entry(START, SHA256, sha256),
                                new Entry(START, FILES, new Mapping(START, trees)))));
    }

    private static Tree tree(String name, String text) {
        try {
            return TreeReader.yaml(text);
        } catch (TreeReader.SyntaxException broken) {
            throw new IllegalStateException(name + ":" + broken.place(), broken);
        }
    }
}
