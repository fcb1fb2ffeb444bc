package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Annotation;
import id.zonaintegritas.rules.RuleText.Attribute;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Joined;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.RuleToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file by the small language that editions are written in. What the engine knows
 * beyond it, such as functions, queries or inline code, is no part of that language.
 */
final class RuleParser {

    private static final Map<String, String> FORBIDDEN =
            Map.of(
                    "function", "a function",
                    "global", "a global",
                    "declare", "a declared type",
                    "query", "a query",
                    "unit", "a rule unit",
                    "expander", "an expander",
                    "template", "a template",
                    "enum", "a declared type",
                    "class", "a declared type",
                    "trait", "a declared type");

    /** Settings that the engine knows, some of which need no value. */
    private static final Set<String> SETTINGS =
            Set.of(
                    "activation-group",
                    "agenda-group",
                    "auto-focus",
                    "calendars",
                    "date-effective",
                    "date-expires",
                    "dialect",
                    "duration",
                    "enabled",
                    "lock-on-active",
                    "no-loop",
                    "refract",
                    "ruleflow-group",
                    "salience",
                    "timer");

    private static final List<String> OUTER = List.of("package", "import", "rule", "agenda-group");

    private final RuleInput in;
    private final RuleExpressions expressions;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Path> imports = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Path home;

    private RuleParser(RuleInput in) {
        this.in = in;
        this.expressions = new RuleExpressions(in);
    }

    /** Parses files that were checked before. */
    static List<RuleText> parseAll(Map<String, String> files) {
        EditionProblems problems = new EditionProblems();
        List<RuleText> texts = new ArrayList<>();
        files.forEach((name, text) -> texts.add(parse(name, text, problems)));
        problems.throwIfAny("rules");
        return texts;
    }

