package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The whole regulation once more, by hand: without rules, facts, plans or {@code Rational}. What is
 * a row or a rule elsewhere is written out here again on purpose; only the worksheet's options and
 * weights are read from the edition, since they are held to the regulation's table by themselves.
 */
final class ByHand {

    private static final BigFraction QUARTER = BigFraction.of(1, 4);
    private static final List<String> SAKIP = List.of("D", "C", "CC", "B", "BB", "A", "AA");
    private static final List<String> RB = List.of("D", "C", "CC", "B", "BB", "A-", "A", "AA");
    private static final Set<String> AFFIRMED =
            Set.of(
                    "HOSPITAL",
                    "CIVIL_REGISTRY",
                    "SAMSAT",
                    "ONE_STOP_SERVICE",
                    "EDUCATION",
                    "EMPLOYMENT");

    /** From the lowest to the highest that it can be. */
    private record Span(BigFraction lowest, BigFraction highest) {

        static final Span ANYTHING = new Span(BigFraction.ZERO, BigFraction.ONE);

        static Span of(BigFraction known) {
            return new Span(known, known);
        }

        Span plus(Span other) {
            return new Span(lowest.add(other.lowest), highest.add(other.highest));
        }

        Span times(BigFraction factor) {
            return new Span(lowest.multiply(factor), highest.multiply(factor));
        }
    }

    private final Edition edition;
    private final Map<String, String> readings;
    private final boolean affirms;

    /**
     * @param readings one for each interpretation
     */
    ByHand(Edition edition, Map<String, String> readings) {
        this.edition = edition;
        this.readings = readings;
        this.affirms = !edition.amendedBy().isEmpty();
    }

    /** Points by node as {@code lowest..highest}, findings, outcomes and decision by their ids. */
    public Map<String, String> of(Assessment unit) {
        Map<String, Span> points = points(unit);
        Map<String, String> all = new TreeMap<>();
        points.forEach((id, p) -> all.put(id, text(p.lowest()) + ".." + text(p.highest())));
        Map<String, String> findings = new LinkedHashMap<>();
        minimums(points, findings);
        facts(unit, findings);
        all.putAll(findings);
        String wbk = outcome("WBK", findings);
        String wbbm = outcome("WBBM", findings);
        all.put("WBK", wbk);
        all.put("WBBM", wbbm);
        all.put(
                "decision",
                wbbm.equals("MET")
                        ? "WBBM"
                        : wbk.equals("MET")
                                ? "WBK"
                                : List.of(wbk, wbbm).contains("UNDETERMINED")
                                        ? "UNDETERMINED"
                                        : "NOT_GRANTED");
        return all;
    }

    public static String text(BigFraction value) {
        return value.getDenominator().equals(BigInteger.ONE)
                ? value.getNumerator().toString()
                : value.getNumerator() + "/" + value.getDenominator();
    }

    private boolean reads(String interpretation, String reading) {
        return reading.equals(readings.get(interpretation));
    }

    private Map<String, Span> points(Assessment unit) {
        Map<String, List<Span>> scores = new LinkedHashMap<>();
        Map<String, Integer> asked = new HashMap<>();
        for (Question question : edition.questions()) {
            if (question.id().equals("A.II.5.iii.b") && reads("wealthReports", "lhkpnOnly")) {
                continue;
            }
            asked.merge(question.indicator(), 1, Integer::sum);
            Span score = score(question, unit);
            List<Span> counted =
                    scores.computeIfAbsent(question.indicator(), i -> new ArrayList<>());
            if (score != null) {
                counted.add(score);
            }
        }
        Map<String, Span> points = new LinkedHashMap<>();
        scores.forEach(
                (node, counted) -> {
                    Span mean =
                            counted.isEmpty()
                                    ? reads("allLeftOut", "zero")
                                            ? Span.of(BigFraction.ZERO)
                                            : Span.ANYTHING
                                    : counted.stream()
                                            .reduce(Span.of(BigFraction.ZERO), Span::plus)
                                            .times(BigFraction.of(1, counted.size()));
                    Span earned = mean.times(weight(node));
                    for (String id = node; id != null; id = node(id).parent()) {
                        points.merge(id, earned, Span::plus);
                    }
                });
        return points;
    }

