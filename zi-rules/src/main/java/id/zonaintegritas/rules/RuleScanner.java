package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleToken.Kind;
import id.zonaintegritas.rules.Tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a rule file apart into its words and signs; comments and spaces are passed over. */
final class RuleScanner {

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<space>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
                            + "|\"(?<text>[^\"\\n\\\\]*)\""
                            + "|(?<word>[\\p{L}_$][\\p{L}\\d_$]*(-\\p{L}[\\p{L}\\d_]*)*)"
                            + "|(?<number>\\d[\\w.]*)"
                            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||:=|[-@(){}\\[\\],;:.!<>=+*/%#?&|^~])");

    private static final Pattern MERGE = Pattern.compile("(<{7}|={7}|>{7})[^\n]*");

    private final String name;
    private final String text;
    private final EditionProblems problems;
    private final List<RuleToken> tokens = new ArrayList<>();
    private int line = 1;
    private int openedOn = -1;
    private int lineStart;

    private RuleScanner(String name, String text, EditionProblems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    /** The pieces of a file, the last of which stands for its end. */
    static List<RuleToken> tokens(String name, String text, EditionProblems problems) {
        return new RuleScanner(name, text, problems).tokens();
    }

    private List<RuleToken> tokens() {
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            piece.region(at, text.length());
            int next = piece.lookingAt() && !isMerge(at) ? take(piece) : refuse(at);
            for (int i = at; i < next; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            at = next;
        }
        tokens.add(new RuleToken(Kind.END, "", place(at), 0));
        return tokens;
    }

    private int take(Matcher piece) {
        if (piece.group("text") != null) {
            add(Kind.TEXT, piece.group("text"), piece);
        } else if (piece.group("word") != null) {
            add(Kind.WORD, piece.group("word"), piece);
        } else if (piece.group("number") != null) {
            add(Kind.NUMBER, piece.group("number"), piece);
        } else if (piece.group("sign") != null) {
            add(Kind.SIGN, piece.group("sign"), piece);
        }
        return piece.end();
    }

    private void add(Kind kind, String said, Matcher piece) {
        tokens.add(new RuleToken(kind, said, place(piece.start()), piece.end() - piece.start()));
    }

    private Place place(int at) {
        return new Place(line, at - lineStart + 1);
    }

    private boolean isMerge(int at) {
        return at == lineStart && MERGE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Of two versions the first is read on, and the second passed over. */
    private int refuseMerge(int at) {
        int last = at;
        if (text.charAt(at) == '<') {
            problems.add(
                    name,
                    place(at),
                    "two versions of the file were joined here and none was chosen: "
                            + text.substring(at, at + 7),
                    "a merge of two changes was not finished.");
        } else {
            last = Math.max(text.indexOf("\n>>>>>>>", at) + 1, at);
        }
        int end = text.indexOf('\n', last);
        return end < 0 ? text.length() : end;
    }

    /** Reports what is no piece of a rule file, and goes on behind it. */
    private int refuse(int at) {
        char sign = text.charAt(at);
        if (isMerge(at)) {
            return refuseMerge(at);
        }
        int lineEnd = text.indexOf('\n', at);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        switch (sign) {
            case '"' -> {
                boolean escaped = text.substring(at, end).contains("\\");
                if (!escaped && line == openedOn + 1) {
                    // The other end of the text that was not closed on the line above.
                    return end;
                }
                openedOn = escaped ? openedOn : line;
                problems.add(
                        name,
                        place(at),
                        escaped
                                ? "a text in a rule has no backslash (\\)"
                                : "the text that begins here is not closed on its line",
                        escaped ? "" : "a quotation mark (\") is missing.");
                // Stands for the text, so that what follows is understood.
                tokens.add(new RuleToken(Kind.TEXT, "?", place(at), end - at));
                return end;
            }
            case '“', '”', '„', '«' -> {
                int close = text.indexOf(sign == '«' ? '»' : '”', at + 1);
                int behind = close < 0 || close > end ? end : close + 1;
                problems.add(
                        name,
                        place(at),
                        "a text stands in straight quotation marks (\"), not in " + sign,
                        "it was copied from a word processor.");
                tokens.add(new RuleToken(Kind.TEXT, "?", place(at), behind - at));
                return behind;
            }
            case '\'' ->
                    problems.add(
                            name,
                            place(at),
                            "a text stands in double quotation marks (\"), not in single ones",
                            "");
            default ->
                    problems.add(
                            name,
                            place(at),
                            "\"" + sign + "\" is no sign of the rule language",
                            sign == '/' ? "a comment is not closed." : "");
        }
        if (sign == '\'') {
            int close = text.indexOf('\'', at + 1);
            int behind = close < 0 || close > end ? end : close + 1;
            tokens.add(new RuleToken(Kind.TEXT, "?", place(at), behind - at));
            return behind;
        }
        return at + 1;
    }
}
