package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.internal.document.YamlLines;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleLines;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleWords;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An edition without the rows and rules that something is wrong with, so that what the others
 * decide can be tried all the same. What is left stands where it stood.
 *
 * @param draft the rest; rows about which something is wrong only because others are missing are
 *     left out as well
 * @param rows whether rows were left out
 * @param rules the text of the rules that were left out
 */
record SoundRest(EditionDraft draft, boolean rows, String rules) {

    /** What is left out is missing to something else; not for ever. */
    private static final int ROUNDS = 8;

    /** What stands before a bracket: a type of fact, unless it is a word of the language. */
    private static final Pattern ABOUT =
            Pattern.compile("(?<![\\w.@])(?!(?:insert|not|exists|forall|and|or)\\b)(\\w+)\\s*\\(");

    static SoundRest of(EditionDraft draft) {
        EditionDraft rest = draft;
        boolean rows = false;
        StringBuilder rules = new StringBuilder();
        for (int round = 0; round < ROUNDS && !rest.problems().isEmpty(); round++) {
            SortedMap<String, String> texts = new TreeMap<>(rest.files().texts());
            for (Map.Entry<String, String> file : rest.files().texts().entrySet()) {
                String name = file.getKey();
                String text = file.getValue();
                String left =
                        name.endsWith(".drl")
                                ? RuleLines.without(text, rest.problems().errorLines(name), rules)
                                : YamlLines.without(text, rest.problems().errorLines(name));
                rows |= !name.endsWith(".drl") && !left.equals(text);
                texts.put(name, left);
            }
            if (texts.equals(rest.files().texts())) {
                break;
            }
            rest = EditionDraft.read(new EditionFiles(draft.files().edition(), texts));
        }
        EditionDraft sound = rest.sound();
        for (RuleText file : rest.rules()) {
            if (!sound.rules().contains(file)) {
                rules.append(rest.files().rules().get(file.name()));
            }
        }
        return new SoundRest(sound, rows || !rest.problems().isEmpty(), rules.toString());
    }

    /**
     * Whether a flaw is one of the edition, too. What nobody decides may be what a rule decides
     * that was left out, and a rule may fail for a row that was.
     */
    boolean shows(Flaw flaw) {
        return switch (flaw.kind()) {
            case OVERLAP -> true;
            case GAP -> rules.isEmpty() || (!flaw.about().isEmpty() && !names(flaw.about()));
            case FAILURE -> !rows;
        };
    }

    /** Whether a rule that was left out is about a type of fact, or about one that is misspelt. */
    private boolean names(String type) {
        return ABOUT.matcher(rules)
                .results()
                .map(about -> about.group(1))
                .anyMatch(word -> word.equals(type) || RuleWords.type(word).isEmpty());
    }

    /** Whether nothing was left out. */
    boolean isWhole() {
        return !rows && rules.isEmpty();
    }
}
