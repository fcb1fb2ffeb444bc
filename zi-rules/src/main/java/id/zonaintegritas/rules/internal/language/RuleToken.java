package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Place;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text as written; a text without its quotes
 */
public record RuleToken(Kind kind, String text, Place place, int length) {

    public enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    public boolean is(String word) {
        return kind != Kind.TEXT && text.equals(word);
    }

    /** Where it ends. */
    Place end() {
        return new Place(place.line(), place.column() + length);
    }

    /** As a message shows it. */
    Title shown() {
        return switch (kind) {
            case END -> RuleRemarks.text("token.end");
            case TEXT -> RuleRemarks.text("token.text", text);
            default -> quoted(text);
        };
    }

    static Title quoted(String text) {
        return RuleRemarks.same("\"" + text + "\"");
    }
}
