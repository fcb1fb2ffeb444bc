package id.zonaintegritas.rules.worksheet;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points of parts of the worksheet as formulas, and which rows they rest on. */
final class NodeFormulas {

    private final Edition edition;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Question>> questions = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    /**
     * @param rows where each row of a layout stands; of two rows of a node the first one counts
     */
    NodeFormulas(Edition edition, Map<LayoutRow, Integer> rows) {
        this.edition = edition;
        edition.nodes().forEach(node -> nodes.put(node.id(), node));
        for (Node node : edition.nodes()) {
            questions.put(
                    node.id(),
                    edition.questions().stream()
                            .filter(q -> q.indicator().equals(node.id()))
                            .toList());
        }
        rows.forEach(
                (row, at) -> {
                    if (row.kind() == LayoutRow.Kind.PART) {
                        parts.put(row.id(), at);
                    } else {
                        this.rows.putIfAbsent(row.id(), at);
                    }
                });
    }

    /** Where rows stand, by id. */
    Map<String, Integer> rows() {
        return rows;
    }

    /** Whether a question and the part that has its points share a row. */
    boolean isResult(Question question) {
        return nodes.containsKey(question.id());
    }

    Rational weight(String node) {
        Node found = nodes.get(node);
        return found == null ? Rational.of(0) : found.weight();
    }

    /** The rows that the points of a part rest on. */
    List<Integer> below(String node) {
        List<Question> own = questions.getOrDefault(node, List.of());
        return own.isEmpty()
                ? edition.nodes().stream()
                        .filter(n -> node.equals(n.parent()))
                        .map(n -> rows.getOrDefault(n.id(), 0))
                        .toList()
                : own.stream().map(this::pointsRow).toList();
    }

    /** Where what a question adds stands: in the row of its heading, or in its own. */
    private int pointsRow(Question question) {
        return parts.getOrDefault(question.id(), rows.getOrDefault(question.id(), 0));
    }

    /** What the heading of a question is worth at most. */
    Rational partWeight(Question question) {
        List<Question> all = questions.getOrDefault(question.indicator(), List.of());
        Rational whole = all.stream().map(Question::weight).reduce(Rational.of(0), Rational::plus);
        return weight(question.indicator()).times(question.weight()).dividedBy(whole);
    }

    /**
     * The points of a node.
     *
     * @param column the letters of the column of points
     * @param weights the letters of the column of weights
     */
    String points(String node, String column, String weights) {
        List<Question> own = questions.getOrDefault(node, List.of());
        String cells = below(node).stream().map(row -> column + row).collect(joining(","));
        if (own.isEmpty() || own.stream().anyMatch(q -> parts.containsKey(q.id()))) {
            return "SUM(" + cells + ")";
        }
        String weight = "*" + weights + rows.getOrDefault(node, 0);
        Rational one = Rational.of(1);
        if (own.stream().allMatch(q -> q.weight().equals(one))) {
            return "AVERAGE(" + cells + ")" + weight;
        }
        String weighted =
                own.stream()
                        .map(q -> column + pointsRow(q) + "*" + SheetPen.literal(q.weight()))
                        .collect(joining("+"));
        Rational whole = own.stream().map(Question::weight).reduce(Rational.of(0), Rational::plus);
        return "(" + weighted + ")/" + SheetPen.literal(whole) + weight;
    }
}
