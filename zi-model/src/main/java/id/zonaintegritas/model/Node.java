package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A part of the worksheet that has a weight (Lampiran III).
 *
 * @param parent the id of the part above, or null for the total
 * @param weight in points: what the part is worth at most
 * @param parts how many nodes, or questions, it is made of
 * @param special whether rules of its own say what it earns
 * @param interpretation the id of an interpretation that its points rest on, or null
 */
public record Node(
        String id,
        @Nullable String parent,
        NodeKind kind,
        Rational weight,
        Title title,
        String citation,
        int parts,
        boolean special,
        @Nullable String interpretation) {

    public Node {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(weight, "weight");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }

    /** Whether questions belong to it directly. */
    public boolean hasQuestions() {
        return kind == NodeKind.INDICATOR || kind == NodeKind.RESULT;
    }
}
