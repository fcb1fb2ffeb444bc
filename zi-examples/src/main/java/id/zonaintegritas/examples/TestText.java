package id.zonaintegritas.examples;

import id.zonaintegritas.rules.CaseCoverage;
import id.zonaintegritas.rules.CaseCoverage.Item;
import id.zonaintegritas.rules.CaseCoverage.Kind;
import id.zonaintegritas.rules.CaseUpdate;
import id.zonaintegritas.rules.RuleCases.Case;
import id.zonaintegritas.rules.RuleCases.Failure;
import java.util.List;
import java.util.Locale;

/** What came of running cases, for a person. */
final class TestText {

    private final StringBuilder text = new StringBuilder();

    private TestText() {}

    static String of(TestRun run) {
        TestText writing = new TestText();
        if (run.update() != null) {
            writing.update(run.update());
        }
        run.failing().forEach(writing::failing);
        writing.line(run.held() + " cases hold, " + run.failing().size() + " do not");
        if (run.coverage() != null) {
            writing.coverage(run.coverage());
        }
        run.below()
                .forEach(
                        kind ->
                                writing.line(
                                        "Less than "
                                                + run.threshold()
                                                + " percent of all "
                                                + TestRun.word(kind)
                                                + " are exercised."));
        return writing.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void update(CaseUpdate update) {
        for (CaseUpdate.Change change : update.changes()) {
            line(
                    change.at()
                            + "   "
                            + change.about()
                            + ": "
                            + change.from()
                            + " -> "
                            + change.to());
        }
        for (CaseUpdate.Kept kept : update.kept()) {
            line(kept.at() + "   not updated: " + kept.reason());
        }
        line(
                counted(update.changes().size(), "value")
                        + " updated, "
                        + counted(update.kept().size(), "case")
                        + " kept");
        line("");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void failing(Case one) {
        line(one.at() + "   " + one);
        for (Failure failure : one.failures()) {
            line("  " + failure.toString().replace("\n", "\n  "));
        }
        line("");
    }

    private void coverage(CaseCoverage coverage) {
        line("");
        row("Coverage", "covered", "all", "percent");
        for (Kind kind : Kind.values()) {
            List<Item> all = coverage.items(kind);
            long covered = all.stream().filter(Item::isCovered).count();
            row(TestRun.word(kind), covered, all.size(), coverage.percent(kind));
        }
        if (!coverage.uncovered().isEmpty()) {
            line("");
            line("Not covered:");
            for (Item item : coverage.uncovered()) {
                String place = item.file() + ":" + item.line();
                line("  " + place + "   " + TestRun.word(item.kind()) + "   " + TestRun.name(item));
            }
        }
    }

    private void row(Object... cells) {
        line(String.format(Locale.ROOT, "%-14s%9s%7s%10s", cells));
    }
}
