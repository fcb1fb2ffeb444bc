package id.zonaintegritas.rules;

import java.util.Collection;
import java.util.Locale;

/** Finds what a misspelt word was meant to be. */
final class Spelling {

    private Spelling() {}

    /** {@code "minimum" is meant}, or an empty text if no known word is near. */
    static String hint(String word, Collection<String> known) {
        int limit = Math.max(1, word.length() / 3);
        String nearest = "";
        for (String candidate : known) {
            int distance = distance(fold(word), fold(candidate), limit);
            if (distance <= limit) {
                nearest = candidate;
                limit = distance - 1;
            }
        }
        return nearest.isEmpty() ? "" : "\"" + nearest + "\" is meant";
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters are added, left out, changed or swapped; above the limit, any number. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        steps[i - 1][j - 1] + change,
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
