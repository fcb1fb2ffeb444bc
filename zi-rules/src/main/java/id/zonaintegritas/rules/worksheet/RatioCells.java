package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.worksheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The percentage that a copy states for a ratio, beside its counts: 92, 92 % and 0.92 are the same.
 * The counts decide; without any of them the percentage is taken for counts of a hundred.
 */
final class RatioCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetGrid sheet;
    private final SheetFindings findings;

    RatioCells(SheetGrid sheet, SheetFindings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /**
     * The counts, or what the percentage makes of them if there is none.
     *
     * @param cell the cell of the percentage, or null if it is blank
     */
    Map<String, Long> counts(
            RatioQuestion question, Map<String, Long> counts, @Nullable SheetCell cell) {
        BigDecimal share = cell == null || cell.isFormula() ? null : share(cell);
        if (cell == null || share == null) {
            return counts;
        }
        String at = sheet.at(cell.address());
        Rational ratio = Rational.of(share);
        if (counts.isEmpty()) {
            if (ratio.compareTo(question.lowest()) < 0 || ratio.compareTo(question.highest()) > 0) {
                findings.error(at, "share.outside", AnswerCells.shown(cell));
                return counts;
            }
            Map<String, Long> made = ofHundred(question, share);
            findings.warn(at, "guess.share", AnswerCells.shown(cell), made);
            return made;
        }
        Rational counted = ratio(question, counts);
        if (counted != null && differs(counted, share, cell)) {
            findings.warn(
                    at, "share.differs", AnswerCells.shown(cell), percent(counted), percent(ratio));
        }
        return counts;
    }

    /** Whether a typed percentage is none that the counts would be rounded to. */
    private static boolean differs(Rational counted, BigDecimal share, SheetCell cell) {
        int decimals = Math.max(2, Math.max(0, share.stripTrailingZeros().scale()));
        boolean wholePercent = cell.kind() == Kind.TEXT && decimals == 2;
        Rational stated = Rational.of(share);
        return !counted.rounded(decimals).equals(stated)
                && !(wholePercent && counted.rounded(1).equals(stated));
    }

    private static String percent(Rational ratio) {
        return ratio.times(Rational.of(HUNDRED)).toDecimal(2) + " %";
    }

    /** From 0 to 1, or null if it is no percentage, with an error unless it is a word for blank. */
    private @Nullable BigDecimal share(SheetCell cell) {
        BigDecimal value;
        boolean percent = false;
        if (cell.kind() == Kind.NUMBER) {
            value = TypedNumber.stored(cell.text());
        } else {
            TypedNumber typed = TypedNumber.decimal(RowText.plain(cell.text()));
            if (typed == null) {
                if (!new AnswerCells(sheet, findings).isBlank(cell)) {
                    findings.warn(sheet.at(cell.address()), "share.none", AnswerCells.shown(cell));
                }
                return null;
            }
            value = typed.value();
            percent = typed.percent();
        }
        if (value == null) {
            return null;
        }
        return percent || value.compareTo(BigDecimal.ONE) > 0
                ? value.divide(HUNDRED).stripTrailingZeros()
                : value;
    }

    private static Map<String, Long> ofHundred(RatioQuestion question, BigDecimal share) {
        int scale = Math.max(2, share.scale());
        long whole = BigDecimal.ONE.movePointRight(scale).longValueExact();
        long part = share.movePointRight(scale).longValueExact();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : question.counts()) {
            if (count.role() == Role.DENOMINATOR) {
                counts.put(count.name(), whole);
            } else if (count.role() == Role.NUMERATOR) {
                counts.put(count.name(), question.formula() == Formula.FALL ? whole - part : part);
            }
        }
        return counts;
    }

    /** The ratio of the counts, or null if they do not give one. */
    private static @Nullable Rational ratio(RatioQuestion question, Map<String, Long> counts) {
        Long whole = sum(question, Role.DENOMINATOR, counts);
        if (whole == null) {
            whole = sum(question, Role.DENOMINATOR_PART, counts);
        }
        Long part = sum(question, Role.NUMERATOR, counts);
        if (whole == null || part == null || whole == 0) {
            return null;
        }
        Rational share = Rational.of(part, whole);
        Rational ratio =
                question.formula() == Formula.FALL ? Rational.of(1, 1).minus(share) : share;
        return ratio.max(question.lowest()).min(question.highest());
    }

    private static @Nullable Long sum(RatioQuestion question, Role role, Map<String, Long> counts) {
        long sum = 0;
        boolean any = false;
        for (Count count : question.counts(role)) {
            Long value = counts.get(count.name());
            if (value == null) {
                return null;
            }
            sum += value;
            any = true;
        }
        return any ? sum : null;
    }
}
