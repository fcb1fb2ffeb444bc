package id.zonaintegritas.rules;

import id.zonaintegritas.rules.Tree.Place;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text as written; a text without its quotes
 */
record RuleToken(Kind kind, String text, Place place, int length) {

    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String word) {
        return kind != Kind.TEXT && text.equals(word);
    }

    /** Where it ends. */
    Place end() {
        return new Place(place.line(), place.column() + length);
    }

    /** As a message shows it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> "the text \"" + text + "\"";
            default -> "\"" + text + "\"";
        };
    }
}
