package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.contracts.Receipts;
import id.zonaintegritas.rules.internal.wording.DecisionWords;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.page.UnitPage.Fact;
import id.zonaintegritas.rules.page.UnitPage.Head;
import id.zonaintegritas.rules.page.UnitPage.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a page: which unit, when and by whom, by what text, and what was decided. */
record Heads(Evaluation evaluation, Phrases words) {

    Head head(Edition edition) {
        Unit unit = evaluation.unit();
        Assessment assessment = evaluation.assessment();
        List<Fact> facts = new ArrayList<>();
        add("head.id", unit.id(), facts);
        add(
                "head.institutionType",
                term(unit.institutionType(), edition.institutionTypes()),
                facts);
        add("head.serviceType", term(unit.serviceType(), edition.serviceTypes()), facts);
        add("head.year", assessment.year(), facts);
        add("head.date", assessment.date(), facts);
        if (assessment.assessor() != null) {
            add("head.assessor", words.say("by." + assessment.assessor()), facts);
        }
        add("head.edition", edition(), facts);
        add("head.source", source(), facts);
        DecisionWords decision = new DecisionWords(words);
        return new Head(
                unit.name() == null ? unit.id() : unit.name(),
                unit.institution() == null ? "" : unit.institution(),
                facts,
                Tone.of(evaluation.decision()),
                decision.sentence(evaluation),
                evaluation.predicates().stream()
                        .map(
                                p ->
                                        new Outcome(
                                                p.predicate(),
                                                words.say(p.title()),
                                                Tone.of(p.outcome()),
                                                decision.counts(p)))
                        .toList());
    }

    private void add(String name, @Nullable Object value, List<Fact> facts) {
        if (value != null) {
            facts.add(new Fact(words.say(name), value.toString()));
        }
    }

    private @Nullable String term(@Nullable String id, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .map(term -> words.say(term.title()))
                .findFirst()
                .orElse(id);
    }

    /** Who reads of a folder has to be able to tell which state of it was used. */
    private String source() {
        EditionReference used = evaluation.edition();
        return used.folder() == null
                ? words.say("head.bundled", Receipts.LIBRARY)
                : words.say("head.folder", used.folder(), used.sha256(), Receipts.LIBRARY);
    }

    private String edition() {
        String title = words.say(evaluation.edition().title());
        List<String> amended = evaluation.edition().amendments();
        return words.say(
                "head.inForce",
                amended.isEmpty()
                        ? title
                        : words.say("head.amended", title, String.join(", ", amended)),
                evaluation.edition().from());
    }
}
