package id.zonaintegritas.rules.internal.loading;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.document.Resources;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.ChosenRules;
import id.zonaintegritas.rules.internal.language.RuleClassLoader;
import id.zonaintegritas.rules.internal.language.RuleClasses;
import id.zonaintegritas.rules.internal.language.RuleOutline;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleRemarks;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** The compiled rules of an edition; shared by all sessions and threads. */
public final class Rulebook {

    private final Model model;
    private final Map<String, RuleOutline> outlines = new LinkedHashMap<>();
    private final Supplier<List<RuleText>> texts;
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private volatile @Nullable List<RuleText> parsed;

    /** By the names of the rules in it: readings that leave the same rules share a base. */
    private final Map<Set<String>, KieBase> bases = new ConcurrentHashMap<>();

    private Rulebook(
            Model model, Collection<RuleOutline> outlines, Supplier<List<RuleText>> texts) {
        this.model = model;
        this.texts = texts;
        for (RuleOutline outline : outlines) {
            this.outlines.put(outline.info().id(), outline);
            rules.put(outline.info().id(), outline.info());
        }
    }

    /** The rules that were compiled when the jar was built. */
    static Rulebook bundled(String edition) {
        List<RuleOutline> outlines =
                Resources.text(edition + "/" + BundledRules.OUTLINES)
                        .lines()
                        .map(RuleOutline::parse)
                        .toList();
        return of(
                Resources.text(edition + "/" + BundledRules.MODEL),
                Rulebook.class.getClassLoader(),
                outlines,
                () -> RuleParser.parseAll(EditionFiles.bundled(edition).rules()));
    }

    /**
     * The rules of an edition from outside the jar, linked to nothing but the words of rules.
     *
     * @throws EditionException if they refer to anything else
     */
    public static Rulebook of(String edition, RuleClasses compiled, List<RuleText> texts) {
        try {
            return of(
                    compiled.model(),
                    new RuleClassLoader(compiled.classes()),
                    RuleParser.outlines(texts),
                    () -> texts);
        } catch (SecurityException refused) {
            throw new EditionException(
                    edition,
                    List.of(
                            new Problem(
                                    "edition.yaml:1:1",
                                    RuleRemarks.text(
                                            "reference", String.valueOf(refused.getMessage())))));
        }
    }

    /**
     * Compiled rules.
     *
     * @param model the name of the class that they are found by
     * @param classes what they are linked to
     */
    public static Rulebook of(
            String model,
            ClassLoader classes,
            Collection<RuleOutline> outlines,
            Supplier<List<RuleText>> texts) {
        try {
            Object rules =
                    Class.forName(model, true, classes).getDeclaredConstructor().newInstance();
            return new Rulebook((Model) rules, outlines, texts);
        } catch (ReflectiveOperationException incomplete) {
            throw new IllegalStateException(
                    "the compiled rules are not complete: " + model + " is missing", incomplete);
        }
    }

    /**
     * Other rules, of which only those are compiled that are not written alike here.
     *
     * @throws EditionException if they cannot be compiled
     */
    Rulebook with(String edition, List<RuleText> others) {
        Map<String, String> known = new HashMap<>();
        texts().forEach(
                        file ->
                                file.rules()
                                        .forEach(r -> known.put(r.name().text(), alike(file, r))));
        List<RuleText> changed = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (RuleText file : others) {
            List<RuleText.Rule> other = new ArrayList<>();
            for (RuleText.Rule rule : file.rules()) {
                String id = rule.name().text();
                if (alike(file, rule).equals(known.get(id))) {
                    kept.add(id);
                } else {
                    other.add(rule);
                }
            }
            if (!other.isEmpty()) {
                changed.add(file.with(other));
            }
        }
        List<org.drools.model.Rule> all =
                new ArrayList<>(
                        model.getRules().stream().filter(r -> kept.contains(r.getName())).toList());
        Model whole = model;
        if (!changed.isEmpty()) {
            Map<String, String> understood = new HashMap<>();
            changed.forEach(file -> understood.put(file.name(), file.understood()));
            RuleClasses compiled = RuleClasses.compile(edition, understood);
            Model more = of(edition, compiled, changed).model;
            all.addAll(more.getRules());
            whole = kept.isEmpty() ? more : model;
        }
        return new Rulebook(new ChosenRules(whole, all), RuleParser.outlines(others), () -> others);
    }

    /** What the engine gets of a rule, wherever in its file it stands. */
    private static String alike(RuleText file, RuleText.Rule rule) {
        return file.with(List.of(rule)).understood().replace("\n", "");
    }

    /** All rules, by id. */
    public Map<String, RuleInfo> rules() {
        return rules;
    }

    public RuleInfo rule(String id) {
        return requireNonNull(rules.get(id), id);
    }

    public RuleOutline outline(String id) {
        return requireNonNull(outlines.get(id), id);
    }

    /** The rules as they are written; parsed when they are asked for first. */
    public List<RuleText> texts() {
        List<RuleText> known = parsed;
        if (known == null) {
            known = texts.get();
            parsed = known;
        }
        return known;
    }

    /** The engine's base of some of the rules. */
    public KieBase base(Set<String> names) {
        return bases.computeIfAbsent(Set.copyOf(names), this::build);
    }

    private KieBase build(Set<String> names) {
        List<org.drools.model.Rule> chosen = new ArrayList<>();
        Map<String, org.drools.model.Consequence> consequences = new LinkedHashMap<>();
        for (org.drools.model.Rule rule : model.getRules()) {
            if (names.contains(rule.getName())) {
                chosen.add(rule);
                consequences.put(rule.getName(), rule.getConsequences().values().iterator().next());
            }
        }
        // With a configuration of its own, the engine does not look for its compiler.
        KieBase base =
                KieBaseBuilder.createKieBaseFromModel(
                        new ChosenRules(model, chosen),
                        RuleBaseFactory.newKnowledgeBaseConfiguration());
        base.getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .forEach(rule -> record(rule, consequences));
        return base;
    }

    private void record(Rule rule, Map<String, org.drools.model.Consequence> consequences) {
        String name = rule.getName();
        ((RuleImpl) rule)
                .setConsequence(
                        new RecordedConsequence(
                                rule(name), requireNonNull(consequences.get(name))));
    }
}
