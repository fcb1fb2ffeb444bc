package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.List;

/**
 * What one rule concludes from facts that are stated for it alone.
 *
 * @param sentence what the case shows
 * @param expected what must be concluded; never empty
 */
public record RuleCase(
        String file,
        Place place,
        RuleInfo rule,
        String sentence,
        CaseGiven given,
        List<Expectation> expected) {

    /**
     * One thing that must be concluded.
     *
     * @param subject the id of the conclusion that it is about
     * @param aspect what is looked at, such as {@code margin.WBK.total}
     */
    public record Expectation(
            Place place, Form form, String subject, String aspect, String expected, Actual actual) {

        /** How it is written in the file. */
        public enum Form {
            /** The id of the subject under the key of its status. */
            KEY,
            /** A word, a number or two bounds. */
            WORD,
            /** Words that are joined by a comma. */
            LIST,
            TEXT
        }

        /** Reads from a trace, in the words of cases, what stands where this is expected. */
        interface Actual {
            String in(CaseTrace trace);
        }
    }

    /** The same case about another edition. */
    public RuleCase about(LoadedEdition edition) {
        return new RuleCase(file, place, rule, sentence, given.about(edition), expected);
    }

    public String at() {
        return file + ":" + place;
    }

    public String at(Expectation expectation) {
        return file + ":" + expectation.place();
    }
}
