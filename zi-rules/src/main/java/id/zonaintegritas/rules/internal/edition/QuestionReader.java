package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;
import static id.zonaintegritas.rules.internal.document.Row.shown;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.Band;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a question of the worksheet: one with options, with counts or with a survey index. */
final class QuestionReader {

    private static final String YES = "YA";
    private static final String NO = "TIDAK";

    private final Row row;
    private final String id;
    private final String indicator;
    private final Title title;
    private final String citation;
    private final Rational weight;

    private QuestionReader(Row row, String indicator) {
        this.row = row;
        this.indicator = indicator;
        id = row.id("id");
        title = row.title("title");
        citation = row.text("citation");
        weight = row.has("weight") ? row.number("weight") : Rational.ONE;
        if (weight.signum() <= 0 && row.sound()) {
            row.problem("weight", say("weight.zero"));
        }
        row.takeReason();
    }

    static Written<Question> read(Row row, String indicator) {
        return new Written<>(new QuestionReader(row, indicator).question(), row);
    }

    private Question question() {
        boolean options = row.has("options");
        boolean ratio = row.has("ratio");
        boolean survey = row.has("survey");
        if ((options ? 1 : 0) + (ratio ? 1 : 0) + (survey ? 1 : 0) != 1) {
            row.problem(say(options || ratio || survey ? "question.joined" : "question.none"));
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
            row.problem("options", say("options.one"));
        } else if (!options.isEmpty() && soundOptions) {
            doubtEnds(options);
        }
        return new ChoiceQuestion(id, indicator, title, citation, weight, options);
    }

    /** The best option earns all of a question, the last one none of it. */
    private void doubtEnds(List<Option> options) {
        Option best = options.get(0);
        Option last = options.get(options.size() - 1);
        if (!best.score().equals(Rational.ONE)) {
            row.doubt("options", say("options.best", id, shown(best.score())));
        } else if (last.score().signum() > 0) {
            row.doubt("options", say("options.last", id, shown(last.score())));
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
        option.takeReason();
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
            option.problem("letter", say("letter.small", letter));
        } else if (!letters.add(letter)) {
            option.problem("letter", say("letter.repeated", letter, id));
        } else if (!letter.isEmpty() && !letter.equals(next())) {
            option.problem("letter", say("letter.order", next(), letter));
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
        String shown = shown(score);
        if (score.signum() < 0 || score.compareTo(Rational.ONE) > 0) {
            option.problem("score", say("score.range", shown));
            return;
        }
        if (score.compareTo(above) >= 0) {
            option.doubt("score", say("score.order", shown, shown(above)));
        }
        above = score;
    }

    private Question ratio(Row ratio) {
        Formula formula = ratio.word("formula", Formula.class, Formula.SHARE);
        Rational lowest = ratio.number("lowest");
        Rational highest = ratio.number("highest");
        Rational zeroOverZero = ratio.number("zeroOverZero");
        List<Count> counts = ratio.rows("counts", this::count);
        if (ratio.sound()) {
            if (lowest.signum() < 0 || highest.compareTo(Rational.ONE) > 0) {
                ratio.problem("lowest", say("ratio.range"));
            }
            checkScale(ratio, lowest, highest);
            if (zeroOverZero.compareTo(lowest) < 0 || zeroOverZero.compareTo(highest) > 0) {
                ratio.problem(
                        "zeroOverZero", say("ratio.zeroOverZero", shown(lowest), shown(highest)));
            }
            checkRole(ratio, counts, Count.Role.NUMERATOR);
            if (ratio.sound()) {
                checkRole(ratio, counts, Count.Role.DENOMINATOR);
            }
        }
        return new RatioQuestion(
                id,
                indicator,
                title,
                citation,
                weight,
                formula,
                counts,
                lowest,
                highest,
                zeroOverZero,
                ratio.flag("numeratorOverZero"),
                ratio.flag("partOfWhole"));
    }

    private final Set<String> names = new HashSet<>();

    private Count count(Row count) {
        String name = count.text("name");
        if (!name.isEmpty() && !names.add(name)) {
            count.problem("name", say("count.repeated", name, id));
        }
        return new Count(name, count.word("role", Count.Role.class), count.title("title"));
    }

    private static void checkRole(Row ratio, List<Count> counts, Count.Role role) {
        long number = counts.stream().filter(c -> c.role() == role).count();
        if (number != 1) {
            boolean parts = number > 1 && role == Count.Role.DENOMINATOR;
            ratio.problem(
                    "counts",
                    say(
                            parts ? "ratio.denominators" : "ratio.role",
                            Row.MESSAGES.text("a." + Row.camelCase(role.name())),
                            number == 0 ? Row.MESSAGES.text("none") : number));
        }
    }

    private Question survey(Row survey) {
        Rational lowest = survey.number("lowest");
        Rational highest = survey.number("highest");
        if (survey.sound()) {
            checkScale(survey, lowest, highest);
        }
        boolean lowerIsBetter = Better.of(survey) == Better.LOWER;
        List<Band> bands = survey.optionalRows("bands", band -> band(band, highest));
        if (survey.sound() && !bands.isEmpty() && !bands.get(0).from().equals(lowest)) {
            survey.problem("bands", say("bands.first", shown(lowest)));
        }
        return new SurveyQuestion(
                id, indicator, title, citation, weight, lowest, highest, lowerIsBetter, bands);
    }

    private @Nullable Rational last;

    private Band band(Row band, Rational highest) {
        Rational from = band.number("from");
        Rational score = band.number("score");
        if (band.sound()) {
            if (last != null && from.compareTo(last) <= 0) {
                band.problem("from", say("bands.order", shown(from), shown(last)));
            } else if (from.compareTo(highest) > 0) {
                band.problem("from", say("bands.above", shown(from), shown(highest)));
            }
            if (score.signum() < 0 || score.compareTo(Rational.ONE) > 0) {
                band.problem("score", say("score.range", shown(score)));
            }
            last = from;
        }
        return new Band(from, score);
    }

    private static void checkScale(Row scale, Rational lowest, Rational highest) {
        if (lowest.compareTo(highest) >= 0) {
            scale.problem("highest", say("scale"));
        }
    }
}
