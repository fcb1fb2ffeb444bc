package id.zonaintegritas.rules.internal.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.internal.edition.BundledRows;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleClasses;
import id.zonaintegritas.rules.internal.language.RuleOutline;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs when the jar is built: compiles the rules of the bundled edition, so that no program that
 * embeds zi compiles them again, writes its rows as JSON, which is read sooner, and lists its
 * files, which cannot be listed inside a jar.
 */
public final class BundledRules {

    /** The name of the class that the bundled rules are found by, in the edition's folder. */
    static final String MODEL = "rules.model";

    /** What each rule needs, in the edition's folder: the rules themselves are parsed later. */
    static final String OUTLINES = "rules.outlines";

    /** The names of all files of the edition, in the edition's folder. */
    static final String FILES = "files.txt";

    private BundledRules() {}

    /**
     * Compiles, writes and lists.
     *
     * @param arguments the folder of classes, and the folder of the edition below it
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path edition = classes.resolve(arguments[1]);
        List<String> names;
        try (Stream<Path> files = Files.walk(edition)) {
            names =
                    files.filter(Files::isRegularFile)
                            .map(file -> edition.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".yaml") || name.endsWith(".drl"))
                            .sorted()
                            .toList();
        }
        EditionFiles files = EditionFiles.in(edition);
        List<RuleText> rules = RuleParser.parseAll(files.rules());
        SortedMap<String, String> understood = new TreeMap<>();
        rules.forEach(file -> understood.put(file.name(), file.understood()));
        RuleClasses compiled = RuleClasses.compile(edition.getFileName().toString(), understood);
        write(classes, compiled);
        Files.writeString(edition.resolve(BundledRows.FILE), BundledRows.json(files), UTF_8);
        Files.writeString(edition.resolve(MODEL), compiled.model(), UTF_8);
        List<String> outlines = RuleParser.outlines(rules).stream().map(RuleOutline::line).toList();
        Files.writeString(edition.resolve(OUTLINES), String.join("\n", outlines) + "\n", UTF_8);
        Files.writeString(edition.resolve(FILES), String.join("\n", names) + "\n", UTF_8);
    }

    /** What an earlier build compiled goes. */
    private static void write(Path classes, RuleClasses compiled) throws IOException {
        Path folder = classes.resolve(compiled.model().replace('.', '/')).getParent();
        Files.createDirectories(folder);
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "*.class")) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            Path path = classes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
