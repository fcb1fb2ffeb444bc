package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.Comparison;
import id.zonaintegritas.rules.facts.EachPart;
import id.zonaintegritas.rules.facts.Minimum;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.facts.Ratio;
import id.zonaintegritas.rules.facts.Special;
import id.zonaintegritas.rules.facts.StatedFact;
import id.zonaintegritas.rules.internal.check.Matter.Deciders;
import id.zonaintegritas.rules.internal.inference.Candidates;
import id.zonaintegritas.rules.internal.inference.Candidates.Candidate;
import id.zonaintegritas.rules.internal.inference.Candidates.Looked;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.problem.Undecided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A {@link Matter} while it is not known yet what all its rules compare. */
final class Gathered implements ThingValues.Compared {

    /** So many parts are tried one by one; of more, the first one and all others together. */
    private static final int FEW = 3;

    private static final String UNIT = "/unit";
    private static final Set<String> TYPES = Set.of("institutionType", "serviceType");

    private final RulesInForce rules;
    private final LawNames names;
    private final OfUnit about;

    /** What is to be concluded, and by which rules: without any, that would be a gap. */
    private final Map<Undecided.Gap, Deciders> due = new LinkedHashMap<>();

    private final Set<String> ids = new LinkedHashSet<>();

    /** What is compared, as a trace names it, and the fields of it that rules name. */
    private final Map<String, Set<String>> things = new LinkedHashMap<>();

    /** Nodes whose points are taken together. */
    private final Map<List<String>, Set<FactValue>> sums = new LinkedHashMap<>();

    /** Parts of which no rule tells one from another. */
    private final Set<String> alike = new LinkedHashSet<>();

    private final Map<String, Set<FactValue>> bounds = new LinkedHashMap<>();
    private final Set<Rational> limits = new TreeSet<>();
    private final Set<List<String>> types = new LinkedHashSet<>();
    private final Map<String, String> readings = new TreeMap<>();
    private Stage stage = Stage.SCORING;

    /**
     * What is to be concluded about a fact.
     *
     * @param about a row that was put, or something that rules warn about
     */
    Gathered(RulesInForce rules, LawNames names, OfUnit about) {
        this.rules = rules;
        this.names = names;
        this.about = about;
        if (about instanceof Put put) {
            stage = put.stage();
            put.settles().forEach(id -> due(id, put));
        } else if (about instanceof Ratio ratio) {
            due(ratio.getQuestion() + ".score", ratio);
        }
        if (about instanceof Special special) {
            Stream.of(special.getLeast(), special.getMost())
                    .filter(Objects::nonNull)
                    .forEach(limits::add);
        }
        add(about, Set.of());
    }

    private void due(String id, OfUnit about) {
        due.put(
                new Undecided.Gap(id, about.getClass().getSimpleName()),
                new Deciders(new LinkedHashSet<>(), new TreeSet<>()));
        lookIntoLists(id);
    }

    /** Takes in a rule that is not in force. */
    void addIdle(Candidate candidate) {
        if (candidate.settles()) {
            for (Deciders deciders : due.values()) {
                deciders.rules().add(candidate.id());
                deciders.readings().addAll(candidate.readings());
            }
        }
    }

    void add(Candidate candidate, List<Looked> looked) {
        ids.add(candidate.id());
        if (candidate.settles()) {
            due.values().forEach(deciders -> deciders.rules().add(candidate.id()));
        }
        Stage of = rules.rows().edition().rulebook().rule(candidate.id()).stage();
        stage = stage.compareTo(of) < 0 ? of : stage;
        add(about, Candidates.fields(candidate));
        for (Looked one : looked) {
            if (one.fact() != null) {
                add(one.fact(), one.fields());
            }
        }
        for (Pattern pattern : Candidates.patterns(candidate.rule().conditions())) {
            look(pattern);
        }
    }

    /** Takes in what is the same for every unit. */
    private void look(Pattern pattern) {
        Map<String, Set<String>> chosen = pattern.chosenBy();
        if (pattern.type().is("Limit")) {
            rules.law().limits().stream()
                    .filter(limit -> mayBe(limit.id(), chosen))
                    .map(Limit::value)
                    .forEach(limits::add);
        } else if (pattern.type().is("Reading")) {
            rules.law().readings().stream()
                    .filter(reading -> mayBe(reading.id(), chosen))
                    .forEach(reading -> readings.put(reading.id(), reading.choice()));
        } else {
            Candidates.texts(pattern).forEach(text -> types.add(List.of(text)));
        }
        if (Candidates.comparesWithZero(pattern)) {
            limits.add(Rational.ZERO);
        }
    }

    private static boolean mayBe(String id, Map<String, Set<String>> chosen) {
        return chosen.getOrDefault("id", Set.of(id)).contains(id);
    }

    /** Takes in a fact that rules look at, by what it is made of. */
    private void add(OfUnit fact, Set<String> fields) {
        if (!(fact instanceof Put put)) {
            name(fact.name(), fields);
            boolean dated =
                    fact instanceof StatedFact stated && names.days().contains(stated.getName());
            if (fact instanceof Comparison comparison) {
                comparison.places().forEach(place -> name(place, Set.of("number")));
            }
            if (dated || fields.contains("yearAmbiguous")) {
                name("/date", fields);
            }
            return;
        }
        List<String> parts = new ArrayList<>(put.madeOf());
        List<String> nodes = parts.stream().filter(names.nodes()::contains).toList();
        if (put instanceof Minimum && nodes.size() > 1) {
            sums.merge(nodes, Set.copyOf(put.bounds(nodes.get(0))), Gathered::both);
            parts.removeAll(nodes);
        }
        List<String> like = parts.stream().filter(this::hasManyLikeIt).toList();
        boolean many = like.size() > FEW && !(put instanceof EachPart);
        Set<String> first = firstOfEachKind(like, fields);
        for (String part : parts) {
            bound(part, put);
            if (many && like.contains(part) && !first.contains(part)) {
                alike.add(part);
            } else {
                name(part, part.equals(UNIT) ? TYPES : fields);
            }
        }
    }

