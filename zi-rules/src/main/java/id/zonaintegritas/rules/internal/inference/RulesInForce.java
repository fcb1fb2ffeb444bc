package id.zonaintegritas.rules.internal.inference;

import id.zonaintegritas.rules.facts.Law;
import id.zonaintegritas.rules.facts.Openness;
import id.zonaintegritas.rules.facts.Plan;
import id.zonaintegritas.rules.facts.Sought;
import id.zonaintegritas.rules.internal.language.RuleOutline.Look;
import id.zonaintegritas.rules.internal.language.RuleWords;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * An edition with its readings, ready to evaluate units: the rows in force, which of them rests on
 * which, and the rules that can match. Immutable and safe to share between threads.
 */
public final class RulesInForce {

    /** The engine looks through the class path for the settings that it starts from. */
    private static final KieSessionConfiguration CONFIGURATION = configuration();

    private final RowsInForce rows;
    private final Law law;
    private final Plan plan;
    private final Set<String> rules;
    private final Sought sought;
    private final KieBase base;
    private final Openness openness;
    private volatile @Nullable Candidates candidates;

    public RulesInForce(RowsInForce rows) {
        this(rows, Set.of());
    }

    /**
     * The same, in sessions that hold other rules too, which cannot match.
     *
     * @param idle the ids of the others: where many readings are tried, they can share a base
     */
    public RulesInForce(RowsInForce rows, Set<String> idle) {
        this(rows, rows.law(), Plan.of(rows.law()), idle);
    }

    /** An edition ready to evaluate precincts, whose units are evaluated already. */
    public static RulesInForce ofPrecincts(RowsInForce rows) {
        return new RulesInForce(
                rows, rows.precinctLaw(), Plan.ofPrecinct(rows.precinctLaw()), Set.of());
    }

    private RulesInForce(RowsInForce rows, Law law, Plan plan, Set<String> idle) {
        this.rows = rows;
        this.law = law;
        this.plan = plan;
        Rulebook rulebook = rows.edition().rulebook();
        this.rules = inForce(rulebook, plan);
        Set<String> all = new LinkedHashSet<>(rules);
        all.addAll(idle);
        this.sought = sought(rulebook, all, plan);
        this.base = rulebook.base(all);
        this.openness = new OpenQuestions(this::candidates);
    }

    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        // Results are the same, and a session costs a sixth less: order comes from the facts alone.
        configuration.setOption(DirectFiringOption.YES);
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    private static Set<String> inForce(Rulebook rulebook, Plan plan) {
        Set<String> rules = new LinkedHashSet<>();
        for (String rule : rulebook.rules().keySet()) {
            if (rulebook.outline(rule).looks().stream().allMatch(look -> mayHold(look, plan))) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static boolean mayHold(Look look, Plan plan) {
        return !look.needed()
                || RuleWords.type(look.type())
                        .filter(type -> !plan.mayHave(type, look.chosenBy()))
                        .isEmpty();
    }

    private static Sought sought(Rulebook rulebook, Set<String> rules, Plan plan) {
        List<Look> looks =
                rules.stream().flatMap(r -> rulebook.outline(r).looks().stream()).toList();
        Set<Class<?>> types =
                looks.stream()
                        .flatMap(look -> RuleWords.type(look.type()).stream())
                        .collect(Collectors.toSet());
        List<Object> rows =
                plan.shared().stream()
                        .filter(row -> looks.stream().anyMatch(look -> mayChoose(look, row)))
                        .toList();
        return new Sought(types, rows);
    }

    /** Whether a condition may choose a row that is the same for every unit. */
    private static boolean mayChoose(Look look, Object row) {
        return row.getClass().getSimpleName().equals(look.type())
                && Plan.isChosen(row, look.chosenBy());
    }

    public RowsInForce rows() {
        return rows;
    }

    public Law law() {
        return law;
    }

    public Plan plan() {
        return plan;
    }

    /** The ids of the rules that some unit may match. */
    public Set<String> rules() {
        return rules;
    }

    /** What their conditions look at. */
    public Sought sought() {
        return sought;
    }

    public Openness openness() {
        return openness;
    }

    /** Which of them may conclude something, and what they compare; worked out when it is asked. */
    Candidates candidates() {
        Candidates known = candidates;
        if (known == null) {
            known = new Candidates(rows.edition().rulebook(), rules);
            candidates = known;
        }
        return known;
    }

    public KieSession newSession() {
        return base.newKieSession(CONFIGURATION, null);
    }
}
