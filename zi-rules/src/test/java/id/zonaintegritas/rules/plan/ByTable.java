package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest plan in another way, without the evaluator, its rules or the solver: scores and
 * minimums are written out here once more, costs are counted in twentieths, and a table holds the
 * most points for each cost, area by area.
 */
final class ByTable {

    /** Points for a cost, and points at the start. */
    record Choices(Rational start, Map<Integer, Rational> gains) {}

    private static final Map<String, String[]> LEAST =
            Map.of(
                    "WBK", new String[] {"75", "40", "0.6", "18.25", "15.75", "2.5", "14"},
                    "WBBM", new String[] {"85", "48", "0.75", "19.5", "15.75", "3.75", "15.75"});

    static final int PARTS = 20;

    private final Map<String, Node> nodes;
    private final Assessment unit;
    private final Costs costs;
    private final Map<String, Choices> questions = new LinkedHashMap<>();
    private final BigInteger scale;

    /** Found once, since many sets are tried. */
    private final Map<String, Map<String, Rational>> known = new HashMap<>();

    private final Map<String, Rational> starts = new HashMap<>();

    ByTable(Edition edition, Assessment unit, Costs costs) {
        this.nodes = edition.nodes().stream().collect(toMap(Node::id, n -> n));
        this.unit = unit;
        this.costs = costs;
        Map<String, Long> sizes = new TreeMap<>();
        edition.questions().forEach(q -> sizes.merge(q.indicator(), 1L, Long::sum));
        for (Question question : edition.questions()) {
            Rational share =
                    nodes.get(question.indicator())
                            .weight()
                            .dividedBy(Rational.of(sizes.get(question.indicator())));
            questions.put(question.id(), choices(question, share));
        }
        this.scale = scale();
    }

    /** What makes all points whole. */
    private BigInteger scale() {
        List<Rational> all = new ArrayList<>();
        LEAST.keySet().forEach(predicate -> all.addAll(minimums(predicate).values()));
        for (Choices choices : questions.values()) {
            all.add(choices.start());
            all.addAll(choices.gains().values());
        }
        BigInteger whole = BigInteger.ONE;
        for (Rational value : all) {
            BigInteger other = value.denominator();
            whole = whole.divide(whole.gcd(other)).multiply(other);
        }
        return whole;
    }

    Map<String, Choices> questions() {
        return questions;
    }

    /** What each requirement of the predicate in points still lacks when everything is raised. */
    Map<String, Rational> outOfReach(String predicate) {
        Map<String, Rational> missing = new TreeMap<>();
        minimums(predicate)
                .forEach(
                        (id, least) -> {
                            Rational best = best(id);
                            if (best.compareTo(least) < 0) {
                                missing.put(predicate + "." + id, least.minus(best));
                            }
                        });
        return missing;
    }

