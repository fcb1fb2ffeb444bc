package id.zonaintegritas.examples.bench;

import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime.Program;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CEL: an expression for each rule, compiled and checked once. It has no exact fractions, so they
 * are an opaque type with four functions.
 */
final class Cel extends RowByRow {

    private static final CelType FRACTION = OpaqueType.create("fraction");
    private static final CelType FRACTIONS = ListType.create(FRACTION);

    Cel(Edition edition) {
        super(edition, new Expressions());
    }

    private static final class Expressions implements RowRules {

        private final dev.cel.bundle.Cel cel = cel();
        private final Program option = program("scores[letter]");
        private final Program survey = program("times(value, factor)");
        private final Program mean = program("times(sum(parts), factor)");
        private final Program sum = program("sum(parts)");
        private final Program minimum = program("reaches(sum(parts), least) ? 'MET' : 'NOT_MET'");
        private final Map<Class<?>, Program> eligibility =
                Map.of(
                        String.class, eligible("ladder[letter] >= ladder[leastLetter]"),
                        Rational.class, eligible("reaches(value, least)"),
                        Boolean.class, eligible("truth == asked"));
        private final Program predicate =
                program("statuses.exists(s, s == 'NOT_MET') ? 'NOT_MET' : 'MET'");
        private final Program decision =
                program("wbbm == 'MET' ? 'WBBM' : wbk == 'MET' ? 'WBK' : 'NOT_MET'");
        private final Map<String, Program> ratios = ratios();

        private static dev.cel.bundle.Cel cel() {
            CelBuilder builder =
                    CelFactory.standardCelBuilder()
                            .setStandardMacros(CelStandardMacro.HAS, CelStandardMacro.EXISTS)
                            .addVar("scores", MapType.create(SimpleType.STRING, FRACTION))
                            .addVar("counts", MapType.create(SimpleType.STRING, SimpleType.INT))
                            .addVar("ladder", MapType.create(SimpleType.STRING, SimpleType.INT))
                            .addVar("parts", FRACTIONS)
                            .addVar("statuses", ListType.create(SimpleType.STRING))
                            .addVar("truth", SimpleType.BOOL)
                            .addVar("asked", SimpleType.BOOL)
                            .addVar("affirmed", SimpleType.BOOL);
            for (String name : List.of("value", "factor", "least", "zero")) {
                builder.addVar(name, FRACTION);
            }
            for (String name : List.of("letter", "leastLetter", "wbk", "wbbm")) {
                builder.addVar(name, SimpleType.STRING);
            }
            declare(builder, "sum", FRACTION, FRACTIONS);
            declare(builder, "times", FRACTION, FRACTION, FRACTION);
            declare(builder, "reaches", SimpleType.BOOL, FRACTION, FRACTION);
            declare(builder, "share", FRACTION, SimpleType.INT, SimpleType.INT, FRACTION);
            return builder.addFunctionBindings(
                            CelFunctionBinding.from("sum", List.class, Exact::sum),
                            CelFunctionBinding.from(
                                    "times", Rational.class, Rational.class, Rational::times),
                            CelFunctionBinding.from(
                                    "reaches",
                                    Rational.class,
                                    Rational.class,
                                    (value, least) -> value.compareTo(least) >= 0),
                            CelFunctionBinding.from(
                                    "share",
                                    List.of(Long.class, Long.class, Rational.class),
                                    given ->
                                            Exact.share(
                                                    (Long) given[0],
                                                    (Long) given[1],
                                                    (Rational) given[2])))
                    .build();
        }

        private static void declare(
                CelBuilder builder, String name, CelType result, CelType... parameters) {
            builder.addFunctionDeclarations(
                    CelFunctionDecl.newFunctionDeclaration(
                            name, CelOverloadDecl.newGlobalOverload(name, result, parameters)));
        }

        private Program eligible(String reached) {
            return program(reached + " ? 'MET' : affirmed ? 'WAIVED' : 'NOT_MET'");
        }

        private Map<String, Program> ratios() {
            Map<String, Program> programs = new HashMap<>();
            Map.of(
                            "A.II.1.i.a", "counts.changes, counts.agents",
                            "A.II.1.i.b", "counts.integratedChanges, counts.changes",
                            "A.II.3.iii.a",
                                    "counts.violationsPreviousYear - counts.violationsThisYear,"
                                            + " counts.violationsPreviousYear",
                            "A.II.4.i.a", "counts.targetsFullyMet, counts.targets",
                            "A.II.5.ii.a", "counts.complaintsResolved, counts.complaintsToResolve",
                            "A.II.5.iii.a", obliged("unitHeads", "lhkpnOfficials", "otherObliged"),
                            "A.II.5.iii.b",
                                    obliged("administrators", "supervisors", "functionalAndStaff"),
                            "A.II.6.i.b", "counts.simplifiedServices, counts.registeredServices")
                    .forEach(
                            (id, terms) -> programs.put(id, program("share(" + terms + ", zero)")));
            return programs;
        }

        private static String obliged(String... parts) {
            return "counts.reported, has(counts.obligedToReport) ? counts.obligedToReport"
                    + " : counts."
                    + String.join(" + counts.", parts);
        }

        private Program program(String expression) {
            try {
                return cel.createProgram(cel.compile(expression).getAst());
            } catch (CelValidationException | CelEvaluationException wrong) {
                throw new IllegalArgumentException(expression, wrong);
            }
        }

        private static Object value(Program program, Map<String, ?> variables) {
            try {
                return program.eval(variables);
            } catch (CelEvaluationException wrong) {
                throw new IllegalStateException(wrong);
            }
        }

        @Override
        public Rational option(PlainRows.Choice row, String letter) {
            return (Rational) value(option, Map.of("scores", row.worth(), "letter", letter));
        }

        @Override
        public Rational survey(Rational index) {
            return (Rational) value(survey, Map.of("value", index, "factor", Rational.of(1, 4)));
        }

        @Override
        public Rational ratio(PlainRows.Ratio row, Map<String, Long> counts) {
            return (Rational)
                    value(
                            ratios.get(row.question().id()),
                            Map.of("counts", counts, "zero", row.question().zeroOverZero()));
        }

        @Override
        public Rational mean(List<Rational> scores, Rational share) {
            return (Rational) value(mean, Map.of("parts", scores, "factor", share));
        }

        @Override
        public Rational sum(List<Rational> parts) {
            return (Rational) value(sum, Map.of("parts", parts));
        }

        @Override
        public Status minimum(List<Rational> parts, Rational least) {
            return Status.valueOf((String) value(minimum, Map.of("parts", parts, "least", least)));
        }

        @Override
        public Status eligibility(
                PlainRows.Eligible row, Object value, Object bound, boolean affirmed) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("affirmed", affirmed);
            if (value instanceof Rational) {
                variables.put("value", value);
                variables.put("least", bound);
            } else if (value instanceof String) {
                variables.put("letter", value);
                variables.put("leastLetter", bound);
                variables.put("ladder", row.ranks());
            } else {
                variables.put("truth", value);
                variables.put("asked", bound);
            }
            return Status.valueOf((String) value(eligibility.get(value.getClass()), variables));
        }

        @Override
        public Outcome predicate(List<Status> findings) {
            List<String> statuses = new ArrayList<>(findings.size());
            findings.forEach(finding -> statuses.add(finding.name()));
            return Outcome.valueOf((String) value(predicate, Map.of("statuses", statuses)));
        }

        @Override
        public String decision(Outcome wbk, Outcome wbbm) {
            return (String) value(decision, Map.of("wbk", wbk.name(), "wbbm", wbbm.name()));
        }
    }
}
