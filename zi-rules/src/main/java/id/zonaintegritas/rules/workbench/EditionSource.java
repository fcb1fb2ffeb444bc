package id.zonaintegritas.rules.workbench;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.check.DecisionCheck;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionFolder;
import id.zonaintegritas.rules.internal.language.RuleOutline;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An edition as people write it: its rows and rules with the places where they stand. Use it to
 * show, compare or change an edition; {@link Edition} says whether it is right. Immutable.
 */
public final class EditionSource {

    /**
     * Another value in the place of one that stands in a row.
     *
     * @param text without quotes
     */
    public record Replacement(SourceRow row, String key, String text) {}

    private final EditionFiles files;
    private final Map<String, String> caseFiles;
    private final List<SourceRow> rows;
    private final List<RuleText> ruleFiles;

    private EditionSource(EditionFiles files, Map<String, String> caseFiles) {
        this.files = files;
        this.caseFiles = caseFiles;
        EditionProblems problems = new EditionProblems();
        List<SourceRow> found = new ArrayList<>();
        List<RuleText> parsed = new ArrayList<>();
        files.texts()
                .forEach(
                        (name, text) -> {
                            if (name.endsWith(".drl")) {
                                parsed.add(RuleParser.parse(name, text, problems));
                            } else {
                                rows(name, text, found, problems);
                            }
                        });
        problems.throwIfAny(files.edition());
        this.rows = inOrder(found);
        this.ruleFiles = List.copyOf(parsed);
    }

    /** Files of the worksheet are sorted by name, which is not the order of its parts. */
    private static List<SourceRow> inOrder(List<SourceRow> rows) {
        List<SourceRow> ordered = new ArrayList<>();
        Map<String, List<SourceRow>> below = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            if (!row.file().startsWith("worksheet/")) {
                ordered.add(row);
            } else {
                below.computeIfAbsent(String.valueOf(row.within()), k -> new ArrayList<>())
                        .add(row);
            }
        }
        visit(String.valueOf((Object) null), below, ordered);
        // Of a worksheet that does not hang together.
        below.values().forEach(ordered::addAll);
        return List.copyOf(ordered);
    }

    private static void visit(
            String parent, Map<String, List<SourceRow>> below, List<SourceRow> ordered) {
        List<SourceRow> rows = below.remove(parent);
        for (SourceRow row : rows == null ? List.<SourceRow>of() : rows) {
            ordered.add(row);
            visit(row.id(), below, ordered);
        }
    }

    private static void rows(
            String name, String text, List<SourceRow> rows, EditionProblems problems) {
        try {
            SourceRows.add(name, TreeReader.yaml(text), rows);
        } catch (TreeReader.SyntaxException broken) {
            problems.add(name, broken.place(), broken.what(), broken.maybe());
        }
    }

    /**
     * The edition in a folder.
     *
     * @throws EditionException if a file cannot be read as YAML or rules
     */
    public static EditionSource in(Path folder) {
        return new EditionSource(
                EditionFiles.in(folder),
                EditionFolder.texts(folder, name -> name.endsWith(".cases.yaml")));
    }

    /** The edition that comes with the library. */
    public static EditionSource bundled() {
        String id = BundledEdition.ID;
        return new EditionSource(EditionFiles.bundled(id), EditionFiles.bundledCases(id).texts());
    }

    /**
     * Checks it as {@link Edition#load} does.
     *
     * @throws EditionException with every problem of its rows and rules
     */
    public void requireValid() {
        EditionDraft draft = EditionDraft.read(files);
        draft.problems().addAll(DecisionCheck.of(draft).problems());
        draft.problems().throwIfAny(files.edition());
    }

    /** The SHA-256 of an edition that says the same: {@link Edition#sha256()}. */
    public String sha256() {
        return files.sha256();
    }

    /** All rows: those of the worksheet after the others, parts before what they are made of. */
    public List<SourceRow> rows() {
        return rows;
    }

    /** The rows of one element, in the order of the files. */
    public List<SourceRow> rows(EditionElement element) {
        return rows.stream().filter(r -> r.element() == element).toList();
    }

    /** All rules, in the order of files. */
    public List<SourceRule> rules() {
        List<SourceRule> rules = new ArrayList<>();
        for (RuleText file : ruleFiles) {
            List<String> lines = files.texts().getOrDefault(file.name(), "").lines().toList();
            file.rules().forEach(rule -> rules.add(rule(file, lines, rule)));
        }
        return rules;
    }

    /** All cases that can be read, in the order of files. */
    public List<SourceCase> cases() {
        List<SourceCase> cases = new ArrayList<>();
        caseFiles.forEach(
                (file, text) -> {
                    try {
                        SourceRows.addCases(file, TreeReader.yaml(text), cases);
                    } catch (TreeReader.SyntaxException broken) {
                        // Said by whoever runs the cases.
                    }
                });
        return cases;
    }

    private static SourceRule rule(RuleText file, List<String> lines, RuleText.Rule rule) {
        RuleInfo info = RuleOutline.of(file, rule).info();
        int first = rule.place().line() - 1;
        return new SourceRule(
                info.id(),
                info.stage(),
                file.name(),
                first + 1,
                sentence(lines, first),
                info.title(),
                info.citation(),
                lines.subList(first, first + rule.lines()));
    }

    /** The comment above a rule. */
    private static String sentence(List<String> lines, int rule) {
        int first = rule;
        while (first > 0 && lines.get(first - 1).startsWith("//")) {
            first--;
        }
        return lines.subList(first, rule).stream()
                .map(line -> line.substring(2).strip())
                .collect(Collectors.joining(" "));
    }

    /**
     * This edition with other values; comments, order and everything else stay as they are written.
     *
     * @throws IllegalArgumentException if a row does not have the key, or has a list there
     */
    public EditionSource with(Collection<Replacement> replacements) {
        SortedMap<String, String> texts = new TreeMap<>(files.texts());
        replacements.stream()
                .collect(Collectors.groupingBy(r -> r.row().file()))
                .forEach(
                        (file, changes) ->
                                texts.put(
                                        file,
                                        YamlEdit.replaced(
                                                requireNonNull(texts.get(file), file), changes)));
        return new EditionSource(new EditionFiles(files.edition(), texts), caseFiles);
    }

    /**
     * Writes the files that a folder lacks or has differently. Every file is complete beside its
     * old one before the first is replaced.
     *
     * @return the names of the files that were written
     */
    public List<String> writeChanges(Path folder) throws IOException {
        return EditionWriting.changes(files.texts(), EditionFiles.in(folder).texts(), folder);
    }
}
