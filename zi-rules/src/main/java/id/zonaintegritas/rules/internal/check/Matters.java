package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.facts.Ratio;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.inference.Candidates;
import id.zonaintegritas.rules.internal.inference.Candidates.Candidate;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.language.RuleWords;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to be decided under some readings, and what the rules about it compare. */
final class Matters {

    private final RulesInForce rules;
    private final Candidates candidates;
    private final LawNames names;
    private final Map<List<Object>, Gathered> gathered = new LinkedHashMap<>();

    private Matters(RulesInForce rules, Candidates candidates) {
        this.rules = rules;
        this.candidates = candidates;
        this.names = LawNames.of(rules.law());
    }

    /**
     * What there is to be decided.
     *
     * @param candidates all rules, whether they are in force or not
     * @param units samples that everything there is was put to
     */
    static Collection<Gathered> of(
            RulesInForce rules, Candidates candidates, List<Workings> units) {
        Matters matters = new Matters(rules, candidates);
        Set<String> seen = new HashSet<>();
        for (Workings unit : units) {
            for (Class<?> type : Words.types()) {
                if (RuleWords.isOfUnit(type)) {
                    for (OfUnit about : unit.facts(type)) {
                        if (seen.add(type.getSimpleName() + " " + about.name())) {
                            matters.gather(about, unit);
                        }
                    }
                }
            }
        }
        return matters.gathered.values();
    }

    private void gather(OfUnit about, Workings unit) {
        List<Candidate> all = candidates.of(about);
        if (all.isEmpty() && !(about instanceof Put) && !(about instanceof Ratio)) {
            return;
        }
        Gathered one = new Gathered(rules, names, about);
        for (Candidate candidate : all) {
            if (rules.rules().contains(candidate.id())) {
                one.add(candidate, candidates.looked(candidate, about, unit));
            } else {
                one.addIdle(candidate);
            }
        }
        gathered.merge(one.names(), one, Gathered::with);
    }
}
