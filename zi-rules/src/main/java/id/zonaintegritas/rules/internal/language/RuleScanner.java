package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.language.RuleToken.Kind;
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
            add(Kind.TEXT, visible(piece.group("text"), piece.start("text")), piece);
        } else if (piece.group("word") != null) {
            add(Kind.WORD, piece.group("word"), piece);
        } else if (piece.group("number") != null) {
            add(Kind.NUMBER, piece.group("number"), piece);
        } else if (piece.group("sign") != null) {
            add(Kind.SIGN, piece.group("sign"), piece);
        } else {
            refuseHidden(piece.start(), piece.end());
        }
        return piece.end();
    }

    /** A text as it looks: an invisible character in it makes it another one than it seems. */
    private String visible(String said, int start) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (!isInvisible(c)) {
                visible.append(c);
            } else {
                report(place(start + i), say("invisible", named(c)));
                visible.append(Character.isSpaceChar(c) ? " " : "");
            }
        }
        return said.contentEquals(visible) ? said : visible.toString().strip();
    }

    /** Nobody sees in a comment what turns the direction of writing or has no width. */
    private void refuseHidden(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.getType(text.charAt(i)) == Character.FORMAT) {
                long lines = text.substring(from, i).chars().filter(c -> c == '\n').count();
                Place place = new Place(line + (int) lines, i - text.lastIndexOf('\n', i));
                report(place, say("invisible", named(text.charAt(i))));
                return;
            }
        }
    }

    private static boolean isInvisible(char c) {
        return c != ' '
                && (Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static String named(char c) {
        return String.format("U+%04X %s", (int) c, Character.getName(c));
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

    private void report(Place place, Remark remark) {
        problems.add(name, place, remark.what(), remark.maybe());
    }

    /** Of two versions the first is read on, and the second passed over. */
    private int refuseMerge(int at) {
        int last = at;
        if (text.charAt(at) == '<') {
            report(place(at), say("merge", text.substring(at, at + 7)));
        } else {
            last = Math.max(text.indexOf("\n>>>>>>>", at) + 1, at);
        }
        return endOfLine(last);
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Reports what is no piece of a rule file, and goes on behind it. */
    private int refuse(int at) {
        char sign = text.charAt(at);
        if (isMerge(at)) {
            return refuseMerge(at);
        }
        return switch (sign) {
            case '"' -> refuseOpen(at);
            case '“', '”', '„' -> refuseQuote(at, '”', say("text.curly", sign));
            case '«' -> refuseQuote(at, '»', say("text.curly", sign));
            case '\'' -> refuseQuote(at, '\'', say("text.single"));
            default -> {
                report(
                        place(at),
                        isInvisible(sign)
                                ? say("invisible", named(sign))
                                : sign == '/' ? say("sign.comment", sign) : say("sign", sign));
                yield at + 1;
            }
        };
    }

    private int refuseOpen(int at) {
        int end = endOfLine(at);
        boolean escaped = text.substring(at, end).contains("\\");
        if (!escaped && line == openedOn + 1) {
            // The other end of the text that was not closed on the line above.
            return end;
        }
        openedOn = escaped ? openedOn : line;
        report(place(at), say(escaped ? "text.backslash" : "text.open"));
        return standIn(at, end);
    }

    private int refuseQuote(int at, char closing, Remark remark) {
        int end = endOfLine(at);
        int close = text.indexOf(closing, at + 1);
        report(place(at), remark);
        return standIn(at, close < 0 || close > end ? end : close + 1);
    }

    /** Stands for a text, so that what follows is understood. */
    private int standIn(int at, int end) {
        tokens.add(new RuleToken(Kind.TEXT, "?", place(at), end - at));
        return end;
    }
}
