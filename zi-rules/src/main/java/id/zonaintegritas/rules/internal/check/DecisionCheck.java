package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.check.GapCheck.Setting;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.EditionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the rules of an edition about units, to find what they decide never, twice or wrongly. */
public final class DecisionCheck {

    private static final Messages MESSAGES = Messages.of("check");

    /** With more errors, nobody asks what the rest decides. */
    private static final int MOST_ERRORS = 50;

    private final EditionDraft draft;
    private final SoundRest rest;
    private final EditionPlaces places;
    private final List<LoadedEdition> compiled;

    private DecisionCheck(SoundRest rest, List<LoadedEdition> compiled) {
        this.rest = rest;
        this.draft = rest.draft();
        this.places = new EditionPlaces(draft);
        this.compiled = compiled;
    }

    /**
     * Compiles the rules of an edition and tries them; without those rows and rules that something
     * is wrong with. What is found is not added to the problems of the edition.
     */
    public static DecisionCheck of(EditionDraft draft) {
        boolean few = draft.problems().errors() <= MOST_ERRORS;
        SoundRest rest = few ? SoundRest.of(draft) : new SoundRest(draft.sound(), true, "");
        EditionDraft sound = rest.draft();
        if (few && sound.canDecide()) {
            try {
                DecisionCheck check = new DecisionCheck(rest, sound.editions());
                check.check(Map.of());
                return check;
            } catch (EditionException notCompiled) {
                notCompiled.problems().forEach(sound.problems()::add);
            }
        }
        return new DecisionCheck(rest, List.of());
    }

    /** What was found. */
    public EditionProblems problems() {
        return draft.problems();
    }

    /** The edition with its rules compiled, the oldest version first; none if they cannot be. */
    public List<LoadedEdition> compiled() {
        return compiled;
    }

    /**
     * Tries rules that are compiled already.
     *
     * @param versions the edition with its rules compiled
     * @param chosen readings of the newest version that are to be used together
     */
    public static void check(
            EditionDraft draft, List<LoadedEdition> versions, Map<String, String> chosen) {
        new DecisionCheck(new SoundRest(draft, false, ""), versions).check(chosen);
    }

    private void check(Map<String, String> chosen) {
        CheckTime time = new CheckTime();
        try {
            check(chosen, time);
        } catch (CheckTime.Over over) {
            // Conclusions that Java draws by itself, such as what is open, are by no rule of a
            // file.
            boolean isRule = places.rules().contains(over.rule());
            places.report(
                    places.rule(over.rule()),
                    Messages.of("limits")
                            .remark(
                                    isRule ? "check.time.rule" : "check.time",
                                    time.seconds(),
                                    Limits.CHECK_SECONDS.setting()));
        }
    }

    private void check(Map<String, String> chosen, CheckTime time) {
        LoadedEdition newest = compiled.get(compiled.size() - 1);
        GapCheck gaps = new GapCheck(compiled, time);
        FlawReport report = new FlawReport(places, newest);
        List<Setting> settings = new ArrayList<>(gaps.settings());
        settings.add(new Setting(newest, chosen));
        for (Setting setting : settings) {
            report.add(gaps.flaws(setting).stream().filter(rest::shows).toList(), setting);
        }
        report.report();
        if (!rest.isWhole()) {
            return; // Rules and answers may seem idle, and requirements out of reach, for that.
        }
        reportIdle(gaps);
        if (draft.problems().isEmpty()) {
            new BetterAnswers(newest).check(places);
            gaps.best().forEach(predicate -> requireReached(predicate, gaps.tally()));
        }
    }

    /**
     * A rule that is in force under no reading of any version, or matches no unit that is tried.
     */
    private void reportIdle(GapCheck gaps) {
        for (String rule : places.rules()) {
            if (!gaps.inForce().contains(rule)) {
                places.report(places.rule(rule), MESSAGES.remark("idle", rule));
            } else if (draft.problems().isEmpty()
                    && !gaps.tally().hasFired(rule)
                    && !gaps.looksAtTheDecision(rule)) {
                places.warn(
                        places.rule(rule), MESSAGES.remark("silent", rule, gaps.tally().trials()));
            }
        }
    }

    /** The best unit there can be, or another one, meets whatever is asked. */
    private void requireReached(PredicateOutcome predicate, TrialTally tally) {
        for (Finding finding : predicate.findings(Status.NOT_MET)) {
            if (!tally.hasReached(finding.id())) {
                places.report(places.row(finding.id()), MESSAGES.remark("unreached", finding.id()));
            }
        }
    }
}
