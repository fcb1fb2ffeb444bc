package id.zonaintegritas.rules.internal.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that stand in a text, whether or not it can be read as what it is meant to be. */
final class WrittenNames {

    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)(#|//).*$");

    /** A line that says a sentence, whose words are no names. */
    private static final Pattern PROSE =
            Pattern.compile("\\s*(@.*|(- )?(?!citation)[\\w.]+: [^\\[{\\s]+ .*)");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d_$]++(?:[.-][\\p{L}\\d_$]++)*+");

    /** What a predicate asks, what a question counts, an affirmation: their rows say a part. */
    private static final Pattern COMPOSED = Pattern.compile("([A-Z][A-Z0-9_]*|affirmation)\\..+");

    /** What stands behind the last dot of a shorter name is too common to tell anything. */
    private static final int SHORTEST = 3;

    private final Set<String> names = new HashSet<>();

    void add(String text) {
        COMMENT.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> !PROSE.matcher(line).matches())
                .forEach(this::line);
    }

    private void line(String line) {
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            names.add(name.group());
        }
    }

    /** Whether a name stands there, or that part of it which a row says itself. */
    boolean has(String name) {
        if (names.contains(name) || !COMPOSED.matcher(name).matches()) {
            return names.contains(name);
        }
        String own = name.substring(name.indexOf('.') + 1);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return (own.length() >= SHORTEST && names.contains(own))
                || (last.length() >= SHORTEST && names.contains(last));
    }
}
