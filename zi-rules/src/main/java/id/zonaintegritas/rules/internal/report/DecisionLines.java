package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The decision in a sentence, with the count of requirements of each predicate. */
final class DecisionLines {

    private static final String MARGIN = "  ";

    private final Wording wording;
    private final Evaluation evaluation;

    DecisionLines(Wording wording, Evaluation evaluation) {
        this.wording = wording;
        this.evaluation = evaluation;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(wording.paint(Paint.HEADING, wording.say(Word.DECISION)));
        Paint colour = colour(evaluation.decision());
        for (String line : Columns.wrap(sentence(), wording.width() - MARGIN.length())) {
            lines.add(MARGIN + wording.paint(colour, line));
        }
        for (PredicateOutcome predicate : evaluation.predicates()) {
            lines.addAll(
                    Columns.hang(
                            MARGIN,
                            wording.say(predicate.title()) + ": " + counts(predicate),
                            wording.width()));
        }
        int odd = evaluation.warnings().size();
        if (odd > 0) {
            Columns.hang(MARGIN, wording.say(Word.COUNT_WARNINGS, odd), wording.width())
                    .forEach(line -> lines.add(wording.paint(Paint.OPEN, line)));
        }
        return lines;
    }

    private String sentence() {
        if (evaluation.decision() instanceof Decision.Granted granted) {
            int waived = evaluation.predicate(granted.predicate()).findings(Status.WAIVED).size();
            return waived == 0
                    ? wording.say(Word.GRANTED, granted.predicate())
                    : wording.say(Word.GRANTED_WITH_WAIVERS, granted.predicate(), waived);
        }
        boolean open = evaluation.decision() instanceof Decision.Undetermined;
        PredicateOutcome decisive =
                evaluation.predicates().stream()
                        .filter(p -> p.outcome() == (open ? Outcome.UNDETERMINED : Outcome.NOT_MET))
                        .findFirst()
                        .orElseThrow();
        return wording.say(
                open ? Word.UNDETERMINED : Word.NOT_GRANTED,
                decisive.predicate(),
                decisive.findings(open ? Status.UNDETERMINED : Status.NOT_MET).size());
    }

    private static Paint colour(Decision decision) {
        return decision instanceof Decision.Granted
                ? Paint.GOOD
                : decision instanceof Decision.NotGranted ? Paint.BAD : Paint.OPEN;
    }

    private String counts(PredicateOutcome predicate) {
        List<String> counts =
                Stream.of(
                                count(predicate, Status.NOT_MET, Word.COUNT_NOT_MET),
                                count(predicate, Status.UNDETERMINED, Word.COUNT_OPEN),
                                count(predicate, Status.WAIVED, Word.COUNT_WAIVED),
                                count(predicate, Status.MET, Word.COUNT_MET))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return counts.isEmpty() ? wording.say(Word.NOTHING_ASKED) : String.join(", ", counts);
    }

    private String count(PredicateOutcome predicate, Status status, Word word) {
        int count = predicate.findings(status).size();
        return count == 0 ? "" : wording.say(word, count);
    }
}
