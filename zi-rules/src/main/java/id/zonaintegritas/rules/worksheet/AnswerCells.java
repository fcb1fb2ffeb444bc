package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.worksheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers from cells as a person would: what is clear is taken, what is probable is taken
 * with a warning, and what cannot be known is an error at its cell.
 */
final class AnswerCells {

    private static final String YES = "YA";
    private static final String NO = "TIDAK";
    private static final Pattern LETTER_AND_MORE =
            Pattern.compile("\\(?([A-Z])(?:[.):](.*)|\\))", Pattern.DOTALL);
    private static final Pattern LETTER_DASH = Pattern.compile("([A-Z]) ?[-–—=] ?\\S.*");
    private static final int LONGEST_SHOWN = 45;

    private final SheetGrid sheet;
    private final SheetFindings findings;

    AnswerCells(SheetGrid sheet, SheetFindings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /**
     * Whether nothing is answered there; a warning where that is a guess, an error where neither.
     */
    boolean isBlank(@Nullable SheetCell cell) {
        if (cell == null) {
            return true;
        }
        if (cell.isUncomputed()) {
            findings.error(at(cell), "cell.uncomputed", String.valueOf(cell.formula()));
            return true;
        }
        String plain = RowText.plain(cell.text());
        if (plain.isEmpty() || cell.kind() == Kind.EMPTY || SheetWords.is("blank", plain)) {
            return true;
        }
        if (cell.kind() == Kind.ERROR) {
            findings.error(at(cell), "cell.error", cell.text());
            return true;
        }
        if (SheetWords.is("blank.guess", plain)) {
            findings.warn(at(cell), "guess.blank", cell.text());
            return true;
        }
        return false;
    }

    /** The letter of an option, or null if there is none. */
    @Nullable String letter(ChoiceQuestion question, @Nullable SheetCell cell) {
        if (isBlank(cell) || cell == null) {
            return null;
        }
        String plain = RowText.plain(cell.text()).toUpperCase(Locale.ROOT);
        if (question.hasOption(plain)) {
            return plain;
        }
        String guess = guessed(question, cell, plain);
        if (guess == null) {
            findings.error(
                    at(cell),
                    "letter.unknown",
                    shown(cell),
                    String.join(", ", question.options().stream().map(Option::letter).toList()));
            return null;
        }
        findings.warn(at(cell), "guess.letter", shown(cell), guess);
        return guess;
    }

    private static @Nullable String guessed(ChoiceQuestion question, SheetCell cell, String plain) {
        if (question.hasOption(YES) && question.hasOption(NO)) {
            String lower = plain.toLowerCase(Locale.ROOT);
            String word = lower.replaceAll("[.,;!].*|\\(.*", "").strip();
            if (SheetWords.is("yes.guess", lower)
                    || word.equals("ya")
                    || isScore(question, YES, cell)) {
                return YES;
            }
            return SheetWords.is("no.guess", lower)
                            || word.equals("tidak")
                            || isScore(question, NO, cell)
                    ? NO
                    : null;
        }
        for (Pattern pattern : List.of(LETTER_AND_MORE, LETTER_DASH)) {
            Matcher more = pattern.matcher(plain);
            if (more.matches() && question.hasOption(more.group(1))) {
                return more.group(1);
            }
        }
        return question.options().stream()
                .map(Option::letter)
                .filter(letter -> isScore(question, letter, cell))
                .findFirst()
                .orElse(null);
    }

    /** Whether a cell holds what an option scores, where its letter should stand. */
    private static boolean isScore(ChoiceQuestion question, String letter, SheetCell cell) {
        if (cell.kind() == Kind.TRUTH) {
            return cell.text().equals(letter.equals(YES) ? "1" : "0");
        }
        BigDecimal number = number(cell);
        return number != null
                && question.option(letter)
                        .filter(option -> option.score().equals(Rational.of(number)))
                        .isPresent();
    }

    /** A whole number that is not negative, or null if there is none. */
    @Nullable Long count(@Nullable SheetCell cell, long most) {
        if (isBlank(cell) || cell == null) {
            return null;
        }
        BigDecimal number = cell.kind() == Kind.NUMBER ? TypedNumber.stored(cell.text()) : null;
        if (number == null && cell.kind() == Kind.TEXT) {
            String plain = RowText.plain(cell.text());
            TypedNumber typed = TypedNumber.whole(plain);
            if (SheetWords.is("zero.guess", plain)) {
                findings.warn(at(cell), "guess.number", shown(cell), "0");
                return 0L;
            }
            if (typed != null && !typed.percent()) {
                number = typed.value();
                if (typed.guessed()) {
                    findings.warn(at(cell), "guess.number", shown(cell), number.toPlainString());
                }
            }
        }
        if (number == null) {
            findings.error(at(cell), "count.none", shown(cell));
        } else if (number.signum() < 0) {
            findings.error(at(cell), "count.negative", shown(cell));
        } else if (number.stripTrailingZeros().scale() > 0) {
            findings.error(at(cell), "count.notWhole", shown(cell));
        } else if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            findings.error(at(cell), "count.above", shown(cell), most);
        } else {
            return number.longValueExact();
        }
        return null;
    }

    /** An index on the scale of its question, or null if there is none. */
    @Nullable Rational index(SurveyQuestion question, @Nullable SheetCell cell) {
        if (isBlank(cell) || cell == null) {
            return null;
        }
        BigDecimal number = number(cell);
        if (number == null) {
            findings.error(
                    at(cell),
                    "index.none",
                    shown(cell),
                    question.lowest().toDecimal(2),
                    question.highest().toDecimal(2));
            return null;
        }
        Rational index = Rational.of(number);
        if (index.compareTo(question.lowest()) < 0 || index.compareTo(question.highest()) > 0) {
            findings.error(
                    at(cell),
                    "index.outside",
                    shown(cell),
                    question.lowest().toDecimal(2),
                    question.highest().toDecimal(2));
            return null;
        }
        return index;
    }

    /** A stored number, or a text that is one and nothing else. */
    private static @Nullable BigDecimal number(SheetCell cell) {
        if (cell.kind() == Kind.NUMBER) {
            return TypedNumber.stored(cell.text());
        }
        TypedNumber typed =
                cell.kind() == Kind.TEXT ? TypedNumber.decimal(RowText.plain(cell.text())) : null;
        return typed == null || typed.percent() || typed.guessed() ? null : typed.value();
    }

    private String at(SheetCell cell) {
        return sheet.at(cell.address());
    }

    /** What stands there, not at any length. */
    static String shown(SheetCell cell) {
        String text = RowText.blanksStripped(cell.text());
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
