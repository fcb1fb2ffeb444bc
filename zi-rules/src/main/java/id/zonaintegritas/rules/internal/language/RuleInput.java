package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The pieces of a rule file, taken one after the other. */
final class RuleInput {

    /** Thrown when a problem was reported and the rest of a rule cannot be understood. */
    public static final class Refused extends RuntimeException {
        Refused() {
            super(null, null, false, false);
        }
    }

    private static final Set<String> FIRST = Set.of("rule", "import", "agenda-group");
    private static final Messages LIMITS = Messages.of("limits");

    private final String name;
    private final List<RuleToken> tokens;
    private final EditionProblems problems;
    private int next;
    private int startLine = 1;
    private int start;
    private int depth;
    private final int mostPieces = Limits.PIECES.most();
    private final int deepest = Limits.DEPTH.most();

    RuleInput(String name, List<RuleToken> tokens, EditionProblems problems) {
        this.name = name;
        this.tokens = tokens;
        this.problems = problems;
    }

    int position() {
        return next;
    }

    RuleToken peek() {
        return ahead(0);
    }

    RuleToken ahead(int count) {
        return tokens.get(Math.min(next + count, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    RuleToken take() {
        RuleToken taken = peek();
        if (!atEnd()) {
            next++;
        }
        if (next - start > mostPieces) {
            throw refuse(taken, LIMITS.remark("rule.pieces", mostPieces));
        }
        return taken;
    }

    /** Takes the next piece if it is this word or sign. */
    boolean takes(String word) {
        boolean found = peek().is(word);
        if (found) {
            take();
        }
        return found;
    }

    /**
     * Takes a word.
     *
     * @param what the name of a message
     */
    RuleToken word(String what) {
        if (peek().kind() != Kind.WORD) {
            throw missing(text(what));
        }
        return take();
    }

    void sign(String sign) {
        if (!takes(sign)) {
            throw missing(RuleToken.quoted(sign));
        }
    }

    /** Takes the bracket that closes what was opened. */
    void closing() {
        RuleToken found = peek();
        if (takes(")")) {
            return;
        }
        boolean sameLine = found.place().line() == before().place().line();
        throw sameLine && found.kind() != Kind.END && !found.is(";")
                ? refuse(found, say("closing", found.shown()).maybe(hint(found)))
                : missing(RuleToken.quoted(")"));
    }

    private Title hint(RuleToken found) {
        return switch (found.text()) {
            case "=" -> text(ahead(1).is(">") ? "meant.orMore" : "meant.equals");
            case "+", "-", "*", "/", "%" -> text("meant.noComputing");
            case "." -> text("meant.field");
            case "and" -> text("meant.both");
            case "or" -> text("meant.either");
            default -> Remark.NONE;
        };
    }

    /** Takes a word that rules are structured by. */
    void keyword(String word) {
        RuleToken found = peek();
        if (takes(word)) {
            return;
        }
        throw Nearest.names(found.text(), List.of(word)).isEmpty() || found.kind() != Kind.WORD
                ? missing(RuleToken.quoted(word))
                : refuse(found, say("keyword", word, found.shown()));
    }

    /**
     * Words with dots between them; the last may be a star.
     *
     * @param what the name of a message
     */
    Path path(String what) {
        List<RuleToken> words = new ArrayList<>(List.of(word(what)));
        while (peek().is(".")) {
            take();
            if (peek().is("*")) {
                words.add(take());
                break;
            }
            words.add(word("a.nameBehindDot"));
            if (words.size() > deepest) {
                throw refuse(peek(), say("deep", deepest));
            }
        }
        return new Path(words);
    }

    /** What stands within something else; there is an end to it. */
    <T> T nested(Supplier<T> inner) {
        if (++depth > deepest) {
            throw refuse(peek(), say("deep", deepest));
        }
        T found = inner.get();
        depth--;
        return found;
    }

    private RuleToken before() {
        return tokens.get(Math.max(next - 1, 0));
    }

    /** What is missing is missed behind what stands before it, not where the next piece stands. */
    Refused missing(Title what) {
        RuleToken found = peek();
        Place place = next == 0 ? found.place() : before().end();
        report(place, say("missing", what, found.shown()));
        return new Refused();
    }

    Refused refuse(RuleToken token, Remark remark) {
        report(token.place(), remark);
        return new Refused();
    }

    /** What cannot be understood after a sign that is none is the same mistake. */
    private void report(Place place, Remark remark) {
        if (!problems.has(name, startLine, place.line())) {
            problems.add(name, place, remark.what(), remark.maybe());
        }
    }

    /** A rule or something else of its rank begins here. */
    void begin() {
        startLine = peek().place().line();
        start = next;
        depth = 0;
    }

    /** Goes on with the next rule or import. */
    void skipToNext(int before) {
        if (next == before) {
            next++;
        }
        while (!atEnd() && !(peek().place().column() == 1 && FIRST.contains(peek().text()))) {
            next++;
        }
    }
}