    private Node node(String id) {
        return edition.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private BigFraction weight(String id) {
        return fraction(node(id).weight().toString());
    }

    private static BigFraction fraction(String text) {
        String[] parts = (text + "/1").split("/", -1);
        return BigFraction.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    /** Null if the question is left out. */
    private @Nullable Span score(Question question, Assessment unit) {
        Object answer = unit.answers().get(question.id());
        if (answer instanceof Choice given) {
            Option option = ((ChoiceQuestion) question).option(given.option()).orElseThrow();
            return Span.of(fraction(option.score().toString()));
        }
        if (answer instanceof Index index) {
            return Span.of(fraction(index.value().toString()).multiply(QUARTER));
        }
        Map<String, Long> counts = answer instanceof Counts given ? given.values() : Map.of();
        Long[] ratio = answer == null ? null : ratio(question.id(), counts);
        if (ratio == null || ratio[0] == null || ratio[1] == null) {
            return switch (readings.getOrDefault("unanswered", "")) {
                case "zero" -> Span.of(BigFraction.ZERO);
                case "leaveOut" -> null;
                default -> Span.ANYTHING;
            };
        }
        return ratioScore(question.id(), ratio[0], ratio[1]);
    }

    /** Numerator and denominator. */
    private Long[] ratio(String question, Map<String, Long> c) {
        return switch (question) {
            case "A.II.1.i.a" -> new Long[] {c.get("changes"), c.get("agents")};
            case "A.II.1.i.b" -> new Long[] {c.get("integratedChanges"), c.get("changes")};
            case "A.II.3.iii.a" -> {
                Long before = c.get("violationsPreviousYear");
                Long now = c.get("violationsThisYear");
                yield new Long[] {before == null || now == null ? null : before - now, before};
            }
            case "A.II.4.i.a" -> new Long[] {c.get("targetsFullyMet"), c.get("targets")};
            case "A.II.5.ii.a" ->
                    new Long[] {c.get("complaintsResolved"), c.get("complaintsToResolve")};
            case "A.II.5.iii.a" -> obliged(c, "unitHeads", "lhkpnOfficials", "otherObliged");
            case "A.II.5.iii.b" ->
                    obliged(c, "administrators", "supervisors", "functionalAndStaff");
            case "A.II.6.i.b" ->
                    new Long[] {c.get("simplifiedServices"), c.get("registeredServices")};
            default -> throw new IllegalArgumentException(question);
        };
    }

    private Long[] obliged(Map<String, Long> c, String... parts) {
        Long stated = c.get("obligedToReport");
        Long sum = 0L;
        for (String part : parts) {
            Long value = c.get(part);
            sum = sum == null || value == null ? null : (Long) (sum + value);
        }
        Long total;
        if (stated == null || sum == null) {
            total = stated == null ? sum : stated;
        } else if (reads("statedTotal", "stated") || stated.equals(sum)) {
            total = stated;
        } else {
            total = sum == 0 && reads("unfilledParts", "notFilled") ? stated : sum;
        }
        return new Long[] {c.get("reported"), total};
    }

    private @Nullable Span ratioScore(String question, long numerator, long denominator) {
        if (denominator == 0 && numerator == 0) {
            Set<String> duties =
                    Set.of("A.II.3.iii.a", "A.II.5.ii.a", "A.II.5.iii.a", "A.II.5.iii.b");
            return switch (readings.getOrDefault("zeroOverZero", "")) {
                case "full" -> Span.of(BigFraction.ONE);
                case "zero" -> Span.of(BigFraction.ZERO);
                case "leaveOut" -> null;
                default -> Span.of(duties.contains(question) ? BigFraction.ONE : BigFraction.ZERO);
            };
        }
        if (denominator == 0 && numerator > 0) {
            return Span.of(BigFraction.ONE);
        }
        if (denominator == 0) {
            return reads("disciplineFromZero", "open") ? Span.ANYTHING : Span.of(BigFraction.ZERO);
        }
        long within = Math.min(denominator, Math.max(0, numerator));
        return Span.of(BigFraction.of(within, denominator));
    }

    private void minimums(Map<String, Span> points, Map<String, String> findings) {
        for (String predicate : List.of("WBK", "WBBM")) {
            boolean higher = predicate.equals("WBBM");
            least(findings, predicate + ".total", points.get("TOTAL"), higher ? "85" : "75");
            least(findings, predicate + ".enablers", points.get("A"), higher ? "48" : "40");
            least(
                    findings,
                    predicate + ".cleanAndAccountable",
                    points.get("B.I"),
                    higher ? "39/2" : "73/4");
            least(findings, predicate + ".antiCorruptionSurvey", points.get("B.I.a"), "63/4");
            least(
                    findings,
                    predicate + ".performance",
                    points.get("B.I.b"),
                    higher ? "15/4" : "5/2");
            least(
                    findings,
                    predicate + ".excellentService",
                    points.get("B.II"),
                    higher ? "63/4" : "14");
            for (int area = 1; area <= 6; area++) {
                area(points, findings, predicate, area, higher ? "3/4" : "3/5");
            }
        }
    }

    private void area(
            Map<String, Span> points,
            Map<String, String> findings,
            String predicate,
            int area,
            String part) {
        String[] half = {"4", "7/2", "5", "5", "15/2", "5"};
        BigFraction weight = fraction(half[area - 1]);
        Span fulfilment = points.get("A.I." + area);
        Span reform = points.get("A.II." + area);
        String id = predicate + ".area." + area;
        if (reads("areaMinimum", "together")) {
            BigFraction least = weight.multiply(2).multiply(fraction(part));
            findings.put(id, status(fulfilment.plus(reform), least));
            return;
        }
        BigFraction least = weight.multiply(fraction(part));
        List<String> both = List.of(status(fulfilment, least), status(reform, least));
        findings.put(
                id,
                both.contains("NOT_MET")
                        ? "NOT_MET"
                        : both.contains("UNDETERMINED") ? "UNDETERMINED" : "MET");
    }

    private void least(Map<String, String> findings, String id, Span points, String least) {
        findings.put(id, status(points, fraction(least)));
    }

    private String status(Span points, BigFraction least) {
        if (compared(points.lowest()).compareTo(least) >= 0) {
            return "MET";
        }
        return compared(points.highest()).compareTo(least) < 0 ? "NOT_MET" : "UNDETERMINED";
    }

    private BigFraction compared(BigFraction points) {
        if (reads("comparison", "exact")) {
            return points;
        }
        BigDecimal rounded = points.bigDecimalValue(2, RoundingMode.HALF_UP);
        return BigFraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale()));
    }

