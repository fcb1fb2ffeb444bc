package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of the bundled edition, to be changed; its rules are not looked at. */
final class RowDraft {

    private final SortedMap<String, String> texts =
            new TreeMap<>(EditionFiles.bundled("permenpanrb-90-2021").texts());

    public String text(String file) {
        return Objects.requireNonNull(texts.get(file), file);
    }

    /** Replaces the first occurrence. */
    public RowDraft change(String file, String from, String to) {
        String text = text(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        texts.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    /** Errors and warnings. */
    public List<EditionProblem> problems() {
        EditionProblems problems = new EditionProblems();
        EditionLoader.load(files(), problems);
        return problems.all(texts);
    }

    /** The newest version. */
    public EditionContent content() {
        List<EditionContent> versions = versions();
        return versions.get(versions.size() - 1);
    }

    public List<EditionContent> versions() {
        return EditionLoader.load(files());
    }

    private EditionFiles files() {
        return new EditionFiles("draft", texts);
    }
}
