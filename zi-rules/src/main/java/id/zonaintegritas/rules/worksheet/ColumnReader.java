package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.SheetColumns.OfAssessor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what one assessor answered in a sheet. */
final class ColumnReader {

    private static final long LARGEST_COUNT = 1_000_000_000_000L;
    private static final int LONGEST_NOTE = 10_000;
    private static final int[] NEAR = {0, 1, -1, 2, -2};

    private final Edition edition;
    private final OpenedSheet opened;
    private final Assessor assessor;
    private final OfAssessor mine;
    private final SheetGrid sheet;
    private final CellValues values;
    private final SheetFindings findings = new SheetFindings();
    private final AnswerCells cells;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, AnswerValue> answers = new LinkedHashMap<>();
    private final Map<String, FactValue> facts = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    ColumnReader(Edition edition, OpenedSheet opened, Assessor assessor, OfAssessor mine) {
        this.edition = edition;
        this.opened = opened;
        this.assessor = assessor;
        this.mine = mine;
        this.sheet = opened.sheet();
        this.values = new CellValues(opened.workbook());
        this.cells = new AnswerCells(sheet, findings);
        opened.match()
                .rows()
                .forEach(
                        (row, at) -> {
                            if (row.isAnswered()) {
                                rows.put(row.id(), at);
                            }
                        });
    }

    /**
     * Reads the column.
     *
     * @param unitId what the unit is called where the file does not say
     */
    AssessorColumn read(String unitId) {
        edition.questions().forEach(this::answer);
        IdentitySheet identity = IdentitySheet.in(opened.workbook(), values, findings);
        Assessment assessment = identity == null ? plain(unitId) : identified(identity, unitId);
        boolean sound = findings.errors().isEmpty() && isValid(assessment);
        return new AssessorColumn(
                assessor,
                SheetCell.columnName(mine.answer()),
                sound ? assessment : null,
                findings.errors(),
                findings.warnings());
    }

    /** Whether anything is answered, noted or shown, or at least tried to be. */
    boolean isUsed() {
        return !answers.isEmpty()
                || !notes.isEmpty()
                || !evidence.isEmpty()
                || !facts.isEmpty()
                || !findings.errors().isEmpty();
    }

    private void answer(Question question) {
        Integer row = rows.get(question.id());
        AnswerValue value = null;
        if (question instanceof RatioQuestion ratio) {
            value = counts(ratio, row);
        } else if (row != null) {
            value = answer(question, row);
        }
        if (value != null) {
            answers.put(question.id(), value);
        }
        if (row != null) {
            beside(question.id(), row, shift(question, row));
            if (value != null && sheet.isHidden(row)) {
                findings.warn(at(row), "row.hidden");
            }
        }
    }

    private @Nullable AnswerValue answer(Question question, int row) {
        SheetCell cell = answerCell(question, row);
        if (question instanceof ChoiceQuestion choice) {
            String letter = cells.letter(choice, cell);
            return letter == null ? null : new AnswerValue.Choice(letter);
        }
        Rational index = cells.index((SurveyQuestion) question, cell);
        return index == null ? null : new AnswerValue.Index(index);
    }

    private @Nullable SheetCell answerCell(Question question, int row) {
        int column = mine.answer() + shift(question, row);
        SheetCell cell = values.value(sheet, row, column);
        if (cell != null && cell.row() != row && !cell.text().isBlank()) {
            findings.warn(
                    sheet.at(row, column),
                    "guess.merged",
                    sheet.at(cell.address()),
                    AnswerCells.shown(cell));
        }
        return cell;
    }

    /** By how many columns the cells of a row stand beside where the headings say. */
    private int shift(Question question, int row) {
        if (opened.columns().options() == 0) {
            return 0;
        }
        for (int shift : NEAR) {
            if (isOptionsOf(question, sheet.text(row, opened.columns().options() + shift))) {
                return shift;
            }
        }
        return 0;
    }

    private static boolean isOptionsOf(Question question, String text) {
        List<String> listed = SheetWords.options(text);
        if (question instanceof ChoiceQuestion choice) {
            return listed.size() == choice.options().size()
                    && listed.containsAll(choice.options().stream().map(Option::letter).toList());
        }
        return question instanceof RatioQuestion
                ? text.strip().equals("%")
                : RowText.plain(text).startsWith("nilai");
    }

