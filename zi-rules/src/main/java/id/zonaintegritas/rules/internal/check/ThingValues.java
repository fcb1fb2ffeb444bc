package id.zonaintegritas.rules.internal.check;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Special;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.cases.CaseNumber;
import id.zonaintegritas.rules.internal.check.Grid.Range;
import id.zonaintegritas.rules.internal.check.Thing.Tried;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values that the things of an edition are tried with, by how a trace names the things. */
final class ThingValues {

    /** What rules compare a thing with. */
    interface Compared {

        /** The fields of it that they name. */
        Set<String> fields(String thing);

        /** The numbers that they compare it with. */
        Set<Rational> numbers(String thing);

        /** The days that they compare it with. */
        Set<LocalDate> days(String thing);

        /** Lists of types that they look into, and types that they name. */
        Set<List<String>> types();
    }

    private static final Messages MESSAGES = Messages.of("check");
    private static final String ANSWERS = "/answers/";
    private static final String SCORE = ".score";
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");

    /** Nobody looks back further, in days, months or years. */
    private static final Rational FURTHEST = Rational.of(100_000);

    private final LoadedEdition edition;
    private final LocalDate day;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, FactDefinition> facts = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Requirement> requirements = new HashMap<>();
    private final Set<String> predicates = new HashSet<>();
    private final Set<String> figures = new HashSet<>();

    /**
     * The values for an edition.
     *
     * @param day of the assessment, where there is one
     */
    ThingValues(LoadedEdition edition, LocalDate day) {
        this.edition = edition;
        this.day = day;
        edition.questions().forEach(q -> questions.put(q.id(), q));
        edition.facts().forEach(f -> facts.put(f.name(), f));
        edition.nodes().forEach(n -> nodes.put(n.id(), n));
        edition.requirements().forEach(r -> requirements.put(r.id(), r));
        edition.predicates().stream().map(Predicate::id).forEach(predicates::add);
        edition.figures().stream().map(FigureDefinition::id).forEach(figures::add);
    }

