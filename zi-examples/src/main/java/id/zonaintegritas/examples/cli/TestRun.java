package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.workbench.CaseCoverage;
import id.zonaintegritas.rules.workbench.CaseCoverage.Kind;
import id.zonaintegritas.rules.workbench.CaseUpdate;
import id.zonaintegritas.rules.workbench.RuleCases.Case;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of running the cases of an edition.
 *
 * @param coverage what they exercise, if that was asked for
 * @param threshold how much of each kind they must exercise, in percent
 * @param update what was written into their files, if that was asked for
 */
record TestRun(
        List<Case> cases,
        @Nullable CaseCoverage coverage,
        int threshold,
        @Nullable CaseUpdate update) {

    List<Case> failing() {
        return cases.stream().filter(one -> !one.failures().isEmpty()).toList();
    }

    int held() {
        return cases.size() - failing().size();
    }

    /** The kinds of which too little is exercised. */
    List<Kind> below() {
        CaseCoverage measured = coverage;
        return measured == null
                ? List.of()
                : Arrays.stream(Kind.values())
                        .filter(kind -> measured.percent(kind) < threshold)
                        .toList();
    }

    boolean passed() {
        return held() > 0 && failing().isEmpty() && below().isEmpty();
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What an item of coverage is called in a list of its kind. */
    static String name(CaseCoverage.Item item) {
        return item.id() + (item.value().isEmpty() ? "" : ": " + item.value());
    }
}