    private @Nullable AnswerValue counts(RatioQuestion ratio, @Nullable Integer ratioRow) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int before = findings.errors().size();
        int shift = ratioRow == null ? 0 : shift(ratio, ratioRow);
        for (Count count : ratio.counts()) {
            String id = ratio.id() + "/" + count.name();
            Integer row = rows.get(id);
            if (row == null) {
                continue;
            }
            int column = mine.answer() + shift;
            SheetCell stored = sheet.cell(row, column);
            boolean total = count.role() == Count.Role.DENOMINATOR && ratio.hasParts();
            if (!(total && stored != null && addsUpParts(ratio, stored))) {
                Long value = cells.count(values.value(sheet, row, column), LARGEST_COUNT);
                if (value != null) {
                    counts.put(count.name(), value);
                }
            }
            beside(ratio.id(), row, shift);
        }
        SheetCell share = ratioRow == null ? null : answerCell(ratio, ratioRow);
        if (findings.errors().size() == before) {
            counts = new RatioCells(sheet, findings).counts(ratio, counts, share);
        }
        return counts.isEmpty() ? null : new AnswerValue.Counts(counts);
    }

    /** A total that is computed from its parts states nothing by itself. */
    private boolean addsUpParts(RatioQuestion ratio, SheetCell cell) {
        if (cell.formula() == null || cell.isUncomputed()) {
            return cell.isUncomputed();
        }
        Set<Integer> used = FormulaRows.in(cell.formula(), cell.column());
        return ratio.counts(Count.Role.DENOMINATOR_PART).stream()
                .map(part -> rows.get(ratio.id() + "/" + part.name()))
                .anyMatch(used::contains);
    }

    /** Notes and evidence of a row; those of counts belong to their question. */
    private void beside(String question, int row, int shift) {
        for (int column : mine.notes()) {
            SheetCell cell = column == 0 ? null : values.value(sheet, row, column + shift);
            if (cell != null && cell.row() == row && !cell.text().isBlank()) {
                note(question, cell, sheet);
            }
        }
        for (int column : mine.evidence()) {
            SheetCell cell = column == 0 ? null : values.value(sheet, row, column + shift);
            if (cell != null && cell.row() == row) {
                shown(question, cell);
            }
        }
    }

    private void note(String about, SheetCell cell, SheetGrid where) {
        String before = notes.get(about);
        String note = before == null ? cell.text() : before + "\n" + cell.text();
        if (note.length() > LONGEST_NOTE) {
            findings.warn(where.at(cell.address()), "note.long", LONGEST_NOTE);
        } else {
            notes.put(about, note);
        }
    }

    private void shown(String about, SheetCell cell) {
        Evidence linked =
                cell.formula() == null ? null : EvidenceText.linked(cell.formula(), cell.text());
        List<Evidence> read = linked != null ? List.of(linked) : EvidenceText.read(cell.text());
        if (!read.isEmpty()) {
            evidence.computeIfAbsent(about, id -> new ArrayList<>()).addAll(read);
        }
    }

    private Assessment plain(String unitId) {
        return new Assessment(
                new Unit(unitId, null, null, null, null),
                null,
                null,
                assessor,
                answers,
                Map.of(),
                notes,
                evidence);
    }

    private Assessment identified(IdentitySheet identity, String unitId) {
        for (FactDefinition fact : edition.facts()) {
            FactValue value = identity.fact(fact, assessor);
            if (value != null) {
                facts.put(fact.name(), value);
            }
            SheetCell note = identity.cell(fact.name(), assessor, IdentitySheet.NOTE);
            if (note != null) {
                notes.put(fact.name(), note.text());
            }
            SheetCell shown = identity.cell(fact.name(), assessor, IdentitySheet.EVIDENCE);
            if (shown != null) {
                shown(fact.name(), shown);
            }
        }
        answers.replaceAll((id, value) -> withRespondents(identity, id, value));
        String id = identity.text("unit.id", assessor);
        Long year = identity.whole("year", assessor, LocalDate.MAX.getYear());
        return new Assessment(
                new Unit(
                        id == null || id.isBlank() ? unitId : id,
                        identity.text("unit.name", assessor),
                        identity.text("unit.institution", assessor),
                        identity.oneOf(
                                "unit.institutionType", assessor, ids(edition.institutionTypes())),
                        identity.oneOf("unit.serviceType", assessor, ids(edition.serviceTypes()))),
                year == null ? null : year.intValue(),
                identity.date("date", assessor),
                stated(identity),
                answers,
                facts,
                notes,
                evidence);
    }

    private @Nullable Assessor stated(IdentitySheet identity) {
        List<String> known = new ArrayList<>();
        for (Assessor each : Assessor.values()) {
            known.add(each.name());
        }
        String name = identity.oneOf("assessor", assessor, known);
        return name == null ? null : Assessor.valueOf(name);
    }

    private AnswerValue withRespondents(IdentitySheet identity, String id, AnswerValue value) {
        Long respondents =
                value instanceof AnswerValue.Index
                        ? identity.whole(id + IdentitySheet.RESPONDENTS, assessor, LARGEST_COUNT)
                        : null;
        return value instanceof AnswerValue.Index index && respondents != null
                ? new AnswerValue.Index(index.value(), respondents)
                : value;
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    /** What makes an assessment valid is said in one place; here it gets its cell. */
    private boolean isValid(Assessment assessment) {
        try {
            AssessmentReader.json(edition).read(AssessmentWriter.json().writeValue(assessment));
            return true;
        } catch (AssessmentException invalid) {
            invalid.problems().forEach(p -> findings.error(atCell(p)));
            return false;
        }
    }

    private Problem atCell(Problem problem) {
        String pointer = problem.at().split(" ", 2)[0];
        Map<String, String> places = new TreeMap<>();
        rows.forEach((id, row) -> places.put("/answers/" + id, at(row)));
        for (String at = pointer; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            String place = places.get(at);
            if (place != null) {
                return new Problem(place, problem.what(), problem.cause());
            }
        }
        return problem;
    }

    private String at(int row) {
        return sheet.at(row, mine.answer());
    }
}
