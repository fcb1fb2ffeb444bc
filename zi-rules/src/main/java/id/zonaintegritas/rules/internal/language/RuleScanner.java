package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.InvisibleText;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
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
                    "(?<space>\\s++|//[^\\n]*+)"
                            + "|\"(?<text>[^\"\\n\\\\]*+)\""
                            + "|(?<word>[\\p{L}_$][\\p{L}\\d_$]*+(?:-\\p{L}[\\p{L}\\d_]*+)*+)"
                            + "|(?<number>\\d[\\w.]*+)"
                            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||:=|[-@(){}\\[\\],;:.!<>=+*/%#?&|^~])");

    private static final Messages LIMITS = Messages.of("limits");

    private static final Pattern MERGE = Pattern.compile("(<{7}|={7}|>{7})[^\n]*");

    private final String name;
    private final String text;
    private final EditionProblems problems;
    private final List<RuleToken> tokens = new ArrayList<>();
    private int line = 1;
    private int openedOn = -1;

    /** Whether the end of a comment, or of the second of two versions, was looked for in vain. */
    private boolean noCommentEnds;

    private boolean noMergeEnds;
    private int lineStart;

    /** The end of the line at which one was looked for last. */
    private int lineEnd;

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
        int most = Limits.RULE_FILE.most();
        if (text.length() > most) {
            problems.add(
                    name,
                    EditionProblems.START,
                    LIMITS.text("rule.file", text.length(), most),
                    LIMITS.text("setting", Limits.RULE_FILE.setting()));
            return List.of(new RuleToken(Kind.END, "", EditionProblems.START, 0));
        }
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            piece.region(at, text.length());
            int comment = endOfComment(at);
            int next;
            if (comment > at) {
                refuseHidden(at, comment);
                next = comment;
            } else {
                next = piece.lookingAt() && comment == 0 && !isMerge(at) ? take(piece) : refuse(at);
            }
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

    /** Where a comment between signs ends; -1 if one begins without an end, 0 if none begins. */
    private int endOfComment(int at) {
        if (!text.startsWith("/*", at)) {
            return 0;
        }
        int end = noCommentEnds ? -1 : text.indexOf("*/", at + 2);
        noCommentEnds = end < 0;
        return end < 0 ? end : end + 2;
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
            if (!InvisibleText.isInvisible(c)) {
                visible.append(c);
            } else {
                report(place(start + i), say("invisible", InvisibleText.named(c)));
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
                report(place, say("invisible", InvisibleText.named(text.charAt(i))));
                return;
            }
        }
    }

    private void add(Kind kind, String said, Matcher piece) {
        Limits limit = kind == Kind.TEXT ? Limits.RULE_TEXT : Limits.WORD;
        if (said.length() > limit.most()) {
            problems.add(
                    name,
                    place(piece.start()),
                    LIMITS.text(
                            kind == Kind.TEXT ? "rule.text" : "rule.word",
                            said.length(),
                            limit.most()),
                    LIMITS.text("setting", limit.setting()));
            standIn(kind, piece.start(), piece.end());
            return;
        }
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
            int end = noMergeEnds ? -1 : text.indexOf("\n>>>>>>>", at);
            noMergeEnds = end < 0;
            last = Math.max(end + 1, at);
        }
        return endOfLine(last);
    }

    private int endOfLine(int at) {
        if (at > lineEnd || lineEnd == 0) {
            int end = text.indexOf('\n', at);
            lineEnd = end < 0 ? text.length() : end;
        }
        return lineEnd;
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
                        InvisibleText.isInvisible(sign)
                                ? say("invisible", InvisibleText.named(sign))
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
        return standIn(Kind.TEXT, at, end);
    }

    private int refuseQuote(int at, char closing, Remark remark) {
        int end = endOfLine(at);
        int close = at + 1;
        while (close < end && text.charAt(close) != closing) {
            close++;
        }
        report(place(at), remark);
        return standIn(Kind.TEXT, at, Math.min(close + 1, end));
    }

    /** Stands for something that is not read, so that what follows is understood. */
    private int standIn(Kind kind, int at, int end) {
        String said = kind == Kind.WORD ? "tooLong" : kind == Kind.NUMBER ? "0" : "?";
        tokens.add(new RuleToken(kind, said, place(at), end - at));
        return end;
    }
}
