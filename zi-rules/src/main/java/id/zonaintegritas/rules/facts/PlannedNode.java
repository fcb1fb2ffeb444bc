package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Node;
import java.util.List;

/**
 * A part of the worksheet, the slot of its points, and what it is made of.
 *
 * @param readings the interpretations that its points rest on
 * @param questions those that count, if it has questions
 * @param parts the slots of the points of its parts, if it has none
 */
record PlannedNode(
        Node row,
        int slot,
        Readings readings,
        List<PlannedQuestion> questions,
        List<Integer> parts) {

    PlannedNode {
        questions = List.copyOf(questions);
        parts = List.copyOf(parts);
    }
}
