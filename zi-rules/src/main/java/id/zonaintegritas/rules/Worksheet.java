package id.zonaintegritas.rules;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lampiran III as its files give it: each file holds one part and what is nested in it. */
final class Worksheet {

    /** A part with its own questions; the parts below it name it as their parent. */
    private record Part(
            Row row,
            String id,
            @Nullable String parent,
            NodeKind kind,
            Rational weight,
            Title title,
            String citation,
            @Nullable String interpretation,
            List<Written<Question>> questions) {

        boolean hasQuestions() {
            return kind == NodeKind.INDICATOR || kind == NodeKind.RESULT;
        }

        Node node(int parts) {
            return new Node(id, parent, kind, weight, title, citation, parts, interpretation);
        }
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<Part>> below = new LinkedHashMap<>();

    private boolean complete = true;

    boolean isComplete() {
        return complete;
    }

    /** A file of the worksheet cannot be read, so what it holds is not known to be missing. */
    void incomplete() {
        complete = false;
    }

    /** Reads the part that a file holds. */
    Worksheet add(Row row) {
        Part part = part(row, row.optionalText("parent"));
        String expected = "worksheet/" + part.id() + ".yaml";
        if (!part.id().isEmpty() && !row.file().equals(expected)) {
            row.problem("id", "a file is named after its part: " + expected, "");
        }
        return this;
    }

    private Part part(Row row, @Nullable String parent) {
        String id = row.text("id");
        List<Written<Question>> questions = List.of();
        NodeKind kind = row.word("kind", NodeKind.class);
        Rational weight = row.number("weight");
        Title title = row.title("title");
        String citation = row.text("citation");
        String interpretation = row.optionalText("interpretation");
        if (row.has("questions")) {
            questions = row.rows("questions", q -> QuestionReader.read(q, id));
        }
        Part part =
                new Part(row, id, parent, kind, weight, title, citation, interpretation, questions);
        if (parts.putIfAbsent(id, part) != null && !id.isEmpty()) {
            row.problem(
                    "id", "the part " + id + " is repeated", "its id was not changed after a copy");
        }
        if (parent != null) {
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(part);
        }
        if (row.has("parts")) {
            row.rows("parts", nested -> part(nested, id));
        }
        return part;
    }

    private List<Part> below(Part part) {
        return below.getOrDefault(part.id(), List.of());
    }

    Set<String> ids() {
        return parts.keySet();
    }

    Rational weight(String id) {
        Part part = parts.get(id);
        return part == null ? Rational.ZERO : part.weight();
    }

    /** Parts in the order of the worksheet, each before what it is made of. */
    List<Node> nodes() {
        return ordered().stream()
                .map(p -> p.node(p.hasQuestions() ? p.questions().size() : below(p).size()))
                .toList();
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

    /** Checks how parts and questions fit together; every file has been read. */
    void check(Collection<String> interpretations) {
        Set<String> questions = new HashSet<>();
        for (Part part : parts.values()) {
            part.row()
                    .refer(
                            "interpretation",
                            part.interpretation(),
                            interpretations,
                            "the interpretation");
            checkPlace(part);
            for (Written<Question> question : part.questions()) {
                checkQuestion(part, question, questions);
            }
            if (part.row().sound()) {
                checkMadeOf(part);
                checkWeight(part);
            }
        }
    }

    private void checkPlace(Part part) {
        String parent = part.parent();
        if ((parent == null) != (part.kind() == NodeKind.TOTAL)) {
            part.row()
                    .problem(
                            parent == null
                                    ? "\"parent\" is missing: only the total stands alone"
                                    : "the total has no parent",
                            "");
        } else if (parent != null) {
            part.row().refer("parent", parent, complete ? ids() : Set.of(), "the part");
            Part above = parts.get(parent);
            boolean within = above == null || above.kind() == NodeKind.TOTAL;
            if (!within && !part.id().startsWith(parent + ".")) {
                part.row()
                        .problem(
                                "id",
                                "the id "
                                        + part.id()
                                        + " does not begin with that of its parent, "
                                        + parent,
                                "it stands under the wrong part");
            }
        }
    }

    private static void checkQuestion(Part part, Written<Question> written, Set<String> seen) {
        String id = written.value().id();
        Row row = written.row();
        if (id.isEmpty()) {
            return;
        }
        if (!seen.add(id)) {
            row.problem(
                    "id",
                    "the question " + id + " is repeated",
                    "its id was not changed after a copy");
        } else if (!part.hasQuestions()) {
            row.problem(
                    "the question " + id + " stands outside any indicator or result",
                    "it belongs under an indicator of " + part.id());
        } else if (!id.equals(part.id()) && !id.startsWith(part.id() + ".")) {
            row.problem(
                    "id",
                    "the question "
                            + id
                            + " does not begin with the id of its indicator, "
                            + part.id(),
                    "it stands under the wrong indicator");
        }
    }

    private void checkMadeOf(Part part) {
        if (part.hasQuestions() ? part.questions().isEmpty() : complete && below(part).isEmpty()) {
            part.row()
                    .problem(
                            part.id() + " has no " + (part.hasQuestions() ? "questions" : "parts"),
                            part.hasQuestions() ? "" : "a file of the worksheet is missing");
        } else if (part.hasQuestions() && !below(part).isEmpty()) {
            part.row().problem(part.id() + " has questions and cannot have parts", "");
        }
    }

    private void checkWeight(Part part) {
        if (part.weight().signum() <= 0) {
            part.row().problem("weight", "a weight must be above 0", "");
        }
        List<Part> made = below(part);
        if (made.isEmpty() || !made.stream().allMatch(p -> known(part, p))) {
            return;
        }
        Rational sum = made.stream().map(Part::weight).reduce(Rational.ZERO, Rational::plus);
        if (!sum.equals(part.weight())) {
            part.row()
                    .problem(
                            "weight",
                            "the weight of "
                                    + part.id()
                                    + " is "
                                    + part.weight().toDecimal(12)
                                    + ", but its parts weigh "
                                    + sum.toDecimal(12),
                            "a weight was mistyped, or a part is missing");
        }
    }

    /** Whether a part and its weight can be relied on as one of those that make another. */
    private boolean known(Part whole, Part part) {
        return part.row().sound() && (complete || part.row().file().equals(whole.row().file()));
    }
}
