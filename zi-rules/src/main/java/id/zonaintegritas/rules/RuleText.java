package id.zonaintegritas.rules;

import id.zonaintegritas.rules.Tree.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as it is understood: what the language of editions has, and nothing else that the
 * engine would take.
 *
 * @param name in the edition, such as {@code 1-scoring/points.drl}
 * @param home the package, or null if none is named
 * @param tokens what the file is made of
 */
record RuleText(
        String name,
        @Nullable Path home,
        List<Attribute> attributes,
        List<Path> imports,
        List<Rule> rules,
        List<RuleToken> tokens) {

    /** {@code agenda-group "scoring"}. */
    record Attribute(RuleToken name, RuleToken value) {}

    /** {@code @citation( "..." )}. */
    record Annotation(RuleToken name, List<RuleToken> value) {}

    /**
     * @param conclusions what is inserted; one, if the rule is as it should be
     */
    record Rule(
            RuleToken name,
            List<Annotation> annotations,
            List<Attribute> attributes,
            List<Condition> conditions,
            List<Expression> conclusions,
            Place place,
            int lines) {}

    /** What stands between {@code when} and {@code then}. */
    sealed interface Condition {}

    /** {@code $node : Node( ... )}. */
    record Pattern(@Nullable RuleToken variable, Path type, List<Constraint> constraints)
            implements Condition {}

    /** {@code exists}, {@code not}, {@code forall}, {@code and} or {@code or} of conditions. */
    record Joined(RuleToken how, List<Condition> parts) implements Condition {}

    /**
     * {@code $parts : parts} or {@code count == $parts}.
     *
     * @param variable the variable that it binds, or null
     */
    record Constraint(@Nullable RuleToken variable, Expression expression) {}

    /** Something that has a value. */
    sealed interface Expression {
        Place place();
    }

    /** {@code $requirement.fact}, {@code question.id} or {@code Measure.POINTS}. */
    record Path(List<RuleToken> words) implements Expression {
        @Override
        public Place place() {
            return words.get(0).place();
        }

        RuleToken first() {
            return words.get(0);
        }

        RuleToken last() {
            return words.get(words.size() - 1);
        }

        String dotted() {
            return String.join(".", words.stream().map(RuleToken::text).toList());
        }
    }

    /** A text, a number, {@code true}, {@code false} or {@code null}. */
    record Literal(RuleToken token) implements Expression {
        @Override
        public Place place() {
            return token.place();
        }
    }

    /**
     * @param operator with {@code not} before it where that is written
     */
    record Comparison(Expression left, RuleToken operator, boolean negated, List<Expression> right)
            implements Expression {
        @Override
        public Place place() {
            return left.place();
        }
    }

    /** {@code &&}, {@code ||} or {@code !} of truths. */
    record Logic(RuleToken operator, List<Expression> parts) implements Expression {
        @Override
        public Place place() {
            return operator.place();
        }
    }

    /** {@code Points.of( $node, $mean )}, in consequences only. */
    record Call(Expression target, RuleToken method, List<Expression> arguments)
            implements Expression {
        @Override
        public Place place() {
            return target.place();
        }
    }

    /**
     * The same file with nothing in it but what was understood, each piece in its place: this is
     * what the engine gets. It cannot compile a title in two languages, and needs no annotation.
     */
    String understood() {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int column = 1;
        for (RuleToken token : withoutAnnotations()) {
            if (token.place().line() > line) {
                text.append("\n".repeat(token.place().line() - line));
                line = token.place().line();
                column = 1;
            }
            text.append(" ".repeat(token.place().column() - column));
            text.append(
                    token.kind() == RuleToken.Kind.TEXT
                            ? "\"" + token.text() + "\""
                            : token.text());
            column = token.end().column();
        }
        return text.append('\n').toString();
    }

    private List<RuleToken> withoutAnnotations() {
        List<RuleToken> kept = new ArrayList<>();
        int next = 0;
        while (next < tokens.size()) {
            if (tokens.get(next).is("@")) {
                next += 2;
                if (next < tokens.size() && tokens.get(next).is("(")) {
                    while (next < tokens.size() && !tokens.get(next).is(")")) {
                        next++;
                    }
                    next++;
                }
            } else {
                kept.add(tokens.get(next++));
            }
        }
        return kept;
    }
}
