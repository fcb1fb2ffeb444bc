package id.zonaintegritas.rules;

import id.zonaintegritas.rules.Candidates.Candidate;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.facts.Ratio;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.facts.Workings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to be decided under some readings, and what the rules about it compare. */
final class Matters {

    private final RulesInForce rules;
    private final LawNames names;
    private final Map<List<Object>, Gathered> gathered = new LinkedHashMap<>();

    private Matters(RulesInForce rules) {
        this.rules = rules;
        this.names = LawNames.of(rules.law());
    }

    /**
     * What there is to be decided.
     *
     * @param units samples that everything there is was put to
     * @param known what is passed over; what is not is added
     */
    static List<Matter> of(
            RulesInForce rules, ThingValues values, List<Workings> units, Set<List<Object>> known) {
        Matters matters = new Matters(rules);
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
        return matters.gathered.values().stream()
                .filter(one -> known.add(one.key(values)))
                .map(one -> one.matter(values))
                .toList();
    }

    private void gather(OfUnit about, Workings unit) {
        List<Candidate> candidates = rules.candidates().of(about);
        if (candidates.isEmpty() && !(about instanceof Put) && !(about instanceof Ratio)) {
            return;
        }
        Gathered one = new Gathered(rules, names, about);
        for (Candidate candidate : candidates) {
            one.add(candidate, rules.candidates().looked(candidate, about, unit));
        }
        gathered.merge(one.names(), one, Gathered::with);
    }
}