    private static Title say(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /** The row that says what values a thing can have; nothing if none does. */
    Optional<Object> row(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String question =
                name.startsWith(ANSWERS)
                        ? question(name)
                        : name.endsWith(SCORE)
                                ? name.substring(0, name.length() - SCORE.length())
                                : "";
        Object row = facts.get(last);
        row = row == null ? questions.get(question) : row;
        return Optional.ofNullable(row == null ? nodes.get(name) : row);
    }

    /**
     * What is tried of something.
     *
     * @param name as a trace names it
     */
    List<Thing> of(String name, Compared with) {
        if (name.equals("/unit")) {
            return unit(with);
        }
        if (name.startsWith("/eligibility/")) {
            FactDefinition fact = facts.get(name.substring("/eligibility/".length()));
            return fact == null ? List.of() : List.of(fact(fact, name, with));
        }
        if (name.startsWith(ANSWERS)) {
            return answer(name, with);
        }
        if (name.equals("/date")) {
            return List.of(
                    new Thing(
                            name,
                            List.of(
                                    unknown(say("date"), trial -> trial.date(null)),
                                    is(say("date"), day.toString(), trial -> trial.date(day)))));
        }
        return concluded(name, with);
    }

    private List<Thing> concluded(String name, Compared with) {
        Node node = nodes.get(name);
        if (node != null) {
            Grid grid = Grid.of(with.numbers(name), Rational.ZERO, node.weight());
            return List.of(
                    ranges(name, say("points", name), grid, (trial, r) -> trial.points(name, r)));
        }
        String question =
                name.endsWith(SCORE) ? name.substring(0, name.length() - SCORE.length()) : "";
        if (questions.containsKey(question)) {
            return List.of(score(name, question, with));
        }
        Requirement requirement = requirements.get(name);
        if (requirement != null) {
            return List.of(finding(requirement));
        }
        if (predicates.contains(name)) {
            return List.of(outcome(name));
        }
        return figures.contains(name) ? List.of(figure(name, with)) : List.of();
    }

    private static Tried is(Title what, String value, Consumer<Trial> given) {
        return new Tried(say("is", what, value), value, true, given);
    }

    private static Tried unknown(Title what, Consumer<Trial> given) {
        return new Tried(say("unknown", what), "", false, given);
    }

    private static Title same(String text) {
        return new Title(text, text);
    }

    private List<Thing> unit(Compared with) {
        Set<String> fields = with.fields("/unit");
        List<Thing> things = new ArrayList<>();
        if (fields.contains("institutionType")) {
            things.add(
                    types(
                            "institutionType",
                            edition.institutionTypes(),
                            with,
                            Trial::institutionType));
        }
        if (fields.contains("serviceType")) {
            things.add(types("serviceType", edition.serviceTypes(), with, Trial::serviceType));
        }
        if (fields.contains("year") || fields.contains("yearAmbiguous")) {
            List<Tried> tried = new ArrayList<>();
            tried.add(unknown(same("year"), trial -> trial.year(null)));
            Set<Rational> compared = new TreeSet<>(with.numbers("/unit"));
            compared.add(Rational.of(day.getYear()));
            compared.add(Rational.of(edition.from().getYear()));
            for (Rational number : Grid.whole(compared, null, null).numbers()) {
                if (YEAR.matcher(number.toString()).matches()) {
                    int year = Integer.parseInt(number.toString());
                    tried.add(is(same("year"), number.toString(), trial -> trial.year(year)));
                }
            }
            things.add(new Thing("/unit/year", tried));
        }
        return things;
    }

    /** Of the types that rules cannot tell apart, the first one. */
    private static Thing types(
            String field,
            List<Term> types,
            Compared with,
            BiConsumer<Trial, @Nullable String> given) {
        List<Tried> tried = new ArrayList<>();
        tried.add(unknown(same(field), trial -> given.accept(trial, null)));
        Set<List<Boolean>> seen = new HashSet<>();
        for (Term type : types) {
            List<Boolean> in = with.types().stream().map(list -> list.contains(type.id())).toList();
            if (seen.add(in)) {
                tried.add(is(same(field), type.id(), trial -> given.accept(trial, type.id())));
            }
        }
        return new Thing("/unit/" + field, tried);
    }

    private Thing fact(FactDefinition fact, String name, Compared with) {
        List<Tried> tried = new ArrayList<>();
        tried.add(unknown(same(fact.name()), trial -> trial.fact(fact.name(), null)));
        for (FactValue value : values(fact, name, with)) {
            tried.add(is(same(fact.name()), shown(value), trial -> trial.fact(fact.name(), value)));
        }
        return new Thing(name, tried);
    }

    private List<? extends FactValue> values(FactDefinition fact, String name, Compared with) {
        return switch (fact.kind()) {
            case GRADE -> fact.ladder().stream().map(FactValue.Grade::new).toList();
            case TRUTH -> List.of(new FactValue.Truth(false), new FactValue.Truth(true));
            case NUMBER ->
                    Grid.of(with.numbers(name), fact.lowest(), fact.highest()).numbers().stream()
                            .map(Amount::new)
                            .toList();
            case DATE -> days(with, name).stream().map(Day::new).toList();
        };
    }

    /** Around days that are named, and around those that lie so long before the assessment. */
    private Set<LocalDate> days(Compared with, String name) {
        Set<LocalDate> around = new HashSet<>(with.days(name));
        Set<String> fields = with.fields(name);
        for (Rational number : with.numbers(name)) {
            if (number.isWhole() && number.compareTo(FURTHEST) < 0) {
                long ago = Long.parseLong(number.toString());
                addIf(fields.contains("daysAgo"), day.minusDays(ago), around);
                addIf(fields.contains("monthsAgo"), day.minusMonths(ago), around);
                addIf(fields.contains("yearsAgo"), day.minusYears(ago), around);
            }
        }
        addIf(around.isEmpty(), day, around);
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate one : around) {
            days.addAll(List.of(one.minusDays(1), one, one.plusDays(1)));
        }
        return days;
    }

