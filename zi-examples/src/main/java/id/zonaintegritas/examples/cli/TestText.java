package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.workbench.CaseCoverage;
import id.zonaintegritas.rules.workbench.CaseCoverage.Item;
import id.zonaintegritas.rules.workbench.CaseCoverage.Kind;
import id.zonaintegritas.rules.workbench.CaseUpdate;
import id.zonaintegritas.rules.workbench.RuleCases.Case;
import id.zonaintegritas.rules.workbench.RuleCases.Failure;
import java.util.List;
import java.util.Locale;

/** What came of running cases, for a person. */
final class TestText {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private TestText(Locale locale) {
        this.locale = locale;
    }

    static String of(TestRun run, Locale locale) {
        TestText writing = new TestText(locale);
        if (run.update() != null) {
            writing.update(run.update());
        }
        run.failing().forEach(writing::failing);
        writing.line(Term.CASES_HOLD.in(locale, run.held(), run.failing().size()));
        if (run.coverage() != null) {
            writing.coverage(run.coverage());
        }
        run.below()
                .forEach(
                        kind ->
                                writing.line(
                                        Term.BELOW_THRESHOLD.in(
                                                locale, run.threshold(), TestRun.word(kind))));
        return writing.text.toString();
    }

    private void line(String line) {
        text.append(HarmlessText.lines(line)).append('\n');
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
            line(kept.at() + "   " + Term.NOT_UPDATED.in(locale, kept.reason().in(locale)));
        }
        line(Term.UPDATED.in(locale, update.changes().size(), update.kept().size()));
        line("");
    }

    private void failing(Case one) {
        line(one.at() + "   " + one);
        for (Failure failure : one.failures()) {
            line("  " + failure.toString(locale).replace("\n", "\n  "));
        }
        line("");
    }

    private void coverage(CaseCoverage coverage) {
        line("");
        row(
                Term.COVERAGE.in(locale),
                Term.COVERED.in(locale),
                Term.ALL.in(locale),
                Term.PERCENTAGE.in(locale));
        for (Kind kind : Kind.values()) {
            List<Item> all = coverage.items(kind);
            long covered = all.stream().filter(Item::isCovered).count();
            row(TestRun.word(kind), covered, all.size(), coverage.percent(kind));
        }
        if (!coverage.uncovered().isEmpty()) {
            line("");
            line(Term.UNCOVERED.in(locale));
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
