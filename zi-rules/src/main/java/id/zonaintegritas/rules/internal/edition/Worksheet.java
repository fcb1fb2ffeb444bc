package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lampiran III as its files give it: each file holds one part and what is nested in it. */
final class Worksheet {

    /** A part with its own questions; the parts below it name it as their parent. */
    public record Part(
            Row row,
            String id,
            @Nullable String parent,
            NodeKind kind,
            Rational weight,
            Title title,
            String citation,
            boolean special,
            @Nullable String interpretation,
            List<Written<Question>> questions) {

        boolean hasQuestions() {
            return kind == NodeKind.INDICATOR || kind == NodeKind.RESULT;
        }
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<Part>> below = new HashMap<>();
    private boolean complete = true;

    /** A file cannot be read, so what it holds is not known to be missing. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /** Reads the part that a file holds. */
    Worksheet add(Row row) {
        Part part = part(row, row.optionalText("parent"));
        String expected = "worksheet/" + part.id() + ".yaml";
        if (!part.id().isEmpty() && !row.file().equals(expected)) {
            row.problem("id", say("part.file", expected));
            incomplete(); // Under its other name it is missing.
        }
        return this;
    }

    private Part part(Row row, @Nullable String parent) {
        String id = row.id("id");
        Part part =
                new Part(
                        row,
                        id,
                        parent,
                        row.word("kind", NodeKind.class),
                        row.number("weight"),
                        row.title("title"),
                        row.text("citation"),
                        row.flag("special"),
                        row.optionalText("interpretation"),
                        row.has("questions")
                                ? row.rows("questions", q -> QuestionReader.read(q, id))
                                : List.of());
        if (parts.putIfAbsent(id, part) != null && !id.isEmpty()) {
            row.repeats("id", id, say("part.repeated", id));
        }
        if (parent != null) {
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(part);
        }
        if (row.has("parts")) {
            row.rows("parts", nested -> part(nested, id));
        }
        return part;
    }

    /** Whether the parts of a part weigh less than it does. */
    boolean lacksBelow(String id) {
        Part part = parts.get(id);
        return part != null
                && below(part).stream()
                                .map(Part::weight)
                                .reduce(Rational.ZERO, Rational::plus)
                                .compareTo(part.weight())
                        < 0;
    }

    /** In the order of files and rows. */
    Collection<Part> parts() {
        return parts.values();
    }

    Set<String> ids() {
        return parts.keySet();
    }

    @Nullable Part part(@Nullable String id) {
        return parts.get(id);
    }

    /** The citation of the whole, or an empty text if it is not known. */
    String citation() {
        return parts.values().stream()
                .filter(p -> p.kind() == NodeKind.TOTAL)
                .map(Part::citation)
                .findFirst()
                .orElse("");
    }

    /** What a part is made of, questions aside. */
    List<Part> below(Part part) {
        return below.getOrDefault(part.id(), List.of());
    }

    /** Parts in the order of the worksheet, each before what it is made of. */
    List<Node> nodes() {
        return ordered().stream().map(this::node).toList();
    }

    private Node node(Part part) {
        return new Node(
                part.id(),
                part.parent(),
                part.kind(),
                part.weight(),
                part.title(),
                part.citation(),
                part.hasQuestions() ? part.questions().size() : below(part).size(),
                part.special(),
                part.interpretation());
    }

    List<Question> questions() {
        return ordered().stream().flatMap(p -> p.questions().stream()).map(Written::value).toList();
    }

    private List<Part> ordered() {
        List<Part> ordered = new ArrayList<>();
        parts.values().stream().filter(p -> p.parent() == null).forEach(p -> visit(p, ordered));
        return ordered;
    }

    private void visit(Part part, List<Part> ordered) {
        ordered.add(part);
        below(part).forEach(p -> visit(p, ordered));
    }
}
