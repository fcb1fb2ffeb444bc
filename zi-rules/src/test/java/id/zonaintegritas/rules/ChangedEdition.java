package id.zonaintegritas.rules;

import static java.util.stream.Collectors.toList;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.workbench.RuleCases;
import id.zonaintegritas.rules.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The bundled edition as a ministry might change it. What changes stands in a folder of its own
 * among the resources of the tests, with a page that says it in a sentence; see {@link
 * EditionOverlay}.
 */
final class ChangedEdition {

    private static final String CHANGES = "editions";

    private static final Map<String, ChangedEdition> MADE = new ConcurrentHashMap<>();

    private final EditionFiles files;
    private final EditionFiles cases;
    private final EditionDraft draft;
    private final List<Edition> versions;

    private ChangedEdition(String name) {
        try {
            Path folder = Files.createTempDirectory("zi-" + name);
            try {
                Edition.copyBundled(folder);
                EditionOverlay.apply(changes().resolve(name), folder);
                files = EditionFiles.in(folder);
                cases = EditionFiles.casesIn(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        draft = EditionDraft.read(files);
        versions = Editions.of(draft.editions());
    }

    /** The edition with this change; it is read and compiled once. */
    public static ChangedEdition of(String name) {
        return MADE.computeIfAbsent(name, ChangedEdition::new);
    }

    /** The names of all changes. */
    public static List<String> all() {
        try (Stream<Path> folders = Files.list(changes())) {
            return folders.map(f -> f.getFileName().toString()).sorted().collect(toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path changes() {
        return Path.of(URI.create(String.valueOf(ChangedEdition.class.getResource(CHANGES))));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A file of a change; the page that says what changes is its README.md. */
    public static String text(String name, String file) {
        try {
            return Files.readString(changes().resolve(name).resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Errors and warnings. */
    public List<EditionProblem> problems() {
        return Workbench.check(files, cases.texts()).problems();
    }

    /** The cases of all rules, the bundled ones too. */
    public List<RuleCases.Case> cases() {
        return Workbench.cases(Editions.loaded(versions), cases).stream().toList();
    }

    public List<Edition> versions() {
        return versions;
    }

    /** A unit of which everything is the best that it can be. */
    public ImaginedUnit unit() {
        return new ImaginedUnit(versions);
    }
}
