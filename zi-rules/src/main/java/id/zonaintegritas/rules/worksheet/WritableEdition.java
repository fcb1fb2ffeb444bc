package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an edition must keep to, so that the formulas of a worksheet can compute it. */
final class WritableEdition {

    private WritableEdition() {}

    /**
     * @throws WorksheetException with everything that has no row, or that rules of its own decide
     */
    static void requireWritable(Edition edition, Layout layout) {
        Set<String> ids = layout.rows().stream().map(LayoutRow::id).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Question question : edition.questions()) {
            if (!ids.contains(question.id())) {
                problems.add(SheetMessages.problem(question.id(), "write.noRow", layout.id()));
            }
            if (question instanceof RatioQuestion ratio) {
                ratio.counts().stream()
                        .map(count -> ratio.id() + "/" + count.name())
                        .filter(id -> !ids.contains(id))
                        .forEach(
                                id ->
                                        problems.add(
                                                SheetMessages.problem(
                                                        id, "write.noRow", layout.id())));
                if (ratio.formula() == Formula.OWN) {
                    problems.add(SheetMessages.problem(ratio.id(), "write.ownRule"));
                }
            }
        }
        for (Node node : edition.nodes()) {
            if (node.special()) {
                problems.add(SheetMessages.problem(node.id(), "write.ownRule"));
            }
            if (!ids.contains(node.id())) {
                problems.add(SheetMessages.problem(node.id(), "write.noRow", layout.id()));
            }
        }
        if (!problems.isEmpty()) {
            throw WorksheetException.of(
                    SheetMessages.say("write.refused", edition.id(), layout.id()), problems);
        }
    }
}