    private void facts(Assessment unit, Map<String, String> findings) {
        String institution = unit.unit().institutionType();
        for (String predicate : List.of("WBK", "WBBM")) {
            boolean higher = predicate.equals("WBBM");
            asked(
                    unit,
                    findings,
                    predicate,
                    "auditOpinion",
                    ladder(unit, "auditOpinion", "WTP", List.of("TMP", "TW", "WDP", "WTP")),
                    true);
            asked(
                    unit,
                    findings,
                    predicate,
                    "sakip",
                    ladder(unit, "sakip", higher ? "BB" : "B", SAKIP),
                    true);
            if (institution == null || institution.equals("LOCAL_GOVERNMENT")) {
                String status = ladder(unit, "rbIndex", higher ? "B" : "CC", RB);
                asked(unit, findings, predicate, "rbIndex.localGovernment", status, true);
            }
            if (institution == null || institution.equals("MINISTRY_OR_AGENCY")) {
                String status = ladder(unit, "rbIndex", higher ? "BB" : "B", RB);
                asked(unit, findings, predicate, "rbIndex.ministry", status, true);
            }
            if (institution == null) {
                findings.put(predicate + ".rbIndex.localGovernment", "UNDETERMINED");
                findings.put(predicate + ".rbIndex.ministry", "UNDETERMINED");
            }
            asked(unit, findings, predicate, "spipMaturity", number(unit, "spipMaturity", 3), true);
            for (String name : List.of("coreService", "publicImpact")) {
                asked(unit, findings, predicate, name, truth(unit, name, true), false);
            }
            for (String name : List.of("auditFollowUp", "wealthReports")) {
                asked(unit, findings, predicate, name, number(unit, name, 100), false);
            }
            String months = higher ? "monthsBuildingWbbm" : "monthsBuildingWbk";
            int wait = higher && reads("waitBeforeWbbm", "months24") ? 24 : 12;
            asked(unit, findings, predicate, months, number(unit, months, wait), false);
            asked(
                    unit,
                    findings,
                    predicate,
                    "unitSakip",
                    ladder(unit, "unitSakip", higher ? "BB" : "B", SAKIP),
                    false);
            excluded(findings, predicate + ".corruptionCase", truth(unit, "corruptionCase", false));
        }
        findings.put("WBBM.holdsWbk", truth(unit, "holdsWbk", true));
        excluded(findings, "WBK.monthsSinceRevocation", number(unit, "monthsSinceRevocation", 24));
    }