    private static void addIf(boolean condition, LocalDate date, Set<LocalDate> dates) {
        if (condition) {
            dates.add(date);
        }
    }

    static String shown(FactValue value) {
        return value instanceof Amount amount ? CaseNumber.text(amount.value()) : value.toString();
    }

    /** The question that a place among the answers belongs to. */
    private static String question(String name) {
        int end = name.indexOf('/', ANSWERS.length());
        return name.substring(ANSWERS.length(), end < 0 ? name.length() : end);
    }

    private List<Thing> answer(String name, Compared with) {
        Question question = questions.get(question(name));
        if (question instanceof RatioQuestion ratio) {
            return counts(ratio, name, with);
        }
        if (question instanceof SurveyQuestion survey) {
            return survey(survey, name, with);
        }
        return question == null ? List.of() : List.of(options((ChoiceQuestion) question, name));
    }

    private static Thing options(ChoiceQuestion question, String name) {
        Title what = say("answer", question.id());
        List<Tried> tried = new ArrayList<>();
        tried.add(unknown(what, trial -> trial.option(question.id(), null)));
        question.options().stream()
                .sorted(Comparator.comparing(Option::score))
                .map(Option::letter)
                .forEach(o -> tried.add(is(what, o, trial -> trial.option(question.id(), o))));
        return new Thing(name, tried);
    }

    private static List<Thing> survey(SurveyQuestion question, String name, Compared with) {
        String id = question.id();
        Title what = say("index", id);
        List<Tried> tried = new ArrayList<>();
        tried.add(unknown(what, trial -> trial.index(id, null)));
        Grid grid = Grid.of(with.numbers(name), question.lowest(), question.highest());
        for (Rational index : grid.numbers()) {
            tried.add(is(what, CaseNumber.text(index), trial -> trial.index(id, index)));
        }
        List<Thing> things = new ArrayList<>();
        things.add(new Thing(name, tried));
        if (with.fields(name).contains("respondents")) {
            things.add(
                    count(
                            name + "/respondents",
                            say("respondents", id),
                            with.numbers(name),
                            (trial, n) -> trial.respondents(id, n)));
        }
        return things;
    }

    /** Counts that are added up differ in the first one, unless rules look at others too. */
    private static List<Thing> counts(RatioQuestion ratio, String name, Compared with) {
        List<Thing> things = new ArrayList<>();
        List<Count> parts = ratio.counts(Count.Role.DENOMINATOR_PART);
        boolean alone = !name.equals(ANSWERS + ratio.id());
        for (Count count : ratio.counts()) {
            String own = ANSWERS + ratio.id() + "/" + count.name();
            boolean named = !with.fields(own).isEmpty();
            boolean varies =
                    switch (count.role()) {
                        case NUMERATOR, DENOMINATOR -> true;
                        case DENOMINATOR_PART -> count.equals(parts.get(0));
                        case INFORMATIVE -> false;
                    };
            BiConsumer<Trial, @Nullable Long> given =
                    (trial, n) -> trial.count(ratio.id(), count.name(), n);
            if (alone ? name.equals(own) : named || varies) {
                Set<Rational> numbers = new TreeSet<>(with.numbers(name));
                numbers.addAll(with.numbers(own));
                numbers.add(Rational.ONE);
                things.add(count(own, say("count", count.name(), ratio.id()), numbers, given));
            } else if (!alone && count.role() == Count.Role.DENOMINATOR_PART) {
                // Its like stands for it.
                things.add(
                        new Thing(
                                own,
                                List.of(
                                        is(
                                                say("count", count.name(), ratio.id()),
                                                "0",
                                                trial -> given.accept(trial, 0L)))));
            }
        }
        return things;
    }

