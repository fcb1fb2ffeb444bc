package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.plan.Sensitivity.Correction;
import id.zonaintegritas.rules.plan.Sensitivity.Difference;
import id.zonaintegritas.rules.plan.Sensitivity.Flip;
import id.zonaintegritas.rules.plan.Sensitivity.Nudge;
import id.zonaintegritas.rules.plan.Sensitivity.OfAnswers;
import id.zonaintegritas.rules.plan.Sensitivity.OfAssessors;
import id.zonaintegritas.rules.plan.Sensitivity.OfReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a decision hangs on, as text for people. Immutable and safe to share between threads. */
public final class SensitivityReport {

    private static final Messages MESSAGES = Messages.of("plan");

    private final Locale locale;
    private final Answers answers;

    private SensitivityReport(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.answers = new Answers(locale);
    }

    /** English for an English locale, Indonesian for every other. */
    public static SensitivityReport text(Locale locale) {
        return new SensitivityReport(locale);
    }

    /** What other readings change; every line ends with a newline. */
    public String render(OfReadings readings) {
        List<String> lines = new ArrayList<>();
        lines.add(say("sensitivity.readings", readings.decision()));
        readings.decisions()
                .forEach(
                        (decision, number) ->
                                lines.add(say("sensitivity.count", decision, number)));
        if (readings.flips().isEmpty()) {
            lines.add(say("sensitivity.noFlip"));
        }
        for (Flip flip : readings.flips()) {
            lines.add(
                    say(
                            "sensitivity.flip",
                            flip.readings().entrySet().stream()
                                    .map(reading -> reading.getKey() + "=" + reading.getValue())
                                    .collect(joining(", ")),
                            flip.decision()));
        }
        return text(lines);
    }

    /** What single answers change. */
    public String render(OfAnswers all) {
        List<String> lines = new ArrayList<>();
        nudges("sensitivity.lower", all.lower(), lines);
        nudges("sensitivity.higher", all.higher(), lines);
        if (!all.corrections().isEmpty()) {
            lines.add(
                    say(
                            all.proven() ? "sensitivity.fewest" : "sensitivity.some",
                            all.decision(),
                            all.corrections().stream().mapToLong(Correction::steps).sum(),
                            all.blocked() == null ? "?" : all.blocked()));
            for (Correction correction : all.corrections()) {
                lines.add(
                        "  "
                                + answers.step(
                                        correction.id(),
                                        correction.question(),
                                        correction.from(),
                                        correction.to()));
            }
        }
        return text(lines);
    }

    private void nudges(String heading, List<Nudge> nudges, List<String> lines) {
        lines.add(say(heading, nudges.size()));
        for (Nudge nudge : nudges) {
            lines.add(
                    "  "
                            + answers.step(nudge.id(), nudge.question(), nudge.from(), nudge.to())
                            + "   "
                            + nudge.predicates().entrySet().stream()
                                    .map(outcome -> outcome.getKey() + ": " + outcome.getValue())
                                    .collect(joining(", ")));
        }
    }

    /** What two assessors see differently. */
    public String render(OfAssessors compared) {
        List<String> lines = new ArrayList<>();
        lines.add(
                say(
                        "sensitivity.differ",
                        compared.differences().size(),
                        compared.decision(),
                        compared.other()));
        for (Difference difference : compared.differences()) {
            lines.add(
                    "  "
                            + answers.step(
                                    difference.id(),
                                    difference.question(),
                                    difference.one(),
                                    difference.other())
                            + "   "
                            + say("sensitivity.points", answers.number(difference.points())));
        }
        if (!compared.facts().isEmpty()) {
            lines.add(say("sensitivity.facts", String.join(", ", compared.facts())));
        }
        if (!compared.explaining().isEmpty()) {
            lines.add(
                    say(
                            compared.proven() ? "sensitivity.explained" : "sensitivity.explainedBy",
                            compared.explaining().size(),
                            String.join(", ", compared.explaining())));
        }
        return text(lines);
    }

    private String say(String message, Object... values) {
        return MESSAGES.text(message, values).in(locale);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
