package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Status;

/** Good, bad or open: a colour, and a sign for those who do not see it. */
enum Tone {
    GOOD("✓"),
    BAD("✕"),
    OPEN("?"),
    WAIVED("–");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The name of its style. */
    String style() {
        return switch (this) {
            case GOOD -> "good";
            case BAD -> "bad";
            case OPEN -> "open";
            case WAIVED -> "waived";
        };
    }

    static Tone of(Decision decision) {
        return decision instanceof Decision.Granted
                ? GOOD
                : decision instanceof Decision.NotGranted ? BAD : OPEN;
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case MET -> GOOD;
            case NOT_MET -> BAD;
            case UNDETERMINED -> OPEN;
        };
    }

    static Tone of(Status status) {
        return switch (status) {
            case MET -> GOOD;
            case NOT_MET -> BAD;
            case UNDETERMINED -> OPEN;
            case WAIVED -> WAIVED;
        };
    }
}
