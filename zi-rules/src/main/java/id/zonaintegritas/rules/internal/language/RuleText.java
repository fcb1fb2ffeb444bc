package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as it is understood: what the language of editions has, and nothing else that the
 * engine would take.
 *
 * @param name in the edition, such as {@code 1-scoring/points.drl}
 * @param home the package, or null if none is named
 */
public record RuleText(
        String name,
        @Nullable Path home,
        List<Attribute> attributes,
        List<Path> imports,
        List<Rule> rules) {

    /** The same file with other rules. */
    public RuleText with(List<Rule> others) {
        return new RuleText(name, home, attributes, imports, others);
    }

    /** {@code agenda-group "scoring"}. */
    record Attribute(RuleToken name, RuleToken value) {}

    /**
     * {@code @citation( "..." )} or {@code @title( id = "...", en = "..." )}.
     *
     * @param texts what stands between its brackets
     */
    record Annotation(RuleToken name, List<Said> texts) {

        String text(String language) {
            return texts.stream()
                    .filter(said -> said.language().equals(language))
                    .map(said -> said.text().text())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * A text of an annotation.
     *
     * @param language the name before it, or an empty text
     */
    public record Said(String language, RuleToken text) {}

    /**
     * One rule.
     *
     * @param conclusions what is inserted; one, if the rule is as it should be
     */
    public record Rule(
            RuleToken name,
            List<Annotation> annotations,
            List<Attribute> attributes,
            List<Condition> conditions,
            List<Expression> conclusions,
            Place place,
            int lines) {

        /** Empty texts where none is given. */
        Title title() {
            return new Title(annotation("title", "id"), annotation("title", "en"));
        }

        /** An empty text if there is none. */
        String citation() {
            return annotation("citation", "");
        }

        private String annotation(String name, String language) {
            return annotations.stream()
                    .filter(annotation -> annotation.name().is(name))
                    .map(annotation -> annotation.text(language))
                    .findFirst()
                    .orElse("");
        }
    }

    /** What stands between {@code when} and {@code then}. */
    public sealed interface Condition {}

    /** {@code $indicator : Indicator( ... )}. */
    public record Pattern(
            @Nullable RuleToken variable, RuleToken type, List<Constraint> constraints)
            implements Condition {

        /** By which fields facts are chosen, and the texts that each of these may be. */
        public Map<String, Set<String>> chosenBy() {
            Map<String, Set<String>> chosen = new LinkedHashMap<>();
            for (Constraint constraint : constraints) {
                if (constraint.variable() == null) {
                    choices(constraint.expression())
                            .forEach((field, texts) -> chosen.merge(field, texts, Pattern::inBoth));
                }
            }
            return chosen;
        }

        private static Set<String> inBoth(Set<String> first, Set<String> second) {
            return first.stream()
                    .filter(second::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Map<String, Set<String>> choices(Expression expression) {
            if (expression instanceof Comparison comparison
                    && comparison.isChoice()
                    && comparison.left() instanceof Path field
                    && field.words().size() == 1
                    && comparison.right().stream().allMatch(Expression::isText)) {
                Set<String> texts = new TreeSet<>();
                comparison.right().forEach(right -> texts.add(((Literal) right).token().text()));
                return Map.of(field.first().text(), texts);
            }
            if (expression instanceof Logic either && either.operator().is("||")) {
                List<Map<String, Set<String>>> parts =
                        either.parts().stream().map(Pattern::choices).toList();
                Set<String> texts = new TreeSet<>();
                parts.forEach(part -> part.values().forEach(texts::addAll));
                boolean sameField =
                        parts.stream().map(Map::keySet).distinct().count() == 1
                                && !parts.get(0).isEmpty();
                return sameField
                        ? Map.of(parts.get(0).keySet().iterator().next(), texts)
                        : Map.of();
            }
            return Map.of();
        }
    }

    /** {@code exists}, {@code not}, {@code forall}, {@code and} or {@code or} of conditions. */
    public record Joined(RuleToken how, List<Condition> parts) implements Condition {

        boolean isBoth() {
            return how.is("and") || how.is("&&");
        }

        boolean isEither() {
            return how.is("or") || how.is("||");
        }
    }

    /**
     * {@code lowest >= least} or {@code $least : least}.
     *
     * @param variable the variable that it binds, or null
     */
    public record Constraint(@Nullable RuleToken variable, Expression expression) {}

    /** Something that has a value. */
    public sealed interface Expression {
        Place place();

        default boolean isText() {
            return this instanceof Literal literal && literal.token().kind() == RuleToken.Kind.TEXT;
        }
    }

    /** {@code lowest}, {@code weakest.lowest} or {@code $limit.value}. */
    public record Path(List<RuleToken> words) implements Expression {
        @Override
        public Place place() {
            return words.get(0).place();
        }

        public RuleToken first() {
            return words.get(0);
        }

        public RuleToken last() {
            return words.get(words.size() - 1);
        }

        /** Whether it begins with a variable rather than with a field. */
        public boolean isOfVariable() {
            return first().text().startsWith("$");
        }

        public String dotted() {
            return dotted(words.size());
        }

        /** Its first words. */
        public String dotted(int count) {
            return words.subList(0, count).stream()
                    .map(RuleToken::text)
                    .collect(Collectors.joining("."));
        }
    }

    /** A text, the number 0, {@code true}, {@code false} or {@code null}. */
    public record Literal(RuleToken token) implements Expression {
        @Override
        public Place place() {
            return token.place();
        }

        boolean isNull() {
            return token.is("null");
        }
    }

    /**
     * One comparison in a pattern.
     *
     * @param operator with {@code not} before it where that is written
     * @param right several behind {@code in}, otherwise one
     */
    public record Comparison(
            Expression left, RuleToken operator, boolean negated, List<Expression> right)
            implements Expression {
        @Override
        public Place place() {
            return left.place();
        }

        /** Whether it is about which of two comes first. */
        boolean isOrder() {
            return operator.text().startsWith("<") || operator.text().startsWith(">");
        }

        /** Whether it says that one thing is another, or one of several. */
        public boolean isChoice() {
            return !negated && (operator.is("==") || operator.is("in"));
        }

        /** Whether it asks if something is known at all. */
        boolean isWithNull() {
            return right.stream().anyMatch(r -> r instanceof Literal literal && literal.isNull());
        }
    }

    /** {@code &&}, {@code ||} or {@code !} of truths. */
    public record Logic(RuleToken operator, List<Expression> parts) implements Expression {
        @Override
        public Place place() {
            return operator.place();
        }
    }

    /** {@code $minimum.met()}, in consequences only. */
    public record Call(Expression target, RuleToken method, List<Expression> arguments)
            implements Expression {
        @Override
        public Place place() {
            return target.place();
        }
    }

    /** What the engine gets of it. */
    public String understood() {
        return EngineText.of(this);
    }
}
