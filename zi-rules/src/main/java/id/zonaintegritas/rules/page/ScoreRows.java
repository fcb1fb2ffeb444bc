package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.page.UnitPage.ScoreRow;
import java.util.List;

/** The points of every node of the worksheet. */
final class ScoreRows {

    private ScoreRows() {}

    static List<ScoreRow> of(
            Edition edition, Evaluation evaluation, Subjects subjects, Phrases words) {
        Numbers numbers = new Numbers(words.locale());
        return evaluation.scores().stream()
                .map(
                        score ->
                                new ScoreRow(
                                        score.id(),
                                        words.say(score.title()),
                                        Spans.of(score, subjects, numbers),
                                        numbers.show(score.weight(), score.weight()),
                                        isTop(edition, score.id())))
                .toList();
    }

    /** Whether it has no questions of its own. */
    static boolean isTop(Edition edition, String id) {
        return edition.nodes().stream()
                .filter(node -> node.id().equals(id))
                .noneMatch(Node::hasQuestions);
    }
}
