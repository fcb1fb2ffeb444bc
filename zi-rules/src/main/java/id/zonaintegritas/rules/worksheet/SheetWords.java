package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.rules.internal.document.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write into worksheets, from the list {@code words.properties}. */
final class SheetWords {

    /** Kinds of headings, the one that decides first. */
    private static final List<String> HEADINGS =
            List.of(
                    "options",
                    "answer",
                    "evidence",
                    "note",
                    "highest",
                    "weight",
                    "text",
                    "share",
                    "score");

    private static final int LONGEST_HEADING = 80;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private static final Map<String, Set<String>> WORDS = read();

    private SheetWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new TreeMap<>();
        Resources.properties("worksheet/words.properties")
                .forEach(
                        (name, list) ->
                                words.put(
                                        String.valueOf(name),
                                        Set.of(String.valueOf(list).split("\\|", -1))));
        return words;
    }

    /** Whether a text is one of a list, such as {@code blank}. */
    static boolean is(String list, String text) {
        return WORDS.getOrDefault(list, Set.of()).contains(text);
    }

    /** Which kind of column has this heading, or null if none has. */
    static @Nullable String heading(String heading) {
        String plain = RowText.plain(heading);
        if (plain.isEmpty() || plain.length() > LONGEST_HEADING) {
            return null;
        }
        return HEADINGS.stream()
                .filter(kind -> holdsAny("heading." + kind, plain))
                .findFirst()
                .orElse(null);
    }

    /** Whether a text says when an option is to be chosen. */
    static boolean isCondition(String text) {
        return holdsAny("condition", RowText.plain(text));
    }

    /** Whether a heading names this assessor. */
    static boolean names(String assessor, String heading) {
        Set<String> words = RowText.words(heading);
        return WORDS.getOrDefault("assessor." + assessor, Set.of()).stream()
                .anyMatch(words::contains);
    }

    /**
     * What a heading says of whose column it is, beyond what it is: of an answer the other words.
     */
    static Set<String> owner(String heading, boolean answer) {
        if (answer) {
            Set<String> words = RowText.words(heading);
            words.removeAll(WORDS.getOrDefault("heading.answer", Set.of()));
            return words;
        }
        Matcher inBrackets = IN_BRACKETS.matcher(heading);
        return inBrackets.find() ? RowText.words(inBrackets.group(1)) : Set.of();
    }

    private static boolean holdsAny(String list, String text) {
        return WORDS.getOrDefault(list, Set.of()).stream().anyMatch(text::contains);
    }

    /** The letters of a cell that lists the options of a question, in capitals. */
    static List<String> options(String text) {
        return List.of(RowText.plain(text).toUpperCase(Locale.ROOT).split(" ?[/,|] ?", -1));
    }
}
