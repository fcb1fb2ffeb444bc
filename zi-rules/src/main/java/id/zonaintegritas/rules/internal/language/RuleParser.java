package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText.Annotation;
import id.zonaintegritas.rules.internal.language.RuleText.Attribute;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import id.zonaintegritas.rules.internal.language.RuleText.Said;
import id.zonaintegritas.rules.internal.language.RuleToken.Kind;
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
public final class RuleParser {

    /** What other rule files declare. */
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "function",
                    "global",
                    "declare",
                    "query",
                    "unit",
                    "expander",
                    "template",
                    "enum",
                    "class",
                    "trait");

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

    private static final List<String> OUTER = List.of("package", "import", "rule", RuleLint.GROUP);

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
    public static List<RuleText> parseAll(Map<String, String> files) {
        EditionProblems problems = new EditionProblems();
        List<RuleText> texts = new ArrayList<>();
        files.forEach((name, text) -> texts.add(parse(name, text, problems)));
        problems.throwIfAny("rules");
        return texts;
    }

    /** What each rule of some files needs; a file outside the folders of stages has none. */
    public static List<RuleOutline> outlines(List<RuleText> files) {
        return files.stream()
                .filter(file -> RuleLint.stageOf(file).isPresent())
                .flatMap(file -> file.rules().stream().map(rule -> RuleOutline.of(file, rule)))
                .toList();
    }

    /** Parses a file; what is not part of the language is added to the problems. */
    public static RuleText parse(String name, String text, EditionProblems problems) {
        List<RuleToken> tokens = RuleScanner.tokens(name, text, problems);
        RuleParser parser = new RuleParser(new RuleInput(name, tokens, problems));
        parser.file();
        return new RuleText(name, parser.home, parser.attributes, parser.imports, parser.rules);
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
                home = in.path("a.package");
                in.takes(";");
            }
            case "import" -> {
                in.take();
                imported();
            }
            case "rule" -> rules.add(rule());
            case ";" -> in.take(); // The engine wants none, and allows it.
            case RuleLint.GROUP -> attribute(attributes);
            default -> throw refuse(next);
        }
    }

    /** An agenda-group in two words. */
    private void splitGroup() {
        RuleToken agenda = in.take();
        in.refuse(agenda, outside(agenda).maybe(text("meant", RuleLint.GROUP)));
        in.takes("group");
        if (in.peek().kind() == Kind.TEXT) {
            attributes.add(
                    new Attribute(
                            new RuleToken(
                                    Kind.WORD, RuleLint.GROUP, agenda.place(), agenda.length()),
                            in.take()));
        }
    }

    private static Remark outside(RuleToken next) {
        return say("outside", next.shown());
    }

    /** What begins here; a misspelt word is reported, and stands for what was meant. */
    private String outerWord(RuleToken next) {
        if (SETTINGS.contains(next.text()) && next.kind() == Kind.WORD) {
            return RuleLint.GROUP;
        }
        List<String> meant =
                next.kind() == Kind.WORD && !FORBIDDEN.contains(next.text())
                        ? Nearest.names(next.text(), OUTER)
                        : List.of();
        if (meant.size() != 1) {
            return next.is(";") ? ";" : "";
        }
        if (!next.is(meant.get(0))) {
            in.refuse(next, outside(next).maybe(text("meant", meant.get(0))));
        }
        return meant.get(0);
    }

    private RuleInput.Refused refuse(RuleToken next) {
        if (next.kind() == Kind.WORD && FORBIDDEN.contains(next.text())) {
            return in.refuse(next, say("declared", next.text()));
        }
        return in.refuse(
                next,
                outside(next)
                        .maybe(
                                switch (next.text()) {
                                    case "end" -> text("outside.end");
                                    case "@" -> text("outside.annotation");
                                    case "#", "-", "*" -> text("outside.comment");
                                    case "/" -> text("outside.slash");
                                    default -> Remark.NONE;
                                }));
    }

    private void imported() {
        RuleToken next = in.peek();
        if (in.ahead(1).kind() == Kind.WORD && in.ahead(1).place().line() == next.place().line()) {
            throw in.refuse(next, say("import.function", next.text()));
        }
        imports.add(in.path("a.type"));
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
            throw in.missing(text("a.rule"));
        }
        in.take();
        if (in.peek().is("extends")) {
            throw in.refuse(in.peek(), say("extends"));
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
        RuleToken name = in.word("a.annotation");
        List<Said> texts = new ArrayList<>();
        if (in.peek().kind() == Kind.TEXT) {
            throw in.missing(RuleToken.quoted("("));
        }
        if (in.takes("(") && !in.takes(")")) {
            do {
                texts.add(said());
            } while (in.takes(","));
            in.closing();
        }
        return new Annotation(name, texts);
    }

    private Said said() {
        String language = "";
        if (in.peek().kind() == Kind.WORD) {
            language = in.take().text();
            in.sign("=");
        }
        if (in.peek().kind() != Kind.TEXT) {
            throw in.missing(text("a.text"));
        }
        return new Said(language, in.take());
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!in.peek().is("then")) {
            if (in.atEnd()
                    || in.peek().is("end")
                    || in.peek().is("rule")
                    || (in.peek().is("insert") && in.ahead(1).is("("))) {
                throw in.missing(RuleToken.quoted("then"));
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
            Condition inner = in.nested(this::either);
            in.sign(")");
            return inner;
        }
        if (next.is("exists") || next.is("not")) {
            in.take();
            return new Joined(next, List.of(in.nested(this::condition)));
        }
        if (next.is("forall")) {
            in.take();
            in.sign("(");
            List<Condition> parts = new ArrayList<>();
            while (!in.takes(")")) {
                parts.add(in.nested(this::either));
            }
            return new Joined(next, parts);
        }
        return pattern();
    }

    private Condition pattern() {
        RuleToken variable = null;
        if (in.ahead(1).is(":")) {
            variable = expressions.variable();
        } else if (in.ahead(1).is(":=")) {
            throw in.refuse(in.ahead(1), say("unification"));
        }
        RuleToken start = in.peek();
        refuseCode(start);
        if (start.text().startsWith("$") && variable == null) {
            in.take();
            throw in.peek().is("=")
                    ? in.refuse(in.peek(), say("colon"))
                    : in.missing(RuleToken.quoted(":"));
        }
        RuleToken type = in.word("a.typeOfFact");
        if (in.peek().is(".")) {
            throw in.refuse(type, say("type.dotted"));
        }
        if (!in.peek().is("(")) {
            throw Nearest.names(start.text(), List.of("then")).isEmpty()
                    ? in.missing(RuleToken.quoted("("))
                    : in.refuse(start, say("keyword", "then", start.shown()));
        }
        in.take();
        List<Constraint> constraints = new ArrayList<>();
        if (!in.takes(")")) {
            do {
                constraints.add(expressions.constraint());
            } while (in.takes(","));
            in.closing();
        }
        if (in.peek().is("over") || in.peek().is("from")) {
            throw in.refuse(in.peek(), say("condition." + in.peek().text()));
        }
        return new Pattern(variable, type, constraints);
    }

    private void refuseCode(RuleToken start) {
        if (start.is("eval") && in.ahead(1).is("(")) {
            throw in.refuse(start, say("eval"));
        }
        if (start.is("accumulate") || start.is("acc")) {
            throw in.refuse(start, say("condition.from"));
        }
        if (start.is("?") || start.is("if") || start.is("do") || start.is("break")) {
            throw in.refuse(start, say("condition", start.shown()));
        }
    }

    private List<Expression> consequence() {
        List<Expression> conclusions = new ArrayList<>();
        while (!in.peek().is("end")) {
            RuleToken start = in.peek();
            if (in.atEnd() || start.is("rule")) {
                throw in.missing(RuleToken.quoted("end"));
            }
            if (!start.is("insert") || !in.ahead(1).is("(")) {
                boolean end =
                        start.kind() != Kind.WORD
                                || !Nearest.names(start.text(), List.of("end")).isEmpty();
                throw in.refuse(
                        start,
                        say("consequence")
                                .maybe(
                                        Nearest.meant(
                                                start.text(), List.of(end ? "end" : "insert"))));
            }
            in.take();
            in.take();
            conclusions.add(expressions.value());
            in.closing();
            if (!in.takes(";")) {
                throw in.peek().is(")")
                        ? in.refuse(in.peek(), say("bracket"))
                        : in.missing(RuleToken.quoted(";"));
            }
        }
        return conclusions;
    }
}
