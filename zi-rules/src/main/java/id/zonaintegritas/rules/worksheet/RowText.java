package id.zonaintegritas.rules.worksheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a row, as the set of its words: copies differ in blanks, marks, case and slips of the
 * pen, and hardly in their words.
 */
final class RowText {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+");

    private RowText() {}

    /** The words of its first line; a single letter is a numeral and no word. */
    static Set<String> words(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return NO_WORD.splitAsStream(plain(line))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** In lower case, with one form for each character and one blank between words. */
    static String plain(String text) {
        return blanksStripped(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    /** Without blanks at its ends, of whatever kind, and with one blank for several. */
    static String blanksStripped(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** How much of their words two texts share, in hundredths. */
    static int likeness(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long shared = left.stream().filter(right::contains).count();
        return Math.toIntExact(200 * shared / (left.size() + right.size()));
    }

    /** Words in a list, one blank between them. */
    static Set<String> listed(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