    private static Thing count(
            String name,
            Title what,
            Collection<Rational> compared,
            BiConsumer<Trial, @Nullable Long> given) {
        List<Tried> tried = new ArrayList<>();
        tried.add(unknown(what, trial -> given.accept(trial, null)));
        for (Rational number :
                Grid.whole(compared, Rational.ZERO, AssessmentCheck.LARGEST).numbers()) {
            if (number.isWhole()) {
                long value = Long.parseLong(number.toString());
                tried.add(is(what, number.toString(), trial -> given.accept(trial, value)));
            }
        }
        return new Thing(name, tried);
    }

    private static Thing ranges(
            String name, Title what, Grid grid, BiConsumer<Trial, Range> given) {
        List<Tried> tried = new ArrayList<>();
        if (grid.lowest() != null && grid.highest() != null) {
            Range all = new Range(grid.lowest(), grid.highest());
            tried.add(unknown(what, trial -> given.accept(trial, all)));
        }
        for (Range range : grid.ranges()) {
            Title shown =
                    range.isKnown()
                            ? say("is", what, CaseNumber.text(range.lowest()))
                            : say(
                                    "between",
                                    what,
                                    CaseNumber.text(range.lowest()),
                                    CaseNumber.text(range.highest()));
            String value = range.isKnown() ? CaseNumber.text(range.lowest()) : "";
            tried.add(
                    new Tried(shown, value, range.isKnown(), trial -> given.accept(trial, range)));
        }
        return new Thing(name, tried);
    }

    private static Thing score(String name, String question, Compared with) {
        Title what = say("score", question);
        Thing ranges =
                ranges(
                        name,
                        what,
                        Grid.of(with.numbers(name), Rational.ZERO, Rational.ONE),
                        (trial, r) ->
                                trial.state(
                                        to -> to.stateScore(question, r.lowest(), r.highest())));
        List<Tried> tried = new ArrayList<>(ranges.values());
        tried.add(
                1,
                new Tried(
                        say("leftOut", question),
                        "",
                        true,
                        trial -> trial.state(to -> to.stateScore(question, null, null))));
        return new Thing(name, tried);
    }

    private static Thing figure(String name, Compared with) {
        Thing ranges =
                ranges(
                        name,
                        same(name),
                        Grid.of(with.numbers(name), null, null),
                        (trial, r) ->
                                trial.state(to -> to.stateFigure(name, r.lowest(), r.highest())));
        List<Tried> tried = new ArrayList<>(ranges.values());
        tried.add(
                0,
                unknown(same(name), trial -> trial.state(to -> to.stateFigure(name, null, null))));
        return new Thing(name, tried);
    }

    private static Thing finding(Requirement requirement) {
        String id = requirement.id();
        Title what = say("finding", id);
        boolean waived =
                requirement instanceof Special
                        || (requirement instanceof Eligibility row && row.affirmation() != null);
        boolean unasked =
                !requirement.onlyFor().equals(Scope.ALL)
                        || requirement instanceof Special
                        || (requirement instanceof Eligibility row && row.kind() == Kind.EXCLUSION);
        List<Tried> tried = new ArrayList<>();
        for (Status status :
                List.of(Status.UNDETERMINED, Status.NOT_MET, Status.WAIVED, Status.MET)) {
            if (status != Status.WAIVED || waived) {
                tried.add(
                        new Tried(
                                say("is", what, status.name()),
                                status.name(),
                                status != Status.UNDETERMINED,
                                trial -> trial.state(to -> to.stateFinding(id, status))));
            }
        }
        if (unasked) {
            tried.add(
                    2,
                    new Tried(
                            say("notAsked", id),
                            "",
                            true,
                            trial -> trial.state(to -> to.stateFinding(id, null))));
        }
        return new Thing(id, tried);
    }