    private Rational best(String requirement) {
        return questions.entrySet().stream()
                .filter(e -> covers(requirement, e.getKey()))
                .map(
                        e ->
                                e.getValue()
                                        .start()
                                        .plus(
                                                e.getValue().gains().values().stream()
                                                        .reduce(Rational.ZERO, Rational::max)))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** Whether some gains, on top of the start, meet all that the predicate asks in points. */
    boolean meets(String predicate, Map<String, Rational> gains) {
        return known.computeIfAbsent(predicate, this::minimums).entrySet().stream()
                .allMatch(
                        minimum -> {
                            String requirement = minimum.getKey();
                            Rational sum = starts.computeIfAbsent(requirement, this::start);
                            for (Map.Entry<String, Rational> gain : gains.entrySet()) {
                                if (covers(requirement, gain.getKey())) {
                                    sum = sum.plus(gain.getValue());
                                }
                            }
                            return sum.compareTo(minimum.getValue()) >= 0;
                        });
    }

    private Rational start(String requirement) {
        return questions.entrySet().stream()
                .filter(e -> covers(requirement, e.getKey()))
                .map(e -> e.getValue().start())
                .reduce(Rational.ZERO, Rational::plus);
    }

    static boolean covers(String requirement, String question) {
        return switch (requirement) {
            case "total" -> true;
            case "enablers" -> question.startsWith("A.");
            case "cleanAndAccountable" -> question.startsWith("B.I.");
            case "antiCorruptionSurvey" -> question.equals("B.I.a");
            case "performance" -> question.equals("B.I.b");
            case "excellentService" -> question.startsWith("B.II.");
            default -> {
                String area = requirement.substring("area.".length());
                yield question.startsWith("A.I." + area + ".")
                        || question.startsWith("A.II." + area + ".");
            }
        };
    }

    Map<String, Rational> minimums(String predicate) {
        String[] least = LEAST.get(predicate);
        Map<String, Rational> minimums = new LinkedHashMap<>();
        minimums.put("total", Rational.parse(least[0]));
        minimums.put("enablers", Rational.parse(least[1]));
        for (int area = 1; area <= 6; area++) {
            Rational weight =
                    nodes.get("A.I." + area).weight().plus(nodes.get("A.II." + area).weight());
            minimums.put("area." + area, weight.times(Rational.parse(least[2])));
        }
        minimums.put("cleanAndAccountable", Rational.parse(least[3]));
        minimums.put("antiCorruptionSurvey", Rational.parse(least[4]));
        minimums.put("performance", Rational.parse(least[5]));
        minimums.put("excellentService", Rational.parse(least[6]));
        return minimums;
    }

    /** The least cost within a limit, in twentieths, or -1. */
    int cheapest(String predicate, int limit) {
        Map<String, Rational> least = minimums(predicate);
        @Nullable BigInteger[] enablers = nothing(limit);
        for (int area = 1; area <= 6; area++) {
            String id = "area." + area;
            enablers = joined(enablers, reaching(table(id, limit), least.get(id)));
        }
        enablers = reaching(enablers, least.get("enablers"));
        @Nullable BigInteger[] clean =
                reaching(
                        joined(
                                reaching(
                                        table("antiCorruptionSurvey", limit),
                                        least.get("antiCorruptionSurvey")),
                                reaching(table("performance", limit), least.get("performance"))),
                        least.get("cleanAndAccountable"));
        @Nullable BigInteger[] service =
                reaching(table("excellentService", limit), least.get("excellentService"));
        @Nullable BigInteger[] all =
                reaching(joined(joined(enablers, clean), service), least.get("total"));
        for (int cost = 0; cost <= limit; cost++) {
            if (all[cost] != null) {
                return cost;
            }
        }
        return -1;
    }

    /**
     * Whether some minimums can be reached for a cost, in twentieths, whatever becomes of others.
     */
    boolean reaches(List<String> wanted, Map<String, Rational> least, int limit) {
        @Nullable BigInteger[] enablers = nothing(limit);
        for (int area = 1; area <= 6; area++) {
            enablers = joined(enablers, wanted("area." + area, wanted, least, limit));
        }
        enablers = filtered(wanted, "enablers", enablers, least);
        @Nullable BigInteger[] clean =
                filtered(
                        wanted,
                        "cleanAndAccountable",
                        joined(
                                wanted("antiCorruptionSurvey", wanted, least, limit),
                                wanted("performance", wanted, least, limit)),
                        least);
        @Nullable BigInteger[] all =
                filtered(
                        wanted,
                        "total",
                        joined(
                                joined(enablers, clean),
                                wanted("excellentService", wanted, least, limit)),
                        least);
        return Arrays.stream(all).anyMatch(points -> points != null);
    }

    private @Nullable BigInteger[] wanted(
            String requirement, List<String> wanted, Map<String, Rational> least, int limit) {
        return filtered(wanted, requirement, table(requirement, limit), least);
    }

    private @Nullable BigInteger[] filtered(
            List<String> wanted,
            String requirement,
            @Nullable BigInteger[] table,
            Map<String, Rational> least) {
        return wanted.contains(requirement) ? reaching(table, least.get(requirement)) : table;
    }

    /** The most points in total for a cost, in twentieths, at most. */
    Rational highestTotal(int limit) {
        BigInteger most = BigInteger.ZERO;
        for (BigInteger points : table("total", limit)) {
            most = points == null ? most : most.max(points);
        }
        return Rational.parse(most + "/" + scale);
    }

    /** Points as whole numbers of one scale, since a table adds them many times. */
    private BigInteger whole(Rational points) {
        return points.numerator().multiply(scale).divide(points.denominator());
    }

    private static @Nullable BigInteger[] nothing(int limit) {
        @Nullable BigInteger[] table = new BigInteger[limit + 1];
        table[0] = BigInteger.ZERO;
        return table;
    }

    private @Nullable BigInteger[] table(String requirement, int limit) {
        @Nullable BigInteger[] table = nothing(limit);
        for (Map.Entry<String, Choices> question : questions.entrySet()) {
            if (!covers(requirement, question.getKey())) {
                continue;
            }
            @Nullable BigInteger[] next = new BigInteger[limit + 1];
            Map<Integer, Rational> gains = new TreeMap<>(question.getValue().gains());
            gains.merge(0, Rational.ZERO, Rational::max);
            gains.forEach(
                    (cost, gain) -> {
                        BigInteger more = whole(gain.plus(question.getValue().start()));
                        for (int c = 0; c + cost <= limit; c++) {
                            if (table[c] != null) {
                                raise(next, c + cost, table[c].add(more));
                            }
                        }
                    });
            System.arraycopy(next, 0, table, 0, next.length);
        }
        return table;
    }

    private static void raise(@Nullable BigInteger[] table, int cost, BigInteger points) {
        table[cost] = table[cost] == null ? points : table[cost].max(points);
    }

    private @Nullable BigInteger[] reaching(@Nullable BigInteger[] table, Rational least) {
        BigInteger enough = whole(least);
        return Arrays.stream(table)
                .map(points -> points == null || points.compareTo(enough) < 0 ? null : points)
                .toArray(BigInteger[]::new);
    }

    private static @Nullable BigInteger[] joined(
            @Nullable BigInteger[] one, @Nullable BigInteger[] other) {
        @Nullable BigInteger[] joined = new BigInteger[one.length];
        for (int left = 0; left < one.length; left++) {
            for (int right = 0; one[left] != null && left + right < other.length; right++) {
                if (other[right] != null) {
                    raise(joined, left + right, one[left].add(other[right]));
                }
            }
        }
        return joined;
    }

    private Choices choices(Question question, Rational share) {
        List<Rational> scores = new ArrayList<>();
        int part = PARTS;
        AnswerValue now =
                costs.will().getOrDefault(question.id(), unit.answers().get(question.id()));
        AnswerValue most = costs.atMost().get(question.id());
        if (question instanceof ChoiceQuestion choice) {
            List<Option> options = choice.options();
            int from =
                    now instanceof Choice given
                            ? letter(options, given.option())
                            : options.size() - 1;
            int to = most instanceof Choice best ? letter(options, best.option()) : 0;
            for (int i = from; i >= Math.min(to, from); i--) {
                scores.add(options.get(i).score());
            }
        } else if (question instanceof RatioQuestion ratio) {
            addRatio(ratio, now, most, scores);
        } else {
            part = PARTS / 10;
            Rational from = now instanceof Index index ? index.value() : Rational.ZERO;
            Rational to = most instanceof Index best ? best.value() : Rational.of(4);
            scores.add(from.dividedBy(Rational.of(4)));
            for (Rational i = from; i.compareTo(to) < 0; ) {
                i = i.plus(Rational.parse("0.01"));
                scores.add(i.dividedBy(Rational.of(4)));
            }
        }
        Rational perStep = perStep(question).times(Rational.of(part));
        Map<Integer, Rational> gains = new LinkedHashMap<>();
        boolean fixed = names(question).stream().anyMatch(costs.cannot()::contains);
        for (int step = 1; step < scores.size() && !fixed; step++) {
            gains.merge(
                    Integer.parseInt(perStep.times(Rational.of(step)).toString()),
                    scores.get(step).minus(scores.get(0)).times(share),
                    Rational::max);
        }
        return new Choices(scores.isEmpty() ? Rational.ZERO : scores.get(0).times(share), gains);
    }

    private static int letter(List<Option> options, String letter) {
        return options.stream().map(Option::letter).toList().indexOf(letter);
    }

    private static void addRatio(
            RatioQuestion ratio,
            @Nullable AnswerValue now,
            @Nullable AnswerValue most,
            List<Rational> scores) {
        Map<String, Long> counts = now instanceof Counts given ? given.values() : Map.of();
        Long whole = counts.get(ratio.counts(Role.DENOMINATOR).get(0).name());
        if (whole == null && ratio.hasParts()) {
            long sum = 0;
            for (var part : ratio.counts(Role.DENOMINATOR_PART)) {
                Long value = counts.get(part.name());
                if (value == null) {
                    return;
                }
                sum += value;
            }
            whole = sum;
        }
        Long number = counts.get(Levers.numerator(ratio));
        if (whole == null || number == null) {
            return;
        }
        Long bound =
                most instanceof Counts best ? best.values().get(Levers.numerator(ratio)) : null;
        boolean fall = ratio.formula() == Formula.FALL;
        long to = bound != null ? bound : fall ? 0 : whole;
        for (long n = number; scores.isEmpty() || (fall ? n >= to : n <= to); n += fall ? -1 : 1) {
            scores.add(score(ratio.id(), fall, n, whole));
        }
    }

    private static Rational score(String id, boolean fall, long n, long whole) {
        long counted = fall ? whole - n : n;
        if (whole == 0) {
            return counted == 0
                            && List.of(
                                            "A.II.3.iii.a",
                                            "A.II.5.ii.a",
                                            "A.II.5.iii.a",
                                            "A.II.5.iii.b")
                                    .contains(id)
                    ? Rational.ONE
                    : Rational.ZERO;
        }
        return Rational.of(counted, whole).min(Rational.ONE).max(Rational.ZERO);
    }

    private Rational perStep(Question question) {
        return names(question).stream()
                .filter(costs.costs()::containsKey)
                .map(costs.costs()::get)
                .findFirst()
                .orElse(costs.each());
    }

    private List<String> names(Question question) {
        List<String> names = new ArrayList<>(List.of(Levers.id(question), question.id()));
        for (String id = question.indicator(); id != null; id = nodes.get(id).parent()) {
            names.add(id);
        }
        return names;
    }
}
