package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which zi itself writes the rows of a worksheet, in both languages. */
final class Wordings {

    private Wordings() {}

    static Map<String, List<Set<String>>> of(Edition edition) {
        Map<String, List<Set<String>>> words = new HashMap<>();
        for (Node node : edition.nodes()) {
            words.put(node.id(), words(node.title()));
        }
        for (Question question : edition.questions()) {
            words.put(question.id(), words(question.title()));
            if (question instanceof RatioQuestion ratio) {
                for (Count count : ratio.counts()) {
                    words.put(question.id() + "/" + count.name(), words(count.title()));
                }
            }
        }
        return words;
    }

    private static List<Set<String>> words(Title title) {
        return List.of(RowText.words(title.indonesian()), RowText.words(title.english()));
    }
}
