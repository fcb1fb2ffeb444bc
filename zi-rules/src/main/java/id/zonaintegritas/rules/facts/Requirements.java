package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a predicate asks, with what was found. */
@Word(
        id = "Semua syarat satu predikat beserta temuannya",
        en = "All that a predicate asks, with what was found")
public final class Requirements extends Put {

    private final Row row;
    private final List<Finding> findings;
    private final int unmet;
    private final int unmetAffirmable;
    private final int open;

    private Requirements(Workings unit, Row row, List<Finding> findings) {
        super(unit);
        this.row = row;
        this.findings = findings;
        int notMet = 0;
        int affirmable = 0;
        int undetermined = 0;
        for (int i = 0; i < findings.size(); i++) {
            Status status = findings.get(i).status();
            notMet += status == Status.NOT_MET ? 1 : 0;
            affirmable += status == Status.NOT_MET && findings.get(i).isAffirmable() ? 1 : 0;
            undetermined += status == Status.UNDETERMINED ? 1 : 0;
        }
        this.unmet = notMet;
        this.unmetAffirmable = affirmable;
        this.open = undetermined;
    }

    @Word(id = "Id predikatnya", en = "The id of the predicate")
    public String getPredicate() {
        return row.predicate.row().id();
    }

    @Word(id = "Banyaknya syarat yang tidak terpenuhi", en = "How many are not met")
    public int getUnmet() {
        return unmet;
    }

    @Word(
            id = "Banyaknya di antaranya yang dapat dikesampingkan oleh afirmasi",
            en = "How many of those an affirmation may waive")
    public int getUnmetAffirmable() {
        return unmetAffirmable;
    }

    @Word(id = "Banyaknya syarat yang belum pasti", en = "How many are undetermined")
    public int getOpen() {
        return open;
    }

    @Word(id = "Predikat ini terpenuhi", en = "The predicate is met")
    public Attained met() {
        return new Attained(unit(), row.predicate, Outcome.MET, findings);
    }

    @Word(id = "Predikat ini tidak terpenuhi", en = "The predicate is not met")
    public Attained notMet() {
        return new Attained(unit(), row.predicate, Outcome.NOT_MET, findings);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return open > 0;
    }

    /** The findings about what the unit is asked. */
    @Override
    List<String> because() {
        List<String> because = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).status() != null) {
                because.add(findings.get(i).id());
            }
        }
        return because;
    }

    @Override
    Concluded open() {
        return new Attained(unit(), row.predicate, Outcome.UNDETERMINED, findings);
    }

    /** A predicate and what it asks. */
    static final class Row extends PlannedRow {

        private final PlannedPredicate predicate;

        Row(PlannedPredicate predicate) {
            super(
                    predicate.row().id(),
                    Stage.DECISION,
                    new int[] {predicate.slot()},
                    predicate.findings().stream().mapToInt(PlannedRequirement::slot).toArray(),
                    List.of());
            this.predicate = predicate;
        }

        @Override
        Class<? extends Put> type() {
            return Requirements.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            List<Finding> findings = new ArrayList<>(predicate.findings().size());
            for (int i = 0; i < predicate.findings().size(); i++) {
                Finding finding = unit.finding(predicate.findings().get(i).slot());
                if (finding != null) {
                    findings.add(finding);
                }
            }
            return findings.isEmpty() ? null : new Requirements(unit, this, findings);
        }
    }
}
