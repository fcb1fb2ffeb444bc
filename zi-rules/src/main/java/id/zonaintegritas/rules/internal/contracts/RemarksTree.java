package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.words;
import static id.zonaintegritas.rules.internal.contracts.TreeValues.isNull;
import static id.zonaintegritas.rules.internal.document.JsonPointer.pointer;

import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes notes and evidence, which decide nothing, from the tree of a document. */
final class RemarksTree {

    private static final List<String> EVIDENCE_KEYS = List.of("title", "href");

    private final AssessmentCheck check;
    private final TreeValues values;
    private final AssessmentProblems problems;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    RemarksTree(AssessmentCheck check, TreeValues values, AssessmentProblems problems) {
        this.check = check;
        this.values = values;
        this.problems = problems;
    }

    Map<String, String> notes() {
        return notes;
    }

    Map<String, List<Evidence>> evidence() {
        return evidence;
    }

    void note(String about, Tree tree, String at) {
        if (check.isAbout(about, at, problems) && !isNull(tree)) {
            String note = values.text(tree, at);
            if (note != null && AssessmentCheck.note(note, at, problems)) {
                notes.put(about, note);
            }
        }
    }

    void evidence(String about, Tree tree, String at) {
        if (!check.isAbout(about, at, problems) || isNull(tree)) {
            return;
        }
        if (!(tree instanceof Sequence list)) {
            values.instead(tree, words("expected.list"), at);
            return;
        }
        List<Evidence> shown = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Evidence document = document(list.items().get(i), pointer(at, String.valueOf(i)));
            if (document != null) {
                shown.add(document);
            }
        }
        evidence.put(about, List.copyOf(shown));
    }

    private @Nullable Evidence document(Tree tree, String at) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.fields(
                tree,
                at,
                EVIDENCE_KEYS,
                (key, value, here) -> {
                    String text = values.text(value, here);
                    if (text != null && AssessmentCheck.id(text, here, problems)) {
                        texts.put(key, text);
                    }
                });
        String title = texts.get("title");
        if (title == null) {
            if (tree instanceof Mapping mapping && mapping.get("title") == null) {
                problems.add(pointer(at, "title"), say("missing", words("evidence.title")));
            }
            return null;
        }
        return new Evidence(title, texts.get("href"));
    }
}