    /** Rules may tell what an affirmation can waive from the rest, and nothing else. */
    private Set<String> firstOfEachKind(List<String> like, Set<String> fields) {
        Map<Boolean, String> first = new LinkedHashMap<>();
        for (String part : like) {
            boolean affirmable =
                    fields.contains("unmetAffirmable") && names.affirmable().contains(part);
            first.putIfAbsent(affirmable, part);
        }
        return new LinkedHashSet<>(first.values());
    }

    private boolean hasManyLikeIt(String part) {
        return !part.equals(UNIT)
                && !part.startsWith("/eligibility/")
                && !names.lists().containsKey(part);
    }

    private void bound(String part, Put put) {
        if (!part.equals(UNIT) && !put.bounds(part).isEmpty()) {
            bounds.merge(part, Set.copyOf(put.bounds(part)), Gathered::both);
        }
    }

    /** Takes in something by its name: what follows from what a unit states, by this. */
    private void name(String name, Set<String> fields) {
        boolean ofRatio = name.endsWith(".total") || name.endsWith(".ratio");
        String question = ofRatio ? name.substring(0, name.lastIndexOf('.')) : name;
        if (lookIntoLists(name)) {
            fieldsOf(UNIT).addAll(TYPES);
        } else if (ofRatio && names.questions().contains(question)) {
            fieldsOf("/answers/" + question);
        } else {
            fieldsOf(name).addAll(fields);
        }
    }

    private Set<String> fieldsOf(String name) {
        return things.computeIfAbsent(name, n -> new TreeSet<>());
    }

    /** Whether a conclusion is about the lists of types that a row has. */
    private boolean lookIntoLists(String conclusion) {
        List<List<String>> lists = names.lists().getOrDefault(conclusion, List.of());
        types.addAll(lists);
        return !lists.isEmpty();
    }

    /** What is tried alike is one matter. */
    List<Object> names() {
        return List.of(things.keySet(), sums.keySet(), alike);
    }

    /** What tells it from others: where all of it is the same, so is what the rules conclude. */
    List<Object> key(ThingValues values) {
        return List.of(
                due,
                ids,
                things,
                things.keySet().stream().map(values::row).toList(),
                sums,
                alike,
                bounds,
                limits,
                types,
                readings);
    }

    /** The same with what is gathered of another. */
    Gathered with(Gathered other) {
        other.due.forEach(
                (gap, more) -> {
                    Deciders known = due.putIfAbsent(gap, more);
                    if (known != null) {
                        known.addAll(more);
                    }
                });
        ids.addAll(other.ids);
        other.things.forEach((name, more) -> fieldsOf(name).addAll(more));
        other.sums.forEach((parts, more) -> sums.merge(parts, more, Gathered::both));
        other.bounds.forEach((name, more) -> bounds.merge(name, more, Gathered::both));
        limits.addAll(other.limits);
        types.addAll(other.types);
        readings.putAll(other.readings);
        stage = stage.compareTo(other.stage) < 0 ? other.stage : stage;
        return this;
    }

    private static Set<FactValue> both(Set<FactValue> one, Set<FactValue> other) {
        Set<FactValue> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    Matter matter(ThingValues values) {
        List<Thing> all = new ArrayList<>();
        for (String name : things.keySet()) {
            if (!isCountOfAnother(name)) {
                all.addAll(values.of(name, this));
            }
        }
        sums.forEach((parts, asked) -> all.add(values.sum(parts, numbers(asked))));
        List<Thing> members =
                alike.stream()
                        .filter(name -> !things.containsKey(name))
                        .flatMap(name -> values.of(name, this).stream())
                        .toList();
        if (!members.isEmpty()) {
            all.add(ThingValues.together(members, limits));
        }
        return new Matter(due, ids, all, stage);
    }

    /** Whether it is one of the counts of a question that is tried with all its counts. */
    private boolean isCountOfAnother(String name) {
        int end = name.lastIndexOf('/');
        return name.startsWith("/answers/") && things.containsKey(name.substring(0, end));
    }

    @Override
    public Set<String> fields(String thing) {
        return things.getOrDefault(thing, Set.of());
    }

    @Override
    public Set<Rational> numbers(String thing) {
        return numbers(bounds.getOrDefault(thing, Set.of()));
    }

    private Set<Rational> numbers(Set<FactValue> asked) {
        Set<Rational> numbers = new TreeSet<>(limits);
        for (FactValue value : asked) {
            if (value instanceof Amount amount) {
                numbers.add(amount.value());
            }
        }
        return numbers;
    }

    @Override
    public Set<LocalDate> days(String thing) {
        Set<LocalDate> days = new TreeSet<>();
        for (FactValue value : bounds.getOrDefault(thing, Set.of())) {
            if (value instanceof Day day) {
                days.add(day.date());
            }
        }
        return days;
    }

    @Override
    public Set<List<String>> types() {
        return types;
    }
}
