package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one firing of a rule concluded about every unit of the session. */
public abstract sealed class Concluded
        permits Totals, Ratios, Scores, Points, Reliefs, Findings, Outcomes, Decisions, Warnings {

    /** How a conclusion about one unit is written down. */
    public interface Writing {

        /** The id of the rule that concluded it. */
        String rule();

        /** The citation of the conclusion. */
        String citation();

        /** The ids of the interpretations in a set of readings, in the order of the edition. */
        List<String> interpretations(int readings, @Nullable String always);

        /** These, in the order of the regulation. */
        <C extends Concluded> List<C> inOrder(List<C> conclusions);

        /** What was written down for another column about the same unit. */
        @Nullable Conclusion written(Concluded other);
    }

    /** The id of the conclusion; unique in a session. */
    public abstract String id();

    /** The id of the row that it is about. */
    public abstract String subject();

    /** The place of that row in the regulation, or null if the rule's own citation says it. */
    public abstract @Nullable String citation();

    /** The conclusion about one unit, or null if there is none about it. */
    public abstract @Nullable Conclusion about(int unit, Writing writing);
}
