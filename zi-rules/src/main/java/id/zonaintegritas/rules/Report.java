package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Evaluations as text for people: the decision first, then what is missing or open, then the
 * scores. Lines are at most 96 columns wide, apart from names that are longer than a line. Scores
 * are rounded half up to two decimals, or to as many as tell a score from a minimum that it misses
 * and from a full score. Immutable and safe to share between threads.
 */
public final class Report {

    private static final int MOST_QUESTIONS = 10;

    private final Wording wording;

    private Report(Wording wording) {
        this.wording = wording;
    }

    /** English for an English locale, Indonesian for every other. */
    public static Report text(Locale locale) {
        return new Report(new Wording(requireNonNull(locale, "locale"), false));
    }

    /** The same report with ANSI colours, for a terminal. */
    public Report coloured() {
        return new Report(new Wording(wording.locale(), true));
    }

    /** The report on one unit; every line ends with a newline. */
    public String render(Evaluation evaluation) {
        FindingTable table = new FindingTable(wording, evaluation);
        List<List<String>> sections = new ArrayList<>();
        sections.add(new ReportHead(wording).lines(evaluation));
        sections.add(decision(evaluation));
        sections.add(reservations(evaluation));
        for (PredicateOutcome predicate : relevant(evaluation)) {
            sections.add(table.lines(predicate, Status.NOT_MET, Word.UNMET));
            sections.add(table.lines(predicate, Status.UNDETERMINED, Word.OPEN));
        }
        for (PredicateOutcome predicate : evaluation.predicates()) {
            sections.add(table.lines(predicate, Status.WAIVED, Word.WAIVED));
        }
        sections.add(unanswered(evaluation));
        sections.add(new ScoreBars(wording, evaluation).lines());
        for (PredicateOutcome predicate : evaluation.predicates()) {
            if (!relevant(evaluation).contains(predicate)) {
                sections.add(table.lines(predicate, Status.NOT_MET, Word.UNMET));
                sections.add(table.lines(predicate, Status.UNDETERMINED, Word.OPEN));
            }
            sections.add(table.lines(predicate, Status.MET, Word.MET));
        }
        sections.add(table.footnotes());
        sections.add(warnings(evaluation));

        StringBuilder report = new StringBuilder();
        for (List<String> section : sections) {
            if (!section.isEmpty()) {
                report.append(report.length() > 0 ? "\n" : "");
                section.forEach(line -> report.append(line.stripTrailing()).append('\n'));
            }
        }
        return report.toString();
    }

    /** The report on a precinct; every line ends with a newline. */
    public String render(PrecinctEvaluation evaluation) {
        return new PrecinctReport(wording).render(evaluation);
    }

    /** One branch of an evaluation as a tree, from a conclusion down to the answers. */
    public String render(Explanation explanation) {
        return new ExplanationTree(wording).render(explanation);
    }

    private List<String> decision(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.paint(Paint.HEADING, wording.say(Word.DECISION)));
        for (String line : Columns.wrap(sentence(evaluation), Columns.WIDTH - 2)) {
            lines.add("  " + wording.paint(colour(evaluation.decision()), line));
        }
        for (PredicateOutcome predicate : evaluation.predicates()) {
            lines.addAll(
                    Columns.wrap(
                                    wording.say(predicate.title()) + ": " + counts(predicate),
                                    Columns.WIDTH - 2)
                            .stream()
                            .map(line -> "  " + line)
                            .toList());
        }
        return lines;
    }

    private String sentence(Evaluation evaluation) {
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
                                count(predicate, Status.WAIVED, Word.COUNT_WAIVED))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return counts.isEmpty() ? wording.say(Word.ALL_MET) : String.join(", ", counts);
    }

    private String count(PredicateOutcome predicate, Status status, Word word) {
        int count = predicate.findings(status).size();
        return count == 0 ? "" : wording.say(word, count);
    }

    /** The next predicate to reach, and any other above what is granted that is still open. */
    private static List<PredicateOutcome> relevant(Evaluation evaluation) {
        List<PredicateOutcome> all = evaluation.predicates();
        int next =
                evaluation.decision() instanceof Decision.Granted granted
                        ? all.indexOf(evaluation.predicate(granted.predicate())) + 1
                        : 0;
        return IntStream.range(next, all.size())
                .filter(i -> i == next || all.get(i).outcome() == Outcome.UNDETERMINED)
                .mapToObj(all::get)
                .toList();
    }

    private List<String> reservations(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        if (!evaluation.reservations().isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.RESERVATIONS)));
        }
        for (Conclusion.Reservation reservation : evaluation.reservations()) {
            hang(wording.say(reservation.text()), lines);
            for (String line : Columns.wrap(reservation.citation(), Columns.WIDTH - 4)) {
                lines.add("    " + wording.paint(Paint.FAINT, line));
            }
        }
        return lines;
    }

    /** A text behind a sign, its other lines below the first. */
    private void hang(String said, List<String> lines) {
        List<String> text = Columns.wrap(said, Columns.WIDTH - 4);
        for (int i = 0; i < text.size(); i++) {
            lines.add((i == 0 ? wording.paint(Paint.OPEN, "  ! ") : "    ") + text.get(i));
        }
    }

    private List<String> unanswered(Evaluation evaluation) {
        List<Conclusion.QuestionScore> open = new ArrayList<>();
        evaluation
                .trace()
                .forEach(
                        step -> {
                            if (step.concluded() instanceof Conclusion.QuestionScore score
                                    && score.answer() == null) {
                                open.add(score);
                            }
                        });
        List<String> lines = new ArrayList<>();
        if (!open.isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.UNANSWERED, open.size())));
            open.stream().limit(MOST_QUESTIONS).forEach(score -> lines.addAll(question(score)));
            if (open.size() > MOST_QUESTIONS) {
                lines.add("  " + wording.say(Word.MORE, open.size() - MOST_QUESTIONS));
            }
        }
        return lines;
    }

    private List<String> question(Conclusion.QuestionScore score) {
        List<String> title = Columns.wrap(wording.say(score.title()), Columns.WIDTH - 16);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            lines.add("  " + Columns.left(i == 0 ? score.question() : "", 14) + title.get(i));
        }
        return lines;
    }

    private List<String> warnings(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        if (!evaluation.warnings().isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.WARNINGS)));
        }
        for (Warning warning : evaluation.warnings()) {
            hang(warning.at() + " · " + wording.say(warning.message()), lines);
        }
        return lines;
    }
}
