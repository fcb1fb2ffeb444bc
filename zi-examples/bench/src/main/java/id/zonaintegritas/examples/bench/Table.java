package id.zonaintegritas.examples.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The results in Markdown. */
final class Table {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<Engine, RunResult> alone;
    private final Map<Engine, RunResult> twice;
    private final RunResult stream;

    Table(Collection<RunResult> alone, Collection<RunResult> twice, RunResult stream) {
        this.alone = byEngine(alone);
        this.twice = byEngine(twice);
        this.stream = stream;
    }

    private static Map<Engine, RunResult> byEngine(Collection<RunResult> results) {
        Map<Engine, RunResult> map = new EnumMap<>(Engine.class);
        for (RunResult result : results) {
            map.put(Engine.valueOf(result.getParams().getParam("engine")), result);
        }
        return map;
    }

    @Override
    public String toString() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(
                "| | Units/s, one thread | min–max | of plain Java | two threads | times one"
                        + " thread | per CPU second | of plain Java | KB/unit |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        RunResult plain = alone.get(Engine.PLAIN_JAVA);
        alone.forEach(
                (engine, one) -> {
                    RunResult two = twice.get(engine);
                    lines.add(
                            row(
                                    engine.title(),
                                    number(median(one)),
                                    range(one),
                                    plain == null ? "" : share(median(one) / median(plain)),
                                    two == null ? "" : number(median(two)),
                                    two == null ? "" : "%.2f".formatted(median(two) / median(one)),
                                    number(median(one, CpuTime.RESULT)),
                                    plain == null
                                            ? ""
                                            : share(
                                                    median(one, CpuTime.RESULT)
                                                            / median(plain, CpuTime.RESULT)),
                                    kilobytes(one)));
                });
        lines.add(
                row(
                        "zi, a stream on all processors",
                        "",
                        range(stream),
                        "",
                        number(median(stream)),
                        "",
                        number(median(stream, CpuTime.RESULT)),
                        "",
                        kilobytes(stream)));
        return lines.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Of the iterations of all forks. */
    private static Statistics iterations(RunResult result) {
        return result.getAggregatedResult().getPrimaryResult().getStatistics();
    }

    private static double median(RunResult result) {
        return iterations(result).getPercentile(50);
    }

    private static String range(RunResult result) {
        return number(iterations(result).getMin()) + "–" + number(iterations(result).getMax());
    }

    private static double median(RunResult result, String secondary) {
        return result.getSecondaryResults().get(secondary).getStatistics().getPercentile(50);
    }

    private static String kilobytes(RunResult result) {
        return "%.1f".formatted(median(result, ALLOCATED) / 1000);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String share(double ratio) {
        return ratio >= 1 ? "1" : "1/%.1f".formatted(1 / ratio);
    }
}
