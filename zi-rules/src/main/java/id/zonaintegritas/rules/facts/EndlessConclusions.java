package id.zonaintegritas.rules.facts;

import java.io.Serial;

/** Rules draw more conclusions about a unit than they may. */
public final class EndlessConclusions extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final String rule;

    EndlessConclusions(String rule) {
        super(rule, null, false, false);
        this.rule = rule;
    }

    /** The id of the rule that went on. */
    public String rule() {
        return rule;
    }
}
