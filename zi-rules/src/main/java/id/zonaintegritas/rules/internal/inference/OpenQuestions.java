package id.zonaintegritas.rules.internal.inference;

import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Openness;
import id.zonaintegritas.rules.facts.Unit;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.inference.Candidates.Candidate;
import id.zonaintegritas.rules.internal.inference.Candidates.Looked;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the rules about a row compare beside it. A comparison with something that is not known is
 * neither true nor false, so where no rule settles a row and one of these things is open, the row
 * stays open; where all of them are known, the rules have a gap.
 */
final class OpenQuestions implements Openness {

    private final Supplier<Candidates> candidates;

    /**
     * What those rules leave open.
     *
     * @param candidates asked when something is open: most units leave nothing open
     */
    OpenQuestions(Supplier<Candidates> candidates) {
        this.candidates = candidates;
    }

    @Override
    public List<String> openFor(OfUnit about, Workings unit) {
        List<String> open = new ArrayList<>();
        Candidates known = candidates.get();
        for (Candidate candidate : known.settling(about)) {
            for (Looked looked : known.looked(candidate, about, unit)) {
                OfUnit fact = looked.fact();
                Optional<String> name =
                        fact == null
                                ? chosenBy(looked.pattern())
                                : Optional.of(fact.name()).filter(n -> isOpen(looked, fact));
                name.filter(n -> !open.contains(n)).ifPresent(open::add);
            }
        }
        return open;
    }

    /** Of some facts one field may be known while another one is not. */
    private static boolean isOpen(Looked looked, OfUnit fact) {
        return (fact.hasUnknown() && !(fact instanceof Unit))
                || looked.fields().stream().anyMatch(field -> Words.value(fact, field) == null);
    }

    /** The text that a fact is chosen by: of what is not concluded yet, its id. */
    private static Optional<String> chosenBy(Pattern pattern) {
        return pattern.chosenBy().values().stream().flatMap(Set::stream).findFirst();
    }
}
