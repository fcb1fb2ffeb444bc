package id.zonaintegritas.rules.compare;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.compare.Comparison.Change;
import id.zonaintegritas.rules.compare.Comparison.FindingChange;
import id.zonaintegritas.rules.internal.wording.AnswerWords;
import id.zonaintegritas.rules.internal.wording.EvaluationNames;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Comparisons as text for people. Immutable and safe to share between threads. */
public final class ComparisonText {

    private final Edition edition;
    private final Phrases words;
    private final Numbers numbers;

    private ComparisonText(Edition edition, Phrases words) {
        this.edition = edition;
        this.words = words;
        this.numbers = new Numbers(words.locale());
    }

    /** English for an English locale, Indonesian for every other. */
    public static ComparisonText of(Edition edition, Locale locale) {
        return new ComparisonText(
                requireNonNull(edition, "edition"),
                Phrases.of("page", requireNonNull(locale, "locale")));
    }

    /** The comparison; every line ends with a newline. */
    public String render(Comparison comparison) {
        List<String> names = EvaluationNames.of(comparison.evaluations(), words);
        StringBuilder text = new StringBuilder();
        scores(comparison, names, text);
        for (int i = 0; i < comparison.changes().size(); i++) {
            Change change = comparison.changes().get(i);
            text.append('\n')
                    .append(words.say("compared.change", names.get(i), names.get(i + 1)))
                    .append('\n');
            differences(change, names.get(i), names.get(i + 1), text);
            findings(change, text);
        }
        return text.toString();
    }

    private void scores(Comparison comparison, List<String> names, StringBuilder text) {
        TextColumns table = new TextColumns();
        List<String> heads = new ArrayList<>(List.of(""));
        heads.addAll(names);
        table.row(heads);
        for (PredicateOutcome predicate : comparison.evaluations().get(0).predicates()) {
            List<String> row = new ArrayList<>(List.of(predicate.predicate()));
            for (Evaluation evaluation : comparison.evaluations()) {
                row.add(
                        words.say(
                                "outcome."
                                        + evaluation.predicate(predicate.predicate()).outcome()));
            }
            table.row(row);
        }
        List<Subjects> subjects = comparison.evaluations().stream().map(Subjects::new).toList();
        for (Comparison.Scores scores : comparison.scores()) {
            List<String> row = new ArrayList<>();
            row.add(clean(scores.id() + "  " + words.say(scores.title())));
            for (int i = 0; i < names.size(); i++) {
                row.add(points(scores.each().get(i), subjects.get(i)));
            }
            table.row(row);
        }
        table.write(text);
    }

    private String points(@Nullable Score score, Subjects subjects) {
        if (score == null) {
            return "";
        }
        List<Rational> compared = new ArrayList<>(subjects.minimums(score));
        compared.add(score.weight());
        int decimals = numbers.decimals(List.of(score.lowest(), score.highest()), compared);
        String lowest = numbers.at(score.lowest(), decimals).text();
        return score.isOpen()
                ? lowest + "–" + numbers.at(score.highest(), decimals).text()
                : lowest;
    }

    private void differences(Change change, String from, String to, StringBuilder text) {
        if (change.differences().isEmpty()) {
            text.append("  ").append(words.say("compared.same")).append('\n');
            return;
        }
        TextColumns table = new TextColumns();
        table.row(
                List.of(
                        words.say("column.question"),
                        from,
                        to,
                        words.say("column.worth.total"),
                        words.say("column.decides")));
        for (Difference difference : change.differences()) {
            Rational lowest = difference.effect().lowest();
            Rational highest = difference.effect().highest();
            table.row(
                    List.of(
                            clean(difference.id() + "  " + words.say(difference.title())),
                            clean(stated(difference, true)),
                            clean(stated(difference, false)),
                            numbers.signed(lowest).text()
                                    + (lowest.equals(highest)
                                            ? ""
                                            : " / " + numbers.signed(highest).text()),
                            String.join(", ", difference.effect().decides())));
        }
        table.write(text);
    }

    private String stated(Difference difference, boolean before) {
        if (difference instanceof Difference.Answered answered) {
            return AnswerWords.of(
                    before ? answered.from() : answered.to(),
                    edition.questions().stream()
                            .filter(q -> q.id().equals(answered.id()))
                            .findFirst()
                            .orElse(null),
                    words);
        }
        Difference.Stated stated = (Difference.Stated) difference;
        return AnswerWords.of(before ? stated.from() : stated.to(), words);
    }

    private void findings(Change change, StringBuilder text) {
        if (change.findings().isEmpty()) {
            return;
        }
        text.append('\n').append(words.say("compared.findings")).append('\n');
        TextColumns table = new TextColumns();
        for (FindingChange finding : change.findings()) {
            table.row(
                    List.of(
                            clean(finding.id() + "  " + words.say(finding.title())),
                            status(finding.from()),
                            status(finding.to())));
        }
        table.write(text);
    }

    private String status(@Nullable Status status) {
        return words.say(status == null ? "status.none" : "status." + status);
    }

    /** Texts of others cannot steer a terminal. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
    }
}
