package id.zonaintegritas.rules.page;

import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.internal.wording.AnswerWords;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.page.UnitPage.Fact;
import id.zonaintegritas.rules.page.UnitPage.Link;
import id.zonaintegritas.rules.page.UnitPage.Loss;
import id.zonaintegritas.rules.page.UnitPage.Noted;
import id.zonaintegritas.rules.page.UnitPage.Open;
import id.zonaintegritas.rules.page.UnitPage.Read;
import id.zonaintegritas.rules.page.UnitPage.Remark;
import id.zonaintegritas.rules.page.UnitPage.Remarks;
import id.zonaintegritas.rules.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of a unit from its evaluation. */
record UnitPages(Edition edition, Evaluation evaluation, Phrases words, Numbers numbers) {

    static UnitPages of(Edition edition, Evaluation evaluation, Phrases words) {
        return new UnitPages(edition, evaluation, words, new Numbers(words.locale()));
    }

    UnitPage page(@Nullable Comparison comparison, @Nullable Plan plan) {
        Subjects subjects = new Subjects(evaluation);
        List<PointsLost> lost = PointsLost.of(edition, evaluation);
        RequirementRows requirements = new RequirementRows(subjects, words, numbers);
        return new UnitPage(
                words,
                Look.STILL,
                new Heads(evaluation, words).head(edition),
                requirements.bars(),
                requirements.areas(edition),
                evaluation.predicates().stream().map(requirements::of).toList(),
                losses(lost),
                comparison == null ? null : Comparing.of(edition, comparison, words),
                plan == null ? null : Planned.of(plan, words),
                new Remarks(reservations(), warnings()),
                open(lost),
                readings(),
                noted(),
                ScoreRows.of(edition, evaluation, subjects, words),
                new Steps(edition, evaluation, subjects, words).all(),
                receipt());
    }

    private List<Loss> losses(List<PointsLost> lost) {
        List<PointsLost> settled = lost.stream().filter(loss -> !loss.isOpen()).toList();
        List<Loss> rows = new ArrayList<>();
        for (PointsLost loss : settled) {
            var better = loss.better();
            rows.add(
                    new Loss(
                            loss.id(),
                            words.say(loss.title()),
                            loss.score() == null
                                    ? ""
                                    : AnswerWords.of(loss.score().answer(), loss.question(), words),
                            numbers.show(loss.points()),
                            Bar.of(
                                    loss.points(),
                                    loss.points(),
                                    List.of(),
                                    settled.get(0).points()),
                            better.map(
                                            b ->
                                                    words.say(
                                                            "loss.next",
                                                            option(b.option().letter()),
                                                            words.say(b.option().criterion())))
                                    .orElse(words.say("loss.more")),
                            better.map(b -> numbers.show(b.points())).orElse(null)));
        }
        return rows;
    }

    private String option(String letter) {
        return AnswerWords.of(new AnswerValue.Choice(letter), null, words);
    }

    private List<Remark> reservations() {
        return evaluation.reservations().stream()
                .map(r -> new Remark(r.kind(), words.say(r.text()), r.citation()))
                .toList();
    }

    private List<Remark> warnings() {
        return evaluation.warnings().stream()
                .map(w -> new Remark(w.at(), words.say(w.message()), ""))
                .toList();
    }

    /** Questions, the most points first, and the facts of findings that are open. */
    private List<Open> open(List<PointsLost> lost) {
        List<Open> open = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (PointsLost loss : lost) {
            if (loss.isOpen()) {
                open.add(new Open(loss.id(), words.say(loss.title()), numbers.show(loss.points())));
                named.add(loss.id());
            }
        }
        evaluation
                .trace()
                .forEach(
                        step -> {
                            if (step.concluded() instanceof QuestionScore score
                                    && score.answer() == null
                                    && named.add(score.question())) {
                                open.add(
                                        new Open(score.question(), words.say(score.title()), null));
                            }
                        });
        for (FactDefinition fact : edition.facts()) {
            if (isOpen(fact)) {
                open.add(new Open(fact.name(), words.say(fact.title()), null));
            }
        }
        return open;
    }

    private boolean isOpen(FactDefinition fact) {
        String at = "/eligibility/" + fact.name();
        return !evaluation.assessment().eligibility().containsKey(fact.name())
                && evaluation.trace().stream()
                        .anyMatch(
                                step ->
                                        step.because().contains(at)
                                                && step.concluded() instanceof Finding finding
                                                && finding.status() == Status.UNDETERMINED);
    }

    /** Those that a finding rests on, and those that were chosen. */
    private List<Read> readings() {
        List<Read> read = new ArrayList<>();
        for (Interpretation interpretation : edition.interpretations()) {
            String id = interpretation.id();
            List<String> findings =
                    evaluation.predicates().stream()
                            .flatMap(p -> p.findings().stream())
                            .filter(finding -> finding.interpretations().contains(id))
                            .map(Finding::id)
                            .toList();
            boolean chosen = evaluation.edition().chosen().containsKey(id);
            String choice = evaluation.edition().interpretations().get(id);
            if (choice != null && (chosen || !findings.isEmpty())) {
                read.add(
                        new Read(
                                id,
                                words.say(interpretation.question()),
                                interpretation
                                        .reading(choice)
                                        .map((Reading r) -> words.say(r.title()))
                                        .orElse(choice),
                                chosen,
                                findings));
            }
        }
        return read;
    }

    private List<Noted> noted() {
        Assessment assessment = evaluation.assessment();
        Map<String, Question> questions =
                edition.questions().stream().collect(toMap(Question::id, q -> q));
        Map<String, FactDefinition> facts =
                edition.facts().stream().collect(toMap(FactDefinition::name, f -> f));
        return Stream.of(
                        edition.questions().stream().map(Question::id),
                        edition.facts().stream().map(FactDefinition::name),
                        assessment.notes().keySet().stream(),
                        assessment.evidence().keySet().stream())
                .flatMap(names -> names)
                .distinct()
                .filter(
                        id ->
                                assessment.notes().containsKey(id)
                                        || assessment.evidence().containsKey(id))
                .map(id -> noted(id, questions.get(id), facts.get(id)))
                .toList();
    }

    private Noted noted(String id, @Nullable Question question, @Nullable FactDefinition fact) {
        Assessment assessment = evaluation.assessment();
        return new Noted(
                id,
                question != null
                        ? words.say(question.title())
                        : fact != null ? words.say(fact.title()) : "",
                question != null
                        ? AnswerWords.of(assessment.answers().get(id), question, words)
                        : AnswerWords.of(assessment.eligibility().get(id), words),
                assessment.notes().getOrDefault(id, ""),
                assessment.evidence().getOrDefault(id, List.of()).stream()
                        .map(UnitPages::link)
                        .toList());
    }

    /** Only an address of the web is a link; everything else is text. */
    static Link link(Evidence evidence) {
        String href = evidence.href();
        String lower = href == null ? "" : href.strip().toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        return new Link(evidence.title(), web ? href : null, href == null ? "" : href);
    }

    private List<Fact> receipt() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("receipt.edition"), evaluation.edition().id()));
        facts.add(new Fact(words.say("receipt.from"), evaluation.edition().from().toString()));
        facts.add(new Fact(words.say("receipt.sha"), evaluation.edition().sha256()));
        if (evaluation.receipt() != null) {
            facts.add(new Fact(words.say("receipt.library"), evaluation.receipt().library()));
            facts.add(new Fact(words.say("receipt.input"), evaluation.receipt().input()));
        }
        return facts;
    }
}
