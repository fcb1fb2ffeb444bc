package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.Tree.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that end earlier than they seem to, because YAML takes what follows for a comment. */
final class CutTexts {

    private static final Pattern CUT =
            Pattern.compile(
                    "^\\s*(?:- )?(?<key>id|en|case|text): (?<text>[^\"'\\[{#&*!|>\\s].*?)\\s+(?<rest>#.*)$");

    /** A longer line is no title that somebody wrote. */
    private static final int LONGEST = 1_000;

    private CutTexts() {}

    /** Warns of the texts of titles and sentences behind which a comment stands. */
    static void warn(String file, String text, EditionProblems problems) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.length() > LONGEST || line.indexOf('#') < 0) {
                continue;
            }
            Matcher cut = CUT.matcher(line);
            if (cut.matches() && isSentence(cut)) {
                Remark remark = TreeReader.MESSAGES.remark("cut", cut.group("rest"));
                Place place = new Place(number, cut.start("rest") + 1);
                problems.warn(file, place, remark.what(), remark.maybe());
            }
        }
    }

    /** An id may have a comment, which has a blank behind its sign. */
    private static boolean isSentence(Matcher cut) {
        return !cut.group("key").equals("id")
                || cut.group("text").contains(" ")
                || !cut.group("rest").startsWith("# ");
    }
}
