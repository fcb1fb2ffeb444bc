package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that zi adds to a worksheet, with what the official one does not ask: the unit, the
 * year, the facts of eligibility, respondents of surveys. Its first column names the rows; each
 * assessor has a column of values, notes and evidence.
 */
final class IdentitySheet {

    /** What its first cell says. */
    static final String MARK = "zi-worksheet/1";

    static final String RESPONDENTS = ".respondents";
    static final String NOTE = ".note";
    static final String EVIDENCE = ".evidence";

    private static final LocalDate FIRST_DAY = LocalDate.parse("1899-12-30");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private final SheetGrid sheet;
    private final CellValues values;
    private final SheetFindings findings;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private IdentitySheet(SheetGrid sheet, CellValues values, SheetFindings findings) {
        this.sheet = sheet;
        this.values = values;
        this.findings = findings;
        for (int row = 2; row <= sheet.lastRow(); row++) {
            rows.putIfAbsent(sheet.text(row, 1).strip(), row);
        }
        for (int column = 2; column <= sheet.lastColumn(); column++) {
            columns.putIfAbsent(sheet.text(1, column).strip(), column);
        }
    }

    /** The sheet of a workbook, or null if it has none. */
    static @Nullable IdentitySheet in(
            StoredWorkbook workbook, CellValues values, SheetFindings findings) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.text(1, 1).strip().equals(MARK))
                .findFirst()
                .map(sheet -> new IdentitySheet(sheet, values, findings))
                .orElse(null);
    }

    /** The names of its rows. */
    Iterable<String> names() {
        return rows.keySet();
    }

    /** The cell of a row, or null if it is blank; {@code kind} is empty for the value itself. */
    @Nullable SheetCell cell(String row, Assessor assessor, String kind) {
        Integer at = rows.get(row);
        Integer column = columns.get(assessor + kind);
        if (at == null || column == null) {
            return null;
        }
        SheetCell cell = values.value(sheet, at, column);
        return cell == null || cell.text().isEmpty() ? null : cell;
    }

    /** The text of a row, or null if it is blank. */
    @Nullable String text(String row, Assessor assessor) {
        SheetCell cell = cell(row, assessor, "");
        return cell == null ? null : cell.text();
    }

    String at(SheetCell cell) {
        return sheet.at(cell.address());
    }

    /** One of a list, in whatever case, or null with an error. */
    @Nullable String oneOf(String row, Assessor assessor, List<String> known) {
        SheetCell cell = cell(row, assessor, "");
        if (cell == null) {
            return null;
        }
        String plain = RowText.plain(cell.text());
        for (String id : known) {
            if (id.toLowerCase(Locale.ROOT).equals(plain)) {
                return id;
            }
        }
        findings.error(
                at(cell), "identity.oneOf", AnswerCells.shown(cell), String.join(", ", known));
        return null;
    }

    /** A whole number, or null, with an error if something else stands there. */
    @Nullable Long whole(String row, Assessor assessor, long most) {
        return new AnswerCells(sheet, findings).count(cell(row, assessor, ""), most);
    }

    @Nullable LocalDate date(String row, Assessor assessor) {
        SheetCell cell = cell(row, assessor, "");
        return cell == null ? null : date(cell);
    }

    /** A fact, or null if it is not stated, with an error if it cannot be known. */
    @Nullable FactValue fact(FactDefinition fact, Assessor assessor) {
        SheetCell cell = cell(fact.name(), assessor, "");
        if (cell == null || new AnswerCells(sheet, findings).isBlank(cell)) {
            return null;
        }
        return switch (fact.kind()) {
            case GRADE -> {
                String letter = oneOf(fact.name(), assessor, fact.ladder());
                yield letter == null ? null : new FactValue.Grade(letter);
            }
            case NUMBER -> number(fact, cell);
            case TRUTH -> truth(cell);
            case DATE -> {
                LocalDate day = date(cell);
                yield day == null ? null : new FactValue.Day(day);
            }
        };
    }

    private @Nullable FactValue number(FactDefinition fact, SheetCell cell) {
        BigDecimal number = null;
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            number = TypedNumber.stored(cell.text());
        } else {
            TypedNumber typed = TypedNumber.decimal(RowText.plain(cell.text()));
            number = typed == null || typed.guessed() ? null : typed.value();
        }
        if (number == null) {
            findings.error(at(cell), "identity.number", AnswerCells.shown(cell));
            return null;
        }
        boolean share = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        if (share && fact.highest() != null && cell.kind() == SheetCell.Kind.NUMBER) {
            findings.warn(at(cell), "identity.share", AnswerCells.shown(cell));
        }
        return new FactValue.Amount(Rational.of(number));
    }

    private @Nullable FactValue truth(SheetCell cell) {
        String plain = RowText.plain(cell.text());
        if (plain.equals("ya") || plain.equals("1") || SheetWords.is("yes.guess", plain)) {
            return new FactValue.Truth(true);
        }
        if (plain.equals("tidak") || plain.equals("0") || SheetWords.is("no.guess", plain)) {
            return new FactValue.Truth(false);
        }
        findings.error(at(cell), "identity.oneOf", AnswerCells.shown(cell), "Ya, Tidak");
        return null;
    }

    private @Nullable LocalDate date(SheetCell cell) {
        String plain = RowText.plain(cell.text());
        try {
            if (cell.kind() == SheetCell.Kind.NUMBER) {
                return FIRST_DAY.plusDays(new BigDecimal(plain).longValueExact());
            }
            Matcher dayFirst = DAY_FIRST.matcher(plain);
            if (dayFirst.matches()) {
                return LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)));
            }
            return LocalDate.parse(plain);
        } catch (DateTimeParseException | ArithmeticException none) {
            // Told below.
        } catch (java.time.DateTimeException none) {
            // Told below: there is no such day.
        }
        findings.error(at(cell), "identity.date", AnswerCells.shown(cell));
        return null;
    }
}
