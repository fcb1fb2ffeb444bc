package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws an explanation: each conclusion with its rule and citation, above what it rests on. */
public final class ExplanationTree {

    private static final String FACTS = "/eligibility/";

    private final Wording wording;
    private final Extent extent;
    private final Explanation root;
    private final Names names;
    private final Footnotes footnotes;
    private final WarningMarks warnings;
    private final Beside beside;
    private final ConclusionWords words;
    private final Set<String> drawn = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    public ExplanationTree(Wording wording, Extent extent, Explanation root) {
        this.wording = wording;
        this.extent = extent;
        this.root = root;
        this.names = new Names(wording, root.evaluation().edition());
        this.footnotes = new Footnotes(wording, names, root.evaluation().edition());
        this.warnings =
                new WarningMarks(wording, names, new Grounds(root.evaluation()), root.evaluation());
        this.beside = new Beside(wording, root.evaluation().assessment());
        this.words = new ConclusionWords(wording, names);
    }

    public String text() {
        lines.addAll(new ReportHead(wording, names).lines(root.evaluation()));
        lines.add("");
        draw(root, "", "", 0, null);
        List<String> notes = footnotes.lines();
        if (!notes.isEmpty()) {
            lines.add("");
            lines.addAll(notes);
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    /**
     * @param before the conclusion above on the same level, whose rule and citation are not said
     *     again; null if there is none
     * @return this one
     */
    private Explanation draw(
            Explanation explanation,
            String first,
            String rest,
            int level,
            @Nullable Explanation before) {
        Conclusion concluded = explanation.step().concluded();
        boolean again = !drawn.add(concluded.id());
        List<Explanation> below = extent.below(explanation);
        String said = words.say(explanation) + marks(concluded);
        if (again && !below.isEmpty()) {
            add(said + " " + wording.say(Word.SEE_ABOVE), first, rest, false);
            return explanation;
        }
        boolean folded = level >= extent.levels() && !below.isEmpty();
        add(said + (folded ? " …" : ""), first, rest, false);
        boolean leaf = folded || below.isEmpty();
        String margin = rest + (leaf ? "   " : "│  ");
        why(explanation, before).ifPresent(why -> add(why, margin, margin, true));
        besides(explanation, margin);
        if (!folded) {
            Explanation last = null;
            for (int i = 0; i < below.size(); i++) {
                boolean end = i == below.size() - 1;
                last =
                        draw(
                                below.get(i),
                                rest + (end ? "└─ " : "├─ "),
                                rest + (end ? "   " : "│  "),
                                level + 1,
                                last);
            }
        }
        return explanation;
    }

    /** The rule and its place in the regulation, as far as they are not those of another. */
    private Optional<String> why(Explanation explanation, @Nullable Explanation before) {
        String rule = rule(explanation);
        String citation = explanation.step().citation();
        if (before == null || !rule(before).equals(rule)) {
            return Optional.of(rule + " · " + citation);
        }
        return before.step().citation().equals(citation) ? Optional.empty() : Optional.of(citation);
    }

    private String marks(Conclusion concluded) {
        return concluded instanceof Finding finding ? footnotes.mark(finding) : "";
    }

    /** Warnings, notes and evidence about what the conclusion itself is about. */
    private void besides(Explanation explanation, String margin) {
        Conclusion concluded = explanation.step().concluded();
        if (concluded instanceof Conclusion.QuestionScore score) {
            lines.addAll(warnings.lines(score.id(), margin));
            lines.addAll(beside.lines(score.question(), margin));
        } else if (concluded instanceof Finding finding) {
            lines.addAll(warnings.lines(finding.id(), margin));
            explanation.inputs().stream()
                    .filter(at -> at.startsWith(FACTS))
                    .forEach(
                            at -> lines.addAll(beside.lines(at.substring(FACTS.length()), margin)));
        } else if (concluded instanceof Warning warning) {
            add(names.place(warning.at()), margin, margin, true);
        }
    }

    private void add(String text, String first, String rest, boolean faint) {
        int width = Math.max(Columns.NARROWEST / 2, wording.width() - Columns.width(first));
        List<String> wrapped = Columns.wrap(text, width);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i);
            lines.add((i == 0 ? first : rest) + (faint ? wording.paint(Paint.FAINT, line) : line));
        }
    }

    /** What the rule says; or in words why none of them could settle it. */
    private String rule(Explanation explanation) {
        return explanation.step().rule().equals(RuleInfo.OPEN)
                ? words.openSince(explanation)
                : wording.say(explanation.step().title());
    }
}