    private void excluded(Map<String, String> findings, String id, String status) {
        if (!status.equals("UNDETERMINED") || reads("exclusions", "asked")) {
            findings.put(id, status);
        }
    }

    private void asked(
            Assessment unit,
            Map<String, String> findings,
            String predicate,
            String name,
            String status,
            boolean ofInstitution) {
        String reach = readings.getOrDefault("affirmationScope", "");
        boolean waivable =
                affirms
                        && switch (reach) {
                            case "tabel5" -> true;
                            case "institutionWbk" -> predicate.equals("WBK") && ofInstitution;
                            default -> predicate.equals("WBK");
                        };
        String found = status;
        if (waivable && !status.equals("MET")) {
            String affirmed = affirmed(unit);
            found =
                    switch (affirmed) {
                        case "yes" -> "WAIVED";
                        case "no" -> status;
                        default -> "UNDETERMINED";
                    };
        }
        findings.put(predicate + "." + name, found);
    }

    private static String affirmed(Assessment unit) {
        String institution = unit.unit().institutionType();
        String service = unit.unit().serviceType();
        if ((institution != null && !institution.equals("LOCAL_GOVERNMENT"))
                || (service != null && !AFFIRMED.contains(service))) {
            return "no";
        }
        return institution == null || service == null ? "unknown" : "yes";
    }

    private static String ladder(Assessment unit, String name, String least, List<String> ladder) {
        FactValue value = unit.eligibility().get(name);
        return value == null
                ? "UNDETERMINED"
                : ladder.indexOf(value.toString()) >= ladder.indexOf(least) ? "MET" : "NOT_MET";
    }

    private static String number(Assessment unit, String name, int least) {
        FactValue value = unit.eligibility().get(name);
        return value == null
                ? "UNDETERMINED"
                : fraction(value.toString()).compareTo(BigFraction.of(least)) >= 0
                        ? "MET"
                        : "NOT_MET";
    }

    private static String truth(Assessment unit, String name, boolean wanted) {
        FactValue value = unit.eligibility().get(name);
        return value == null
                ? "UNDETERMINED"
                : value.toString().equals(String.valueOf(wanted)) ? "MET" : "NOT_MET";
    }

    private static String outcome(String predicate, Map<String, String> findings) {
        List<String> own =
                findings.entrySet().stream()
                        .filter(f -> f.getKey().startsWith(predicate + "."))
                        .map(Map.Entry::getValue)
                        .toList();
        return own.contains("NOT_MET")
                ? "NOT_MET"
                : own.contains("UNDETERMINED") ? "UNDETERMINED" : "MET";
    }
}
