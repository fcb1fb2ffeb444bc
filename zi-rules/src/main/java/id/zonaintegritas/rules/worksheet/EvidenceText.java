package id.zonaintegritas.rules.worksheet;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Documents in a cell, one on a line: a title, and where it can be found if that is known. */
final class EvidenceText {

    /** As zi writes it where a title alone would be read as something else. */
    private static final Pattern BRACKETED = Pattern.compile("(.*?) <((?:(?! <).)*)>");

    private static final Pattern LINK = Pattern.compile("(.*?)[\\s:|–—-]*\\b(https?://\\S+)");
    private static final Pattern BRACKET = Pattern.compile(" (\\\\*)<");
    private static final Pattern ESCAPED = Pattern.compile(" \\\\(\\\\*)<");
    private static final Pattern HYPERLINK =
            Pattern.compile("HYPERLINK\\(\"([^\"]+)\"(?:[,;]\"([^\"]*)\")?\\)");

    private EvidenceText() {}

    static List<Evidence> read(String text) {
        List<Evidence> shown = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> shown.add(document(line)));
        return shown;
    }

    /** What a link that is written as a formula leads to, or null if it is no such formula. */
    static @Nullable Evidence linked(String formula, String text) {
        Matcher link = HYPERLINK.matcher(formula);
        if (!link.matches()) {
            return null;
        }
        String title = text.isBlank() ? link.group(2) : text;
        return new Evidence(
                title == null || title.isBlank() ? link.group(1) : title, link.group(1));
    }

    static String write(List<Evidence> shown) {
        return shown.stream().map(EvidenceText::line).collect(joining("\n"));
    }

    private static String line(Evidence document) {
        String href = document.href();
        String natural =
                href == null || href.equals(document.title())
                        ? document.title()
                        : document.title() + " " + href;
        return !natural.isBlank() && document(natural).equals(document)
                ? natural
                : escaped(document.title()) + " <" + escaped(href == null ? "" : href) + ">";
    }

    private static Evidence document(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches()) {
            String href = plain(bracketed.group(2));
            return new Evidence(plain(bracketed.group(1)), href.isEmpty() ? null : href);
        }
        String stripped = RowText.blanksStripped(line);
        Matcher link = LINK.matcher(stripped);
        if (link.matches()) {
            String title = link.group(1);
            return new Evidence(title.isBlank() ? link.group(2) : title, link.group(2));
        }
        return new Evidence(stripped, null);
    }

    private static String escaped(String text) {
        return BRACKET.matcher(text).replaceAll(" \\\\$1<");
    }

    private static String plain(String text) {
        return ESCAPED.matcher(text).replaceAll(" $1<");
    }
}
