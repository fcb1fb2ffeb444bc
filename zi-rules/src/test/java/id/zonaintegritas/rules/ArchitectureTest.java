package id.zonaintegritas.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.zonaintegritas.rules.internal.document.PlantedUpwards;
import id.zonaintegritas.rules.workbench.PlantedSignature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "id.zonaintegritas", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MODEL = "id.zonaintegritas.model";
    private static final String RULES = "id.zonaintegritas.rules";
    private static final String ALL = "id.zonaintegritas..";

    /** The rooms of the library, bottom up: each may use those before it. */
    private static final List<String> ROOMS =
            Stream.of(
                            ".problem",
                            ".internal.document",
                            ".facts",
                            ".internal.edition",
                            ".internal.language",
                            ".internal.loading",
                            ".internal.inference",
                            ".internal.contracts",
                            ".internal.report",
                            ".internal.cases",
                            ".internal.check",
                            "",
                            ".plan",
                            ".internal.wording",
                            ".compare",
                            ".units",
                            ".page",
                            ".portal",
                            ".letters",
                            ".worksheet",
                            ".testkit",
                            ".workbench")
                    .map(room -> RULES + room)
                    .toList();

    /** Compiled from the rules of the bundled edition. */
    private static final String COMPILED = RULES + ".permenpanrb_90_2021..";

    /** What hosts and authors of editions may use; a new name here is a promise to keep. */
    private static final Set<String> API =
            Set.of(
                    "AssessmentReader",
                    "AssessmentWriter",
                    "Edition",
                    "EvaluationWriter",
                    "ExplanationWriter",
                    "LiveEvaluator",
                    "Pipeline",
                    "PrecinctReader",
                    "Replay",
                    "Report",
                    "UnitResult",
                    "ZiEvaluator",
                    "ZiVersions",
                    "compare.Comparison",
                    "compare.ComparisonJson",
                    "compare.ComparisonText",
                    "compare.Difference",
                    "letters.Letter",
                    "page.HtmlReport",
                    "plan.Costs",
                    "plan.CostsException",
                    "plan.CostsReader",
                    "plan.Losses",
                    "plan.Plan",
                    "plan.PlanReport",
                    "plan.PlanWriter",
                    "plan.Planner",
                    "plan.Sensitivity",
                    "plan.SensitivityReport",
                    "plan.SensitivityWriter",
                    "portal.PortalAnswers",
                    "portal.PortalException",
                    "portal.PortalJson",
                    "portal.PortalText",
                    "portal.PortalUnit",
                    "problem.AssessmentException",
                    "problem.EditionException",
                    "problem.EditionProblem",
                    "problem.HarmlessText",
                    "problem.Problem",
                    "problem.RulesException",
                    "problem.Undecided",
                    "testkit.EvaluationAssert",
                    "testkit.ZiAssertions",
                    "units.AssessmentTable",
                    "units.AssessmentTableWriter",
                    "units.CsvUnitTable",
                    "units.TableException",
                    "units.UnitRow",
                    "units.UnitSummary",
                    "units.UnitTable",
                    "units.XlsxUnitTable",
                    "workbench.CaseCoverage",
                    "workbench.CaseUpdate",
                    "workbench.EditionCheck",
                    "workbench.EditionDiff",
                    "workbench.EditionSource",
                    "workbench.Impact",
                    "workbench.ImpactReading",
                    "workbench.Mutation",
                    "workbench.Mutations",
                    "workbench.RuleCases",
                    "workbench.RuleVocabulary",
                    "workbench.SourceCase",
                    "workbench.SourceRow",
                    "workbench.SourceRule",
                    "workbench.UnitImpact",
                    "workbench.Verdict",
                    "worksheet.AssessorColumn",
                    "worksheet.CellDifference",
                    "worksheet.SheetComparison",
                    "worksheet.WorksheetComparer",
                    "worksheet.WorksheetContent",
                    "worksheet.WorksheetException",
                    "worksheet.WorksheetReader",
                    "worksheet.WorksheetWriter");

    /** What hosts and authors of editions see; the words of rules are another matter. */
    private static final String[] EXPORTED =
            ROOMS.stream()
                    .filter(room -> !room.contains(".internal."))
                    .filter(room -> room.startsWith(RULES) && !room.equals(RULES + ".facts"))
                    .toArray(String[]::new);

    /** Templates have to be public, and are named by nobody. */
    private static final DescribedPredicate<JavaClass> TEMPLATES =
            describe("templates", type -> type.getSimpleName().matches("Jte\\w+Generated"));

    /** Approximates prices from which a bound is then computed in whole numbers. */
    private static final String APPROXIMATE = RULES + ".plan.Prices";

    private static final DescribedPredicate<JavaClass> INEXACT =
            describe(
                    "double or float",
                    type ->
                            Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                                    .contains(type.getBaseComponentType().getName()));

    private static final ArchCondition<JavaClass> NAME_NO_INTERNAL_TYPE =
            new ArchCondition<>("name no internal type in what others may call") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaCodeUnit unit : type.getCodeUnits()) {
                        if (!unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                            continue;
                        }
                        Set<JavaClass> signature =
                                new HashSet<>(unit.getReturnType().getAllInvolvedRawTypes());
                        unit.getParameterTypes()
                                .forEach(taken -> signature.addAll(taken.getAllInvolvedRawTypes()));
                        for (JavaClass named : signature) {
                            if (named.getPackageName().contains(".internal")) {
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type,
                                                unit.getFullName() + " names " + named.getName()));
                            }
                        }
                    }
                }
            };

    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE =
            classes()
                    .that()
                    .resideInAPackage(MODEL)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    MODEL,
                                    "java..",
                                    "org.jspecify.annotations",
                                    "org.apache.commons.numbers.fraction"))
                    .because("who embeds the model alone gets no engine and no parser");

    @ArchTest
    static void everyRoom_usesTheRoomsBelowIt_alone(JavaClasses all) {
        for (int room = 0; room < ROOMS.size(); room++) {
            onlyBelow(room).check(all);
        }
    }

    private static ArchRule onlyBelow(int room) {
        List<String> allowed = new ArrayList<>(ROOMS.subList(0, room + 1));
        allowed.add(MODEL);
        allowed.add(COMPILED);
        return classes()
                .that()
                .resideInAPackage(ROOMS.get(room))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new))
                                .or(resideOutsideOfPackages(ALL)))
                .because("a room may be understood with what is below it");
    }

    @ArchTest
    static void everyPackage_isARoom(JavaClasses all) {
        Set<String> packages = new TreeSet<>();
        all.forEach(type -> packages.add(type.getPackageName()));
        packages.removeIf(name -> name.startsWith(RULES + ".permenpanrb_90_2021"));
        packages.remove(MODEL);
        assertThat(packages).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    /** The rules of an edition name facts, so that facts are exported as well. */
    @ArchTest
    static void descriptor_exportsWhatOthersMaySee(JavaClasses all) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).exports())
                    .allMatch(exported -> !exported.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of(RULES + ".facts"), Stream.of(EXPORTED))
                                    .toList());
        }
    }

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("id.zonaintegritas.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("what depends on itself cannot be read in an order");

    @ArchTest
    static final ArchRule FACTS_KNOW_ROWS_AND_NOTHING_OF_THE_EVALUATOR =
            classes()
                    .that()
                    .resideInAPackage(RULES + ".facts")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    MODEL,
                                    RULES + ".facts",
                                    RULES + ".problem",
                                    "java..",
                                    "org.jspecify.annotations",
                                    "org.kie.api.runtime.rule"))
                    .because("rules are written in them, and may reach nothing else");

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_MEANT_TO_BE =
            classes()
                    .that()
                    .resideInAnyPackage(EXPORTED)
                    .and()
                    .areTopLevelClasses()
                    .and(not(TEMPLATES))
                    .and(
                            describe(
                                    "not of the API",
                                    type ->
                                            !API.contains(
                                                    type.getName().substring(RULES.length() + 1))))
                    .should()
                    .notBePublic()
                    .because("what is public has to be kept");

    @ArchTest
    static final ArchRule EXPORTED_SIGNATURES_NAME_NO_INTERNAL_TYPE =
            classes()
                    .that()
                    .resideInAnyPackage(EXPORTED)
                    .and()
                    .arePublic()
                    .and(not(TEMPLATES))
                    .should(NAME_NO_INTERNAL_TYPE)
                    .because("a host cannot name what is not exported");

    @ArchTest
    static final ArchRule FIELDS_ARE_EXACT =
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(ALL)
                    .and()
                    .areNotDeclaredIn(APPROXIMATE)
                    .should()
                    .notHaveRawType(INEXACT)
                    .because("no double may stand between an answer and a decision");

    @ArchTest
    static final ArchRule METHODS_ARE_EXACT =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(ALL)
                    .and()
                    .areNotDeclaredIn(APPROXIMATE)
                    .should()
                    .notHaveRawReturnType(INEXACT)
                    .because("no double may stand between an answer and a decision");

    @ArchTest
    static final ArchRule LIBRARIES_PRINT_NOTHING =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("standard output belongs to the host program");

    @ArchTest
    static final ArchRule NOTHING_IS_AS_THE_MACHINE_PREFERS =
            noClasses()
                    .should()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class)
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "getBytes")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(ZoneId.class, "systemDefault")
                    .orShould()
                    .callMethod(Charset.class, "defaultCharset")
                    .because("its language, time zone and letters change no output");

    @ArchTest
    static final ArchRule TEXT_FORMATS_ARE_READ_IN_ONE_PLACE =
            noClasses()
                    .that(
                            resideOutsideOfPackages("tools.jackson..")
                                    .and(
                                            describe(
                                                    "neither read nor write JSON",
                                                    type ->
                                                            !type.getName()
                                                                    .matches(
                                                                            ".*(TreeReader|Json|Writer).*"))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson..")
                    .because("limits and messages are the same for every document");

    @ArchTest
    static final ArchRule RULES_ARE_INDEPENDENT_OF_THE_LOG =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ch.qos.logback..", "java.util.logging..")
                    .because("the host program chooses its log");

    @ArchTest
    static void planted_useOfARoomAbove_isSeen(JavaClasses all) {
        assertThat(violations(onlyBelow(1), PlantedUpwards.class))
                .anyMatch(text -> text.contains("GapCheck"));
    }

    @ArchTest
    static void planted_internalTypeInASignature_isSeen(JavaClasses all) {
        assertThat(violations(EXPORTED_SIGNATURES_NAME_NO_INTERNAL_TYPE, PlantedSignature.class))
                .anyMatch(text -> text.contains("Messages"));
    }

    @ArchTest
    static void planted_cycle_isSeen(JavaClasses all) {
        JavaClasses planted =
                new ClassFileImporter()
                        .importPackages(
                                RULES + ".internal.document", RULES + ".internal.check", RULES);
        assertThat(PACKAGES_ARE_FREE_OF_CYCLES.evaluate(planted).hasViolation()).isTrue();
    }

    private static List<String> violations(ArchRule rule, Class<?> planted) {
        EvaluationResult result = rule.evaluate(new ClassFileImporter().importClasses(planted));
        return result.getFailureReport().getDetails();
    }

    /** The drawing of the rooms in the documentation names them in this order. */
    @ArchTest
    static void drawing_ofTheRooms_isThatOfTheCode(JavaClasses all) {
        try {
            String page = Files.readString(Path.of("../docs/architecture.md"));
            int start = page.indexOf("## Rooms");
            assertThat(start).isNotNegative();
            List<String> drawn =
                    Pattern.compile("^\\| `(rules[a-z.]*)` \\|", Pattern.MULTILINE)
                            .matcher(page.substring(start))
                            .results()
                            .map(room -> "id.zonaintegritas." + room.group(1))
                            .toList();
            List<String> topDown = new ArrayList<>(ROOMS);
            Collections.reverse(topDown);
            assertThat(drawn).isEqualTo(topDown);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
