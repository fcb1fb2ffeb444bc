package id.zonaintegritas.rules.internal.document;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that nobody sees, or that turn what stands around them: controls, blanks that are no
 * ordinary space, what has no width, and what sets the direction of writing.
 */
public final class InvisibleText {

    private InvisibleText() {}

    public static boolean isInvisible(int c) {
        return c != ' '
                && (Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** The code and the name of a character: {@code U+00A0 NO-BREAK SPACE}. */
    public static String named(int c) {
        String name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X", c) + (name == null ? "" : " " + name);
    }

    /** The first invisible character of a text, by code and name. */
    public static Optional<String> first(String text) {
        return text.codePoints()
                .filter(InvisibleText::isInvisible)
                .mapToObj(InvisibleText::named)
                .findFirst();
    }

    /** The text with the code of every invisible character in its place: {@code <U+00A0>}. */
    public static String shown(String text) {
        if (first(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (isInvisible(c)) {
                                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }
}
