package id.zonaintegritas.rules;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactDefinition.Kind;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.EditionLists;
import id.zonaintegritas.rules.internal.edition.PrecinctRows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition with a question and a fact of each kind. */
public final class SmallEdition {

    private static final EditionLists LISTS =
            new EditionLists(
                    List.of(),
                    terms("LOCAL_GOVERNMENT", "MINISTRY_OR_AGENCY"),
                    terms("HOSPITAL", "CIVIL_REGISTRY", "ONE_STOP_SERVICE", "OTHER"),
                    List.of("PermenPANRB 90/2021"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public static final Edition EDITION =
            Editions.of(
                    new EditionContent(
                            "permenpanrb-90-2021",
                            title("Pembangunan zona integritas"),
                            LocalDate.of(2024, 8, 1),
                            null,
                            List.of("permenpanrb-5-2024"),
                            List.of(),
                            List.of(
                                    choice("A.I.1.i.a", "YA", "TIDAK"),
                                    choice("A.I.1.i.b", "A", "B", "C"),
                                    ratio(
                                            "A.II.1.i.a",
                                            false,
                                            count("agents", Role.DENOMINATOR),
                                            count("changes", Role.NUMERATOR)),
                                    ratio(
                                            "A.II.3.iii.a",
                                            true,
                                            count("violationsPreviousYear", Role.DENOMINATOR),
                                            count("violationsThisYear", Role.NUMERATOR),
                                            count("sanctionedViolations", Role.INFORMATIVE)),
                                    ratio(
                                            "A.II.5.iii.a",
                                            false,
                                            count("obligedToReport", Role.DENOMINATOR),
                                            count("unitHeads", Role.DENOMINATOR_PART),
                                            count("otherObliged", Role.DENOMINATOR_PART),
                                            count("reported", Role.NUMERATOR)),
                                    survey("B.I.a")),
                            List.of(),
                            LISTS,
                            List.of(),
                            List.of(
                                    grade("auditOpinion", "TMP", "TW", "WDP", "WTP"),
                                    grade("sakip", "D", "C", "CC", "B", "BB", "A", "AA"),
                                    number("auditFollowUp", Rational.of(100)),
                                    number("monthsBuildingWbk", null),
                                    new FactDefinition(
                                            "coreService",
                                            Kind.TRUTH,
                                            List.of(),
                                            null,
                                            null,
                                            false,
                                            title("Layanan utama")),
                                    new FactDefinition(
                                            "buildingSince",
                                            Kind.DATE,
                                            List.of(),
                                            null,
                                            null,
                                            true,
                                            title("Membangun sejak"))),
                            List.of(),
                            PrecinctRows.NONE,
                            "0".repeat(64)),
                    () -> {
                        throw new AssertionError("no unit is evaluated");
                    });

    private SmallEdition() {}

    public static Title title(String text) {
        return new Title(text, text + " (en)");
    }

    private static List<Term> terms(String... ids) {
        return Arrays.stream(ids).map(id -> new Term(id, title(id))).toList();
    }

    private static Question choice(String id, String... letters) {
        List<Option> options =
                Arrays.stream(letters)
                        .map(l -> new Option(l, Rational.ONE, title("pilihan " + l)))
                        .toList();
        return new ChoiceQuestion(id, indicator(id), title(id), id, Rational.ONE, options);
    }

    private static Question ratio(String id, boolean numeratorOverZero, Count... counts) {
        return new RatioQuestion(
                id,
                indicator(id),
                title(id),
                id,
                Rational.ONE,
                numeratorOverZero ? Formula.FALL : Formula.SHARE,
                List.of(counts),
                Rational.ZERO,
                Rational.ONE,
                Rational.ZERO,
                numeratorOverZero,
                false);
    }

    private static Question survey(String id) {
        return new SurveyQuestion(
                id,
                id,
                title(id),
                id,
                Rational.ONE,
                Rational.ZERO,
                Rational.of(4),
                false,
                List.of());
    }

    private static Count count(String name, Role role) {
        return new Count(name, role, title(name));
    }

    private static FactDefinition grade(String name, String... ladder) {
        return new FactDefinition(
                name, Kind.GRADE, List.of(ladder), null, null, false, title(name));
    }

    private static FactDefinition number(String name, @Nullable Rational highest) {
        return new FactDefinition(
                name, Kind.NUMBER, List.of(), Rational.ZERO, highest, false, title(name));
    }

    private static String indicator(String question) {
        return question.substring(0, question.lastIndexOf('.'));
    }
}
