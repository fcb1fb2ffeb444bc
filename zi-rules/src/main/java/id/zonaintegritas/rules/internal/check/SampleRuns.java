package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.inference.Inference;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the rules in force conclude about whole units: trials speak of parts alone. */
final class SampleRuns {

    private static final Messages MESSAGES = Messages.of("check");

    private final RulesInForce rules;
    private final List<Workings> all = new ArrayList<>();
    private final List<Workings> whole;
    private final Set<Flaw> flaws = new LinkedHashSet<>();

    /** Decides about a unit that is as good as can be, and about one that states nothing. */
    SampleRuns(RulesInForce rules, SampleUnits samples) {
        this.rules = rules;
        run(samples.untyped(), MESSAGES.text("sample.best"));
        run(samples.empty(), MESSAGES.text("sample.empty"));
        this.whole = List.copyOf(all);
    }

    /** Decides about another unit that is as good as can be. */
    public void run(Assessment unit) {
        run(unit, MESSAGES.text("sample.best"));
    }

    private void run(Assessment unit, Title told) {
        try {
            Workings workings =
                    Inference.run(rules, unit, null, List.of(Stage.values()), stated -> {});
            all.add(workings);
            workings.undecided().forEach(undecided -> flaws.add(flaw(undecided, told)));
        } catch (RulesException failed) {
            flaws.add(
                    flaw(
                            Flaw.Kind.FAILURE,
                            List.of(failed.problems().get(0).at()),
                            failed.problems().get(0).at(),
                            told));
        }
    }

    private static Flaw flaw(Undecided undecided, Title told) {
        return undecided instanceof Undecided.Overlap overlap
                ? flaw(
                        Flaw.Kind.OVERLAP,
                        List.copyOf(new LinkedHashSet<>(overlap.rules())),
                        overlap.id(),
                        told)
                : flaw(Flaw.Kind.GAP, List.of(), undecided.id(), told);
    }

    private static Flaw flaw(Flaw.Kind kind, List<String> rules, String id, Title told) {
        return new Flaw(kind, "", rules, Set.of(), Set.of(id), List.of(told));
    }

    /** Every unit that no rule failed about. */
    List<Workings> all() {
        return all;
    }

    /** Those of which everything that there is was put to one or the other. */
    List<Workings> whole() {
        return whole;
    }

    /** What was not decided exactly once about some unit. */
    Set<Flaw> flaws() {
        return flaws;
    }
}
