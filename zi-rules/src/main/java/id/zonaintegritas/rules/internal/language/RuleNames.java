package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;
import static java.util.stream.Collectors.toCollection;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.KnownNames;
import id.zonaintegritas.rules.internal.edition.KnownNames.Names;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Checks that rules name what is there. A rule that names what no row has never applies, and
 * nothing else would say so.
 */
public final class RuleNames {

    /** The field by which that is chosen which another field or an argument belongs to. */
    private static final Map<String, String> CHOSEN_BY =
            Map.of(
                    "choice", "id",
                    "option", "question",
                    "count", "question",
                    "letter", "name",
                    "scoreOf", "id",
                    "meanWithout", "id",
                    "pointsOf", "id",
                    "shareOf", "id");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final KnownNames known;

    /** What these versions of an edition name; without any, only the names of the law are. */
    public RuleNames(List<EditionContent> versions) {
        this.known = new KnownNames(versions);
    }

    /**
     * Reports a text that a field never says.
     *
     * @param type the fact that has the field
     * @param chosenBy by which fields this fact is chosen, and what these may be
     */
    void check(
            RuleTypes types,
            Class<?> type,
            String field,
            RuleToken token,
            Map<String, Set<String>> chosenBy) {
        Names names = known.of(type, field);
        if (names == null || names.all().isEmpty()) {
            return;
        }
        String said = token.text();
        Title what = text(names.what());
        Set<String> of = chosenBy.getOrDefault(CHOSEN_BY.getOrDefault(field, ""), Set.of());
        Set<String> possible = new TreeSet<>();
        Map<String, Set<String>> within = known.within(type, field);
        of.forEach(id -> possible.addAll(within.getOrDefault(id, Set.of())));
        if (within.keySet().containsAll(of) && !of.isEmpty()) {
            if (!possible.contains(said)) {
                types.reportName(
                        token,
                        say("name.within", what, said, String.join(", ", of))
                                .maybe(Nearest.meant(said, possible)));
            }
        } else if (!names.all().contains(said)) {
            types.reportName(token, unknown(what, said, names, field));
        }
    }

    private Remark unknown(Title what, String said, Names names, String field) {
        List<String> others = field.equals("id") ? known.typesWithId(said) : List.of();
        return others.isEmpty()
                ? say("name", what, said).maybe(Nearest.meant(said, names.all()))
                : say("name.other", what, said, String.join(", ", others));
    }

    /**
     * Reports an argument that is nothing of what the method is called on.
     *
     * @param target what the method is called on
     */
    void checkArgument(RuleTypes types, RuleValue target, RuleToken method, RuleToken argument) {
        String word = method.text();
        Map<String, Set<String>> within = known.within(target.type(), word);
        if (within.isEmpty()) {
            return;
        }
        String by = CHOSEN_BY.getOrDefault(word, "");
        Set<String> of = target.chosenBy().getOrDefault(by, Set.of());
        if (of.isEmpty()) {
            types.report(
                    argument.place(),
                    say("argument.unchosen", target.shown(), by, argument.text()));
            return;
        }
        for (String id : of) {
            Set<String> possible = within.getOrDefault(id, Set.of());
            if (within.containsKey(id) && !possible.contains(argument.text())) {
                types.reportName(
                        argument,
                        say("argument.unknown", id, argument.text())
                                .maybe(Nearest.meant(argument.text(), possible)));
            }
        }
    }

    /**
     * Reports a warning whose message speaks of what the fact that it is about does not have.
     *
     * @param kind the kinds of warning that it may be
     */
    void checkPlaceholders(RuleTypes types, RuleValue about, RuleToken method, RuleValue kind) {
        List<String> fields = RuleWords.fieldNames(about.type());
        Set<String> chosen = kind.chosenBy().get("code");
        // A row may name the kind itself.
        KnownNames.Names named = known.of(about.type(), "warning");
        Set<String> codes = chosen == null && named != null ? named.all() : chosen;
        for (WarningKind warning : known.warnings()) {
            if ((codes != null && !codes.contains(warning.code()))
                    || types.mayBeSaid(warning.code())) {
                continue;
            }
            Set<String> missing = placeholders(warning);
            fields.forEach(missing::remove);
            if (!missing.isEmpty()) {
                types.report(
                        method.place(),
                        say(
                                "placeholder",
                                warning.code(),
                                "{" + String.join("}, {", missing) + "}",
                                about.shown(),
                                String.join(", ", fields)));
            }
        }
    }

    /** How many facts of a type there are at most; empty if the rows do not say. */
    OptionalInt most(Class<?> type) {
        return new FactCounts(known).most(type);
    }

    /** How many facts of a type have the same value in a field that names it, at most. */
    OptionalInt mostAlike(Class<?> type, String field) {
        return new FactCounts(known).mostAlike(type, field);
    }

    private static Set<String> placeholders(WarningKind warning) {
        return PLACEHOLDER
                .matcher(warning.message().indonesian() + warning.message().english())
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
