package id.zonaintegritas.rules.internal.report;

/** What a colour means in a report, as an ANSI sequence. */
public enum Paint {
    HEADING("1"),
    GOOD("32"),
    BAD("31"),
    OPEN("33"),
    FAINT("2");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on(String text) {
        return text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