    /** What each rule of some files needs. */
    static List<RuleOutline> outlines(List<RuleText> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream().map(rule -> RuleOutline.of(file, rule)))
                .toList();
    }

    /** Parses a file; what is not part of the language is added to the problems. */
    static RuleText parse(String name, String text, EditionProblems problems) {
        List<RuleToken> tokens = RuleScanner.tokens(name, text, problems);
        RuleParser parser = new RuleParser(new RuleInput(name, tokens, problems));
        parser.file();
        return new RuleText(
                name, parser.home, parser.attributes, parser.imports, parser.rules, tokens);
    }

    private void file() {
        while (!in.atEnd()) {
            int before = in.position();
            in.begin();
            try {
                outer();
            } catch (RuleInput.Refused reported) {
                in.skipToNext(before);
            }
        }
    }

    private void outer() {
        RuleToken next = in.peek();
        if (next.is("agenda")) {
            splitGroup();
            return;
        }
        switch (outerWord(next)) {
            case "package" -> {
                in.take();
                home = in.path("the name of the package");
                in.takes(";");
            }
            case "import" -> {
                in.take();
                imported();
            }
            case "rule" -> rules.add(rule());
            case ";" -> in.take(); // The engine wants none, and allows it.
            case "agenda-group" -> attribute(attributes);
            default -> throw refuse(next);
        }
    }

    /** An agenda-group in two words. */
    private void splitGroup() {
        RuleToken agenda = in.take();
        in.refuse(
                agenda,
                agenda.shown() + " does not begin a rule, an import or an agenda-group",
                "agenda-group is meant.");
        in.takes("group");
        if (in.peek().kind() == Kind.TEXT) {
            attributes.add(
                    new Attribute(
                            new RuleToken(
                                    Kind.WORD, "agenda-group", agenda.place(), agenda.length()),
                            in.take()));
        }
    }

    /** What begins here; a misspelt word is reported, and stands for what was meant. */
    private String outerWord(RuleToken next) {
        if (SETTINGS.contains(next.text()) && next.kind() == Kind.WORD) {
            return "agenda-group";
        }
        List<String> meant =
                next.kind() == Kind.WORD && !FORBIDDEN.containsKey(next.text())
                        ? Nearest.names(next.text(), OUTER)
                        : List.of();
        if (meant.size() != 1) {
            return next.is(";") ? ";" : "";
        }
        if (!next.is(meant.get(0))) {
            in.refuse(
                    next,
                    next.shown() + " does not begin a rule, an import or an agenda-group",
                    meant.get(0) + " is meant.");
        }
        return meant.get(0);
    }

    private RuleInput.Refused refuse(RuleToken next) {
        String forbidden = next.kind() == Kind.WORD ? FORBIDDEN.get(next.text()) : null;
        return forbidden == null
                ? in.refuse(
                        next,
                        next.shown() + " does not begin a rule, an import or an agenda-group",
                        switch (next.text()) {
                            case "end" -> "the rule above was closed already.";
                            case "@" -> "the line with \"rule\" and its name is missing.";
                            case "#", "-", "*" -> "a comment is meant, which begins with //.";
                            case "/" -> "a comment is not closed, or lacks the second /.";
                            default -> "";
                        })
                : in.refuse(
                        next,
                        forbidden + " is declared; a rule file has rules only",
                        "what it does belongs into a row or a condition.");
    }

    private void imported() {
        if (in.peek().is("function") || in.peek().is("static")) {
            throw in.refuse(in.peek(), "a function is imported; a rule file has rules only", "");
        }
        imports.add(in.path("the name of a type"));
        in.takes(";");
    }

    private void attribute(List<Attribute> into) {
        RuleToken name = in.take();
        RuleToken value = name;
        if (in.peek().is("(")) {
            expressions.skipParentheses();
        } else {
            in.takes("-");
            if (in.peek().place().line() == name.place().line()) {
                value = in.take();
            }
        }
        into.add(new Attribute(name, value));
    }

    private Rule rule() {
        RuleToken start = in.take();
        RuleToken name = in.peek();
        if (name.kind() != Kind.TEXT && name.kind() != Kind.WORD) {
            throw in.missing("the name of the rule");
        }
        in.take();
        if (in.peek().is("extends")) {
            throw in.refuse(in.peek(), "a rule does not extend another", "");
        }
        List<Annotation> annotations = new ArrayList<>();
        List<Attribute> own = new ArrayList<>();
        while (!in.peek().is("when")) {
            if (in.takes("@")) {
                annotations.add(annotation());
            } else if (!isAttribute()) {
                break;
            } else {
                attribute(own);
            }
        }
        in.keyword("when");
        List<Condition> conditions = conditions();
        in.keyword("then");
        List<Expression> conclusions = consequence();
        RuleToken end = in.peek();
        in.keyword("end");
        return new Rule(
                name,
                annotations,
                own,
                conditions,
                conclusions,
                start.place(),
                end.place().line() - start.place().line() + 1);
    }

    /** A misspelt "when" is no attribute. */
    private boolean isAttribute() {
        RuleToken next = in.peek();
        RuleToken value = in.ahead(1);
        return SETTINGS.contains(next.text())
                || (next.kind() == Kind.WORD && !next.is("then") && isValue(next, value));
    }

    private static boolean isValue(RuleToken next, RuleToken value) {
        return value.kind() == Kind.TEXT
                || value.kind() == Kind.NUMBER
                || value.is("-")
                || value.is("true")
                || value.is("false")
                || (value.is("(") && value.place().line() == next.place().line());
    }

    private Annotation annotation() {
        RuleToken name = in.word("the name of an annotation");
        List<RuleToken> value = new ArrayList<>();
        if (in.peek().kind() == Kind.TEXT) {
            throw in.missing("\"(\"");
        }
        if (in.peek().is("(")) {
            in.take();
            while (!in.peek().is(")")) {
                if (in.atEnd() || in.peek().is("@") || in.peek().is("when")) {
                    throw in.missing("\")\"");
                }
                value.add(in.take());
            }
            in.take();
        }
        return new Annotation(name, value);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!in.peek().is("then")) {
            if (in.atEnd()
                    || in.peek().is("end")
                    || in.peek().is("rule")
                    || (in.peek().is("insert") && in.ahead(1).is("("))) {
                throw in.missing("\"then\"");
            }
            conditions.add(either());
            in.takes(";");
        }
        return conditions;
    }

    private Condition either() {
        return joined(List.of("or", "||"), () -> joined(List.of("and", "&&"), this::condition));
    }

    private Condition joined(List<String> words, Supplier<Condition> part) {
        Condition first = part.get();
        List<Condition> parts = new ArrayList<>(List.of(first));
        RuleToken how = in.peek();
        while (in.peek().kind() != Kind.TEXT && words.contains(in.peek().text())) {
            in.take();
            parts.add(part.get());
        }
        return parts.size() == 1 ? first : new Joined(how, parts);
    }

    private Condition condition() {
        RuleToken next = in.peek();
        if (in.takes("(")) {
            Condition inner = either();
            in.sign(")");
            return inner;
        }
        if (next.is("exists") || next.is("not")) {
            in.take();
            return new Joined(next, List.of(condition()));
        }
        if (next.is("forall")) {
            in.take();
            in.sign("(");
            List<Condition> parts = new ArrayList<>();
            while (!in.takes(")")) {
                parts.add(either());
            }
            return new Joined(next, parts);
        }
        return pattern();
    }

    private Condition pattern() {
        RuleToken variable = null;
        if (in.ahead(1).is(":")) {
            variable = in.word("a variable");
            in.take();
        } else if (in.ahead(1).is(":=")) {
            throw in.refuse(in.ahead(1), "\":=\" is not part of the language", "\":\" is meant.");
        }
        RuleToken start = in.peek();
        refuseCode(start);
        if (start.text().startsWith("$") && variable == null) {
            in.take();
            throw in.peek().is("=")
                    ? in.refuse(in.peek(), "\":\" is expected here, not \"=\"", "\":\" is meant.")
                    : in.missing("\":\"");
        }
        Path type = in.path("the type of a fact");
        if (!in.peek().is("(")) {
            if (!Nearest.names(start.text(), List.of("then")).isEmpty()) {
                throw in.refuse(
                        start,
                        "\"then\" is expected here, not " + start.shown(),
                        "then is misspelt.");
            }
            throw in.missing("\"(\"");
        }
        in.take();
        List<Constraint> constraints = new ArrayList<>();
        if (!in.takes(")")) {
            do {
                constraints.add(expressions.constraint());
            } while (in.takes(","));
            in.closing();
        }
        if (in.peek().is("over")) {
            throw in.refuse(in.peek(), "a window is not part of the language", "");
        }
        return new Pattern(variable, type, constraints);
    }

    private void refuseCode(RuleToken start) {
        if (start.is("eval") && in.ahead(1).is("(")) {
            throw in.refuse(start, "eval is not allowed", "a plain comparison says the same.");
        }
        if (start.is("?") || start.is("if") || start.is("do") || start.is("break")) {
            throw in.refuse(
                    start, start.shown() + " is not part of the language of conditions", "");
        }
    }

    private List<Expression> consequence() {
        List<Expression> conclusions = new ArrayList<>();
        while (!in.peek().is("end")) {
            RuleToken start = in.peek();
            if (in.atEnd() || start.is("rule")) {
                throw in.missing("\"end\"");
            }
            if (!start.is("insert") || !in.ahead(1).is("(")) {
                throw in.refuse(
                        start,
                        "the consequence must be one conclusion: insert( ... );",
                        start.kind() == Kind.WORD
                                        && Nearest.names(start.text(), List.of("end")).isEmpty()
                                ? Nearest.isMeant(start.text(), List.of("insert"))
                                : Nearest.isMeant(start.text(), List.of("end")));
            }
            in.take();
            in.take();
            conclusions.add(expressions.value());
            in.closing();
            if (!in.takes(";")) {
                throw in.peek().is(")")
                        ? in.refuse(in.peek(), "this bracket closes nothing", "it is one too many.")
                        : in.missing("\";\"");
            }
        }
        return conclusions;
    }
}