    private static Thing outcome(String id) {
        return new Thing(
                id,
                Arrays.stream(new Outcome[] {Outcome.UNDETERMINED, Outcome.NOT_MET, Outcome.MET})
                        .map(
                                outcome ->
                                        new Tried(
                                                say("is", say("outcome", id), outcome.name()),
                                                outcome.name(),
                                                outcome != Outcome.UNDETERMINED,
                                                trial ->
                                                        trial.state(
                                                                to ->
                                                                        to.stateOutcome(
                                                                                id, outcome))))
                        .toList());
    }

    /** The points of several nodes, taken together; those that are given already are taken in. */
    Thing sum(List<String> parts, Collection<Rational> compared) {
        Rational weight =
                parts.stream()
                        .map(id -> requireNonNull(nodes.get(id)).weight())
                        .reduce(Rational.ZERO, Rational::plus);
        return ranges(
                String.join("+", parts),
                say("points", String.join(" + ", parts)),
                Grid.of(compared, Rational.ZERO, weight),
                (trial, sum) -> share(parts, sum, trial));
    }

    private void share(List<String> parts, Range sum, Trial trial) {
        Rational lowest = sum.lowest();
        Rational highest = sum.highest();
        Rational weight = Rational.ZERO;
        List<String> free = new ArrayList<>();
        for (String part : parts) {
            Range given = trial.points(part);
            if (given == null) {
                free.add(part);
                weight = weight.plus(requireNonNull(nodes.get(part)).weight());
            } else {
                lowest = lowest.minus(given.lowest());
                highest = highest.minus(given.highest());
            }
        }
        if (free.isEmpty()) {
            return;
        }
        if (lowest.signum() < 0 || highest.compareTo(weight) > 0 || highest.compareTo(lowest) < 0) {
            trial.impossible();
            return;
        }
        for (String part : free) {
            Rational share = requireNonNull(nodes.get(part)).weight().dividedBy(weight);
            trial.points(part, new Range(lowest.times(share), highest.times(share)));
        }
    }

    /**
     * Several things that are alike, taken together.
     *
     * @param numbers of how many of them something may depend
     */
    static Thing together(List<Thing> members, Set<Rational> numbers) {
        List<Tried> values = new ArrayList<>();
        values.add(together(members, "others.unknown", Thing::unknown));
        values.add(together(members, "others.worst", Thing::worst));
        Rational last = Rational.of(members.size() - 1L);
        for (Rational number : Grid.whole(numbers, Rational.ZERO, last).numbers()) {
            int count = Integer.parseInt(number.toString());
            if (count > 0) {
                List<Thing> some = members.subList(0, count);
                Tried rest =
                        together(
                                members.subList(count, members.size()), "others.best", Thing::best);
                values.add(both(together(some, "others.unknown", Thing::unknown), rest));
                values.add(both(together(some, "others.worst", Thing::worst), rest));
            }
        }
        values.add(together(members, "others.best", Thing::best));
        return new Thing(members.get(0).name() + " ...", values);
    }

    private static Tried both(Tried one, Tried other) {
        return new Tried(
                say("and", one.shown(), other.shown()),
                "",
                one.known() && other.known(),
                trial -> {
                    one.given().accept(trial);
                    other.given().accept(trial);
                });
    }

    private static Tried together(List<Thing> members, String name, ToIntFunction<Thing> place) {
        List<Tried> values =
                members.stream().map(thing -> thing.values().get(place.applyAsInt(thing))).toList();
        int size = members.size();
        Title others = size == 1 ? say("others.one") : say("others.many", size);
        String value = values.get(0).value();
        boolean same = !value.isEmpty() && values.stream().allMatch(v -> v.value().equals(value));
        return new Tried(
                same ? say("others.are", others, value) : say(name, others),
                value,
                values.stream().allMatch(Tried::known),
                trial -> values.forEach(v -> v.given().accept(trial)));
    }
}
