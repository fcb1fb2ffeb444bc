package id.zonaintegritas.rules;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a question of the worksheet: one with options, with counts or with a survey index. */
final class QuestionReader {

    private static final String YES = "YA";
    private static final String NO = "TIDAK";

    private final Row row;
    private final String id;
    private final String indicator;
    private final Title title;
    private final String citation;

    private QuestionReader(Row row, String indicator) {
        this.row = row;
        this.indicator = indicator;
        id = row.text("id");
        title = row.title("title");
        citation = row.text("citation");
    }

    static Written<Question> read(Row row, String indicator) {
        return new Written<>(new QuestionReader(row, indicator).question(), row);
    }

    private Question question() {
        boolean options = row.has("options");
        boolean ratio = row.has("ratio");
        boolean survey = row.has("survey");
        if ((options ? 1 : 0) + (ratio ? 1 : 0) + (survey ? 1 : 0) != 1) {
            row.problem(
                    "a question needs either \"options\", a \"ratio\" or a \"survey\"",
                    options || ratio || survey ? "two questions were joined" : "");
        }
        if (ratio) {
            return row.row("ratio", this::ratio).orElseGet(() -> choice(List.of()));
        }
        if (survey) {
            return row.row("survey", this::survey).orElseGet(() -> choice(List.of()));
        }
        return choice(options ? row.rows("options", this::option) : List.of());
    }

    private Question choice(List<Option> options) {
        if (options.size() == 1) {
            row.problem("options", "a question needs at least two options", "");
        } else if (!options.isEmpty() && soundOptions) {
            warnOfEnds(options);
        }
        return new ChoiceQuestion(id, indicator, title, citation, options);
    }

    /** The best option earns all of a question, the last one none of it. */
    private void warnOfEnds(List<Option> options) {
        Option best = options.get(0);
        Option last = options.get(options.size() - 1);
        if (!best.score().equals(Rational.ONE)) {
            row.warn(
                    "options",
                    "the best option of "
                            + id
                            + " scores "
                            + best.score().toDecimal(12)
                            + ", not 1",
                    "a score was mistyped, or the first option is missing");
        } else if (last.score().signum() > 0) {
            row.warn(
                    "options",
                    "the last option of "
                            + id
                            + " scores "
                            + last.score().toDecimal(12)
                            + ", not 0",
                    "a score was mistyped, or the last option is missing");
        }
    }

    private final Set<String> letters = new LinkedHashSet<>();
    private boolean soundLetters = true;
    private boolean soundOptions = true;
    private Rational above = Rational.of(2);

    private Option option(Row option) {
        String letter = option.text("letter");
        Rational score = option.number("score");
        Title criterion = option.title("criterion");
        if (soundLetters) {
            checkLetter(option, letter);
        }
        if (option.has("score") && option.sound()) {
            checkScore(option, score);
        }
        soundOptions &= option.sound();
        return new Option(letter, score, criterion);
    }

    private void checkLetter(Row option, String letter) {
        if (!letter.isEmpty() && !letter.matches("[A-Z]+")) {
            option.problem("letter", "a letter is written in capitals, not \"" + letter + "\"", "");
        } else if (!letters.add(letter)) {
            option.problem("letter", "the option " + letter + " of " + id + " is repeated", "");
        } else if (!letter.isEmpty() && !letter.equals(next())) {
            option.problem(
                    "letter",
                    "the options of a question are YA and TIDAK, or A, B, C and so on: "
                            + next()
                            + " is expected here, not "
                            + letter,
                    "an option is missing above, or the letter was mistyped");
        }
        // After a wrong letter, it is not known which one should follow.
        soundLetters = option.sound();
    }

    /** The letter that the last one has to be: so an option cannot be lost from between two. */
    private String next() {
        if (letters.contains(YES)) {
            return letters.size() == 1 ? YES : NO;
        }
        return String.valueOf((char) ('A' + letters.size() - 1));
    }

    private void checkScore(Row option, Rational score) {
        String shown = score.toDecimal(12);
        if (score.signum() < 0 || score.compareTo(Rational.ONE) > 0) {
            option.problem(
                    "score",
                    "a score lies from 0 to 1, not " + shown,
                    "it is a percentage, or the decimal point is missing");
        } else if (score.compareTo(above) >= 0) {
            option.problem(
                    "score",
                    "scores fall from option to option, but "
                            + shown
                            + " follows "
                            + above.toDecimal(12),
                    "two scores or two options were swapped");
        } else {
            above = score;
        }
    }

    private Question ratio(Row ratio) {
        Rational lowest = ratio.number("lowest");
        Rational highest = ratio.number("highest");
        Rational zeroOverZero = ratio.number("zeroOverZero");
        List<Count> counts = ratio.rows("counts", this::count);
        if (ratio.sound()) {
            if (lowest.signum() < 0 || highest.compareTo(Rational.ONE) > 0) {
                ratio.problem("lowest", "a ratio scores from 0 to 1", "");
            }
            checkScale(ratio, lowest, highest);
            if (zeroOverZero.compareTo(lowest) < 0 || zeroOverZero.compareTo(highest) > 0) {
                ratio.problem(
                        "zeroOverZero",
                        "\"zeroOverZero\" must lie from "
                                + lowest.toDecimal(12)
                                + " to "
                                + highest.toDecimal(12)
                                + ", as every score of this ratio",
                        "");
            }
            checkRole(ratio, counts, Count.Role.NUMERATOR, "numerator");
            if (ratio.sound()) {
                checkRole(ratio, counts, Count.Role.DENOMINATOR, "denominator");
            }
        }
        return new RatioQuestion(
                id,
                indicator,
                title,
                citation,
                counts,
                lowest,
                highest,
                zeroOverZero,
                ratio.flag("numeratorOverZero"));
    }

    private final Set<String> names = new HashSet<>();

    private Count count(Row count) {
        String name = count.text("name");
        if (!name.isEmpty() && !names.add(name)) {
            count.problem("name", "the count \"" + name + "\" of " + id + " is repeated", "");
        }
        return new Count(name, count.word("role", Count.Role.class), count.title("title"));
    }

    private static void checkRole(Row ratio, List<Count> counts, Count.Role role, String word) {
        long number = counts.stream().filter(c -> c.role() == role).count();
        if (number != 1) {
            ratio.problem(
                    "counts",
                    "a ratio has one " + word + ", not " + (number == 0 ? "none" : number),
                    number > 1 && role == Count.Role.DENOMINATOR
                            ? "\"denominatorPart\" is meant for the parts of a total"
                            : "the role of a count is wrong");
        }
    }

    private Question survey(Row survey) {
        Rational lowest = survey.number("lowest");
        Rational highest = survey.number("highest");
        if (survey.sound()) {
            checkScale(survey, lowest, highest);
        }
        return new SurveyQuestion(id, indicator, title, citation, lowest, highest);
    }

    private static void checkScale(Row scale, Rational lowest, Rational highest) {
        if (lowest.compareTo(highest) >= 0) {
            scale.problem("highest", "\"highest\" must be above \"lowest\"", "they were swapped");
        }
    }
}
