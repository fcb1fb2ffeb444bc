package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Provenance;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where rows were read, as a row or a file says under {@code read}. Rows that say nothing were read
 * where the row that they stand in was.
 *
 * @param of the elements that this is about; all if it names none
 */
public record ReadFrom(List<EditionElement> of, Provenance provenance) {

    public static final String KEY = Row.READ;

    /** What a row or file says, followed by what holds where it says nothing. */
    public static List<ReadFrom> of(Mapping mapping, List<ReadFrom> inherited) {
        if (!(mapping.get(KEY) instanceof Sequence list)) {
            return inherited;
        }
        List<ReadFrom> all = new ArrayList<>();
        for (Tree item : list.items()) {
            // What is wrong is said when the edition is checked.
            Row.read("", item, new EditionProblems(), row -> read(row, List.of()))
                    .ifPresent(all::add);
        }
        all.addAll(inherited);
        return List.copyOf(all);
    }

    /** The first that is about an element. */
    public static Optional<Provenance> of(EditionElement element, List<ReadFrom> all) {
        return all.stream()
                .filter(read -> read.of.isEmpty() || read.of.contains(element))
                .map(ReadFrom::provenance)
                .findFirst();
    }

    /** Checks all that the files of an edition say. */
    public static void check(
            Map<String, Tree> files, Collection<String> sources, EditionProblems problems) {
        files.forEach((file, tree) -> check(file, tree, sources, problems));
    }

    private static void check(
            String file, Tree tree, Collection<String> sources, EditionProblems problems) {
        if (tree instanceof Sequence list) {
            list.items().forEach(item -> check(file, item, sources, problems));
        } else if (tree instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (!entry.key().equals(KEY)) {
                    check(file, entry.value(), sources, problems);
                } else if (entry.value() instanceof Sequence list) {
                    list.items()
                            .forEach(i -> Row.read(file, i, problems, row -> read(row, sources)));
                } else {
                    Remark noList = Row.say("read.list");
                    problems.add(file, entry.value().place(), noList.what(), noList.maybe());
                }
            }
        }
    }

    private static ReadFrom read(Row row, Collection<String> sources) {
        List<EditionElement> elements =
                row.has("of") ? row.words("of", EditionElement.class) : List.of();
        List<String> in = row.names("in", sources, Row.MESSAGES.text("a.source"));
        if (in.isEmpty() && row.sound()) {
            row.problem("in", Row.say("list.empty", "in"));
        }
        String page = row.has("page") ? row.word("page") : null;
        return new ReadFrom(elements, new Provenance(in, page, row.date("checked")));
    }
}
