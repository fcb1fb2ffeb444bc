package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Guesses which known name was meant by an unknown one. */
public final class Nearest {

    private static final int MAX_SUGGESTIONS = 3;
    private static final int LONGEST_NAME = 40;

    private static final Messages MESSAGES = Messages.of("rows");

    private Nearest() {}

    /** The same in both languages. */
    public static Title meant(String unknown, Collection<String> known) {
        List<String> nearest = names(unknown, known);
        return nearest.isEmpty() || nearest.size() > MAX_SUGGESTIONS
                ? Remark.NONE
                : MESSAGES.text(
                        "meant",
                        new Title(String.join(" atau ", nearest), String.join(" or ", nearest)));
    }

    /**
     * The known names that the unknown one is Indonesian for, or that differ least from it; none if
     * it is like none.
     */
    public static List<String> names(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST_NAME) {
            return List.of();
        }
        List<String> translated = Indonesian.names(unknown, known);
        if (!translated.isEmpty()) {
            return translated;
        }
        List<String> nearest = new ArrayList<>();
        int least = Math.max(1, unknown.length() / 3);
        for (String name : known) {
            int distance = distance(lower(unknown), lower(name), least);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(name);
            }
        }
        return nearest;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many characters to insert, drop, replace or swap; inexact above the limit. */
    private static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = IntStream.rangeClosed(0, right.length()).toArray();
        int[] row = new int[right.length() + 1];
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= right.length(); j++) {
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}
