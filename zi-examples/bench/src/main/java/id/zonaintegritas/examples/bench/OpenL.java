package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets: a workbook of decision tables and methods, written from the edition and compiled
 * once. It has no exact fractions: options score in hundredths, and everything after that calls the
 * exact type of the project, as its expressions may call any Java.
 */
final class OpenL extends RowByRow {

    /** The tables of the workbook. */
    public interface Tables {
        Integer hundredths(String question, String letter);

        Rational survey(Rational index);

        Rational mean(List<Rational> scores, Rational share);

        Rational sum(List<Rational> parts);

        Rational ratio(String question, Map<String, Long> counts, Rational zero);

        String minimum(List<Rational> parts, Rational least);

        String eligibility(boolean reached, boolean affirmed);

        String predicate(boolean oneIsNotMet);

        String decision(String wbk, String wbbm);
    }

    OpenL(Edition edition) {
        super(edition, new Workbook(edition));
    }

    private record Workbook(Tables tables) implements RowRules {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        Workbook(Edition edition) {
            this(compiled(edition));
        }

        private static Tables compiled(Edition edition) {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                write(edition, workbook);
                Path file = Files.createTempFile("zi", ".xlsx");
                try (OutputStream out = Files.newOutputStream(file)) {
                    workbook.write(out);
                }
                RulesEngineFactory<Tables> factory =
                        new RulesEngineFactory<>(file.toUri().toURL(), Tables.class);
                factory.setExecutionMode(true);
                Tables tables = factory.newEngineInstance();
                Files.delete(file);
                return tables;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void write(Edition edition, XSSFWorkbook workbook) {
            Sheet sheet = workbook.createSheet("Rules");
            row(sheet, "Environment", "");
            row(sheet, "import", "id.zonaintegritas.examples.bench");
            row(sheet, "import", "id.zonaintegritas.model");
            row(sheet, "import", "java.util");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            method(
                    sheet,
                    "Rational survey(Rational index)",
                    "return index.dividedBy(Rational.of(4));");
            method(
                    sheet,
                    "Rational mean(List scores, Rational share)",
                    "return Exact.sum(scores).times(share);");
            method(sheet, "Rational sum(List parts)", "return Exact.sum(parts);");
            method(
                    sheet,
                    "Rational ratio(String question, Map counts, Rational zero)",
                    "return Exact.ratio(question, counts, zero);");
            method(
                    sheet,
                    "String minimum(List parts, Rational least)",
                    "return Exact.sum(parts).compareTo(least) >= 0 ? \"MET\" : \"NOT_MET\";");
            table(
                    sheet,
                    "SimpleRules String eligibility(boolean reached, boolean affirmed)",
                    List.of(
                            List.of("Reached", "Affirmed", "Status"),
                            List.of("true", "", "MET"),
                            List.of("false", "true", "WAIVED"),
                            List.of("false", "false", "NOT_MET")));
            table(
                    sheet,
                    "SimpleRules String predicate(boolean oneIsNotMet)",
                    List.of(
                            List.of("One is not met", "Outcome"),
                            List.of("true", "NOT_MET"),
                            List.of("false", "MET")));
            table(
                    sheet,
                    "SimpleRules String decision(String wbk, String wbbm)",
                    List.of(
                            List.of("WBK", "WBBM", "Decision"),
                            List.of("", "MET", "WBBM"),
                            List.of("MET", "", "WBK"),
                            List.of("", "", "NOT_MET")));
            table(
                    sheet,
                    "SimpleRules Integer hundredths(String question, String letter)",
                    options(edition));
        }

        private static List<List<String>> options(Edition edition) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Question", "Letter", "Score"));
            for (Question question : edition.questions()) {
                if (question instanceof ChoiceQuestion choice) {
                    choice.options()
                            .forEach(
                                    o ->
                                            rows.add(
                                                    List.of(
                                                            choice.id(),
                                                            o.letter(),
                                                            new BigDecimal(o.score().toDecimal(2))
                                                                    .multiply(HUNDRED)
                                                                    .toBigIntegerExact()
                                                                    .toString())));
                }
            }
            return rows;
        }

        private static void method(Sheet sheet, String head, String body) {
            sheet.createRow(sheet.getLastRowNum() + 1);
            row(sheet, "Method " + head);
            row(sheet, body);
        }

        private static void table(Sheet sheet, String head, List<List<String>> rows) {
            sheet.createRow(sheet.getLastRowNum() + 1);
            row(sheet, head);
            int width = rows.get(0).size();
            int top = sheet.getLastRowNum();
            sheet.addMergedRegion(new CellRangeAddress(top, top, 0, width - 1));
            rows.forEach(row -> row(sheet, row.toArray(String[]::new)));
        }

        private static void row(Sheet sheet, String... cells) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }

        @Override
        public Rational option(PlainRows.Choice row, String letter) {
            return Rational.of(tables.hundredths(row.question().id(), letter), 100);
        }

        @Override
        public Rational survey(Rational index) {
            return tables.survey(index);
        }

        @Override
        public Rational ratio(PlainRows.Ratio row, Map<String, Long> counts) {
            return tables.ratio(row.question().id(), counts, row.question().zeroOverZero());
        }

        @Override
        public Rational mean(List<Rational> scores, Rational share) {
            return tables.mean(scores, share);
        }

        @Override
        public Rational sum(List<Rational> parts) {
            return tables.sum(parts);
        }

        @Override
        public Status minimum(List<Rational> parts, Rational least) {
            return Status.valueOf(tables.minimum(parts, least));
        }

        @Override
        public Status eligibility(
                PlainRows.Eligible row, Object value, Object bound, boolean affirmed) {
            boolean reached = Exact.reaches(value, bound, row.ranks());
            return Status.valueOf(tables.eligibility(reached, affirmed));
        }

        @Override
        public Outcome predicate(List<Status> findings) {
            return Outcome.valueOf(tables.predicate(findings.contains(Status.NOT_MET)));
        }

        @Override
        public String decision(Outcome wbk, Outcome wbbm) {
            return tables.decision(wbk.name(), wbbm.name());
        }
    }
}
