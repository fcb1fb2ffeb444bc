package id.zonaintegritas.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "id.zonaintegritas", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MODEL = "id.zonaintegritas.model";
    private static final String RULES = "id.zonaintegritas.rules";
    private static final String FACTS = "id.zonaintegritas.rules.facts";

    /** What a host program may use; a new name here is a promise to keep. */
    private static final Set<String> API =
            Set.of(
                    "AssessmentException",
                    "AssessmentReader",
                    "AssessmentWriter",
                    "BundledRules",
                    "CaseCoverage",
                    "CaseUpdate",
                    "Edition",
                    "EditionCheck",
                    "EditionDiff",
                    "EditionElement",
                    "EditionException",
                    "EditionProblem",
                    "EditionSource",
                    "EvaluationWriter",
                    "HarmlessText",
                    "LiveEvaluator",
                    "Mutation",
                    "Mutations",
                    "Problem",
                    "Replay",
                    "Report",
                    "RuleCases",
                    "RuleVocabulary",
                    "RulesException",
                    "SourceCase",
                    "SourceRow",
                    "SourceRule",
                    "ZiEvaluator",
                    "ZiVersions");

    private static final DescribedPredicate<JavaClass> INEXACT =
            describe(
                    "double or float",
                    type ->
                            Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                                    .contains(type.getBaseComponentType().getName()));

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
    static final ArchRule FACTS_KNOW_ROWS_AND_NOTHING_OF_THE_EVALUATOR =
            classes()
                    .that()
                    .resideInAPackage(FACTS)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    MODEL,
                                    FACTS,
                                    "java..",
                                    "org.jspecify.annotations",
                                    "org.kie.api.runtime.rule"))
                    .because("rules are written in them, and may reach nothing else");

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_MEANT_TO_BE =
            classes()
                    .that()
                    .resideInAPackage(RULES)
                    .and()
                    .areTopLevelClasses()
                    .and(describe("not of the API", type -> !API.contains(type.getSimpleName())))
                    .should()
                    .notBePublic()
                    .because("what is public has to be kept");

    @ArchTest
    static final ArchRule FIELDS_ARE_EXACT =
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(MODEL, RULES, FACTS)
                    .should()
                    .notHaveRawType(INEXACT)
                    .because("no double may stand between an answer and a decision");

    @ArchTest
    static final ArchRule METHODS_ARE_EXACT =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(MODEL, RULES, FACTS)
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
}
