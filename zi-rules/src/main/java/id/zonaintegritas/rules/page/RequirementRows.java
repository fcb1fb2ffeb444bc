package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.FindingShown;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Shown;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.internal.wording.Subjects.Subject;
import id.zonaintegritas.rules.page.UnitPage.Area;
import id.zonaintegritas.rules.page.UnitPage.Bars;
import id.zonaintegritas.rules.page.UnitPage.Minimum;
import id.zonaintegritas.rules.page.UnitPage.Part;
import id.zonaintegritas.rules.page.UnitPage.Required;
import id.zonaintegritas.rules.page.UnitPage.Requirements;
import id.zonaintegritas.rules.page.UnitPage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requirements with what the unit has, as rows of tables. */
record RequirementRows(Subjects subjects, Phrases words, Numbers numbers) {

    /** What minimums ask for together, each on a bar with the minimums of all predicates. */
    List<Bars> bars() {
        List<Bars> bars = new ArrayList<>();
        for (Subject subject : subjects.all()) {
            List<Rational> compared = new ArrayList<>(subject.minimums());
            compared.add(subject.weight());
            Span points = Spans.of(subject.lowest(), subject.highest(), compared, numbers);
            bars.add(
                    new Bars(
                            words.say(subject.findings().get(0).title()),
                            points,
                            numbers.show(subject.weight(), subject.weight()),
                            Bar.of(
                                    subject.lowest(),
                                    subject.highest(),
                                    subject.minimums(),
                                    subject.weight()),
                            subject.findings().stream().flatMap(this::minimum).toList()));
        }
        return bars;
    }

    private Stream<Minimum> minimum(Finding finding) {
        return finding.minimum() instanceof FactValue.Amount minimum
                ? Stream.of(
                        new Minimum(
                                finding.predicate(),
                                numbers.show(minimum.value(), minimum.value()),
                                Tone.of(finding.status()),
                                words.say("status." + finding.status())))
                : Stream.empty();
    }

    /** What has several parts: the areas with fulfilment and reform. */
    List<Area> areas(Edition edition) {
        return subjects.all().stream()
                .filter(subject -> subject.scores().size() > 1)
                .map(
                        subject ->
                                new Area(
                                        words.say(subject.scores().get(0).title()),
                                        subject.scores().stream()
                                                .map(score -> part(score, edition))
                                                .toList()))
                .toList();
    }

    private Part part(Score score, Edition edition) {
        return new Part(
                above(score.id(), edition),
                score.id(),
                Spans.of(score, subjects, numbers),
                numbers.show(score.weight(), score.weight()),
                Bar.of(score.lowest(), score.highest(), List.of(), score.weight()));
    }

    private String above(String id, Edition edition) {
        String parent =
                edition.nodes().stream()
                        .filter(node -> node.id().equals(id) && node.parent() != null)
                        .map(node -> String.valueOf(node.parent()))
                        .findFirst()
                        .orElse("");
        return edition.nodes().stream()
                .filter(node -> node.id().equals(parent))
                .map((Node node) -> words.say(node.title()))
                .findFirst()
                .orElse(id);
    }

    Requirements of(PredicateOutcome predicate) {
        return new Requirements(
                predicate.predicate(),
                words.say(predicate.title()),
                Tone.of(predicate.outcome()),
                rows(predicate.findings()));
    }

    private List<Required> rows(List<Finding> findings) {
        List<Required> rows = new ArrayList<>();
        String citation = "";
        for (Finding finding : findings) {
            rows.add(row(finding, !finding.citation().equals(citation)));
            citation = finding.citation();
        }
        return rows;
    }

    private Required row(Finding finding, boolean first) {
        List<Score> scores = subjects.of(finding);
        FindingShown shown = FindingShown.of(finding, scores, words);
        return new Required(
                finding.id(),
                words.say(finding.title()),
                Tone.of(finding.status()),
                words.say("status." + finding.status()),
                new Span(shown.actual(), shown.highest()),
                finding.minimum() instanceof FactValue.Truth ? "" : "≥ ",
                shown.asked(),
                finding.maximum() instanceof FactValue.Truth ? "" : "≤ ",
                shown.most(),
                margin(shown),
                shown.margin(),
                bar(finding, scores),
                finding.citation(),
                first);
    }

    private String margin(FindingShown shown) {
        Shown margin = shown.margin();
        return margin == null ? "" : shown.finding().status() == Status.MET ? "+" : "−";
    }

    /** From nothing to the weight, or to the larger of what is there and what is asked. */
    private static @Nullable Bar bar(Finding finding, List<Score> scores) {
        if (!(finding.actual() instanceof FactValue.Amount actual)
                || !(finding.minimum() instanceof FactValue.Amount minimum)) {
            return null;
        }
        Rational highest =
                finding.highest() instanceof FactValue.Amount most ? most.value() : actual.value();
        Rational full =
                scores.isEmpty()
                        ? highest.max(minimum.value())
                        : scores.stream().map(Score::weight).reduce(Rational.ZERO, Rational::plus);
        return full.signum() <= 0
                ? null
                : Bar.of(actual.value(), highest, List.of(minimum.value()), full);
    }
}
