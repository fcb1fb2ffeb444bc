package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the {@link IdentitySheet}: a row for each fact, three columns for each assessor. */
final class IdentityWriter {

    private static final int WIDE = 50;
    private static final int MIDDLE = 25;

    private final Edition edition;
    private final Locale locale;
    private int row = 1;

    IdentityWriter(Edition edition, Locale locale) {
        this.edition = edition;
        this.locale = locale;
    }

    void write(Worksheet sheet, Map<Assessor, @Nullable Assessment> columns) {
        SheetPen pen = new SheetPen(sheet);
        pen.text(1, 1, IdentitySheet.MARK);
        sheet.width(0, MIDDLE);
        sheet.width(1, WIDE);
        int column = 3;
        for (Assessor assessor : columns.keySet()) {
            pen.text(1, column, assessor.name());
            pen.text(1, column + 1, assessor + IdentitySheet.NOTE);
            pen.text(1, column + 2, assessor + IdentitySheet.EVIDENCE);
            sheet.width(column - 1, MIDDLE);
            column += 3;
        }
        List<String> own =
                List.of(
                        "unit.id",
                        "unit.name",
                        "unit.institution",
                        "unit.institutionType",
                        "unit.serviceType",
                        "year",
                        "date",
                        "assessor");
        for (String name : own) {
            name(pen, name, SheetMessages.say("identity." + name).in(locale));
            each(columns, (at, assessment) -> own(pen, name, at, assessment));
        }
        for (Question question : edition.questions()) {
            if (question instanceof SurveyQuestion) {
                name(
                        pen,
                        question.id() + IdentitySheet.RESPONDENTS,
                        SheetMessages.say("identity.respondents", question.title()).in(locale));
                each(columns, (at, assessment) -> respondents(pen, question, at, assessment));
            }
        }
        for (FactDefinition fact : edition.facts()) {
            name(pen, fact.name(), fact.title().in(locale));
            each(columns, (at, assessment) -> fact(pen, fact, at, assessment));
        }
    }

    private interface Cell {
        void write(int column, Assessment assessment);
    }

    private static void each(Map<Assessor, @Nullable Assessment> columns, Cell cell) {
        int column = 3;
        for (Assessment assessment : columns.values()) {
            if (assessment != null) {
                cell.write(column, assessment);
            }
            column += 3;
        }
    }

    private void name(SheetPen pen, String name, String title) {
        row++;
        pen.text(row, 1, name);
        pen.text(row, 2, title);
    }

    private void own(SheetPen pen, String name, int column, Assessment assessment) {
        Unit unit = assessment.unit();
        Object value =
                switch (name) {
                    case "unit.id" -> unit.id();
                    case "unit.name" -> unit.name();
                    case "unit.institution" -> unit.institution();
                    case "unit.institutionType" -> unit.institutionType();
                    case "unit.serviceType" -> unit.serviceType();
                    case "date" -> assessment.date();
                    case "assessor" -> assessment.assessor();
                    default -> assessment.year();
                };
        if (value instanceof Integer year) {
            pen.number(row, column, Rational.of(year));
        } else if (value != null) {
            pen.text(row, column, value.toString());
        }
    }

    private void respondents(SheetPen pen, Question question, int column, Assessment assessment) {
        if (assessment.answers().get(question.id()) instanceof AnswerValue.Index index) {
            Long respondents = index.respondents();
            if (respondents != null) {
                pen.number(row, column, Rational.of(respondents));
            }
        }
    }

    private void fact(SheetPen pen, FactDefinition fact, int column, Assessment assessment) {
        FactValue value = assessment.eligibility().get(fact.name());
        if (value instanceof FactValue.Amount amount) {
            pen.number(row, column, amount.value());
        } else if (value instanceof FactValue.Truth truth) {
            pen.text(row, column, truth.value() ? "Ya" : "Tidak");
        } else if (value != null) {
            pen.text(row, column, value.toString());
        }
        String note = assessment.notes().get(fact.name());
        if (note != null) {
            pen.text(row, column + 1, note);
        }
        List<Evidence> shown = assessment.evidence().get(fact.name());
        if (shown != null) {
            pen.text(row, column + 2, EvidenceText.write(shown));
        }
    }
}
