package id.zonaintegritas.rules;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Level;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.EditionHead.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code eligibility.yaml}: Lampiran II BAB II huruf A Tabel 5 and what stands beside it. */
final class EligibilityReader {

    /** The time in which a row holds. */
    private record Span(@Nullable LocalDate since, @Nullable LocalDate until) {

        static Span of(Row row) {
            return new Span(row.optionalDate("since"), row.optionalDate("until"));
        }

        boolean covers(Period period) {
            LocalDate end = period.until();
            return (since == null || !period.from().isBefore(since))
                    && (until == null || (end != null && !end.isAfter(until)));
        }
    }

    private record Asked(Row row, Span span, List<Eligibility> requirements) {}

    private record Affirmed(Row row, Span span, Affirmation affirmation) {}

    private static final String BY_READING = "byReading";

    private final EditionHead head;
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Affirmed> affirmed = new ArrayList<>();

    EligibilityReader(EditionHead head) {
        this.head = head;
    }

    EligibilityReader add(Row file) {
        file.rows("facts", this::fact);
        asked.addAll(file.rows("requirements", this::requirement));
        affirmed.addAll(file.rows("affirmations", EligibilityReader::affirmation));
        return this;
    }

    List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    List<Affirmation> affirmations(Period period) {
        return affirmed.stream()
                .filter(a -> a.span().covers(period))
                .map(Affirmed::affirmation)
                .toList();
    }

    /** What a predicate asks in a period, with the affirmation that may waive it. */
    List<Eligibility> requirements(Period period, Predicate predicate) {
        return asked.stream()
                .filter(a -> a.span().covers(period))
                .flatMap(a -> a.requirements().stream())
                .filter(r -> r.predicate() == predicate)
                .map(r -> affirmable(r, affirmations(period)))
                .toList();
    }

    private static Eligibility affirmable(Eligibility r, List<Affirmation> affirmations) {
        return affirmations.stream()
                .filter(a -> a.predicate() == r.predicate() && a.level() == r.level())
                .findFirst()
                .map(
                        a ->
                                new Eligibility(
                                        r.id(),
                                        r.predicate(),
                                        r.fact(),
                                        r.level(),
                                        r.appliesTo(),
                                        r.minimum(),
                                        r.ladder(),
                                        r.title(),
                                        r.citation(),
                                        a.id(),
                                        r.interpretation()))
                .orElse(r);
    }

    private FactDefinition fact(Row row) {
        String name = row.text("name");
        FactDefinition.Kind kind = row.word("kind", FactDefinition.Kind.class);
        boolean grade = kind == FactDefinition.Kind.GRADE;
        boolean number = kind == FactDefinition.Kind.NUMBER;
        FactDefinition fact =
                new FactDefinition(
                        name,
                        kind,
                        grade ? row.texts("ladder") : List.of(),
                        number ? row.optionalNumber("lowest") : null,
                        number ? row.optionalNumber("highest") : null,
                        row.title("title"));
        if (grade && fact.ladder().size() < 2 && row.sound()) {
            row.problem("ladder", "a ladder has at least two letters, the lowest first", "");
        }
        if (fact.lowest() != null
                && fact.highest() != null
                && fact.lowest().compareTo(fact.highest()) >= 0) {
            row.problem("highest", "\"highest\" must be above \"lowest\"", "they were swapped");
        }
        if (!name.isEmpty() && facts.putIfAbsent(name, fact) != null) {
            row.problem("name", "the fact \"" + name + "\" is repeated", "");
        }
        return fact;
    }

    private Asked requirement(Row row) {
        String id = row.text("id");
        Level level = row.word("level", Level.class);
        Title title = row.title("title");
        String citation = row.text("citation");
        Span span = Span.of(row);
        InstitutionType appliesTo =
                row.has("appliesTo") ? row.constant("appliesTo", InstitutionType.class) : null;
        String interpretation = row.optionalText("interpretation");
        row.refer("interpretation", interpretation, head.interpretationIds(), "the interpretation");
        Map<Predicate, @Nullable FactValue> minimums = new EnumMap<>(Predicate.class);
        FactDefinition fact = null;
        if (row.has("notAvailable")) {
            row.constants("notAvailable", Predicate.class).forEach(p -> minimums.put(p, null));
        } else {
            fact = fact(row, row.text("fact"));
            for (Predicate predicate : Predicate.values()) {
                String key = predicate.name().toLowerCase(Locale.ROOT);
                if (row.has(key)) {
                    minimums.put(predicate, minimum(row, key, fact, interpretation));
                }
            }
            if (fact != null && row.sound()) {
                checkRises(row, fact, minimums);
            }
        }
        if (minimums.isEmpty() && row.sound()) {
            row.problem("no predicate asks for " + id, "\"wbk\" or \"wbbm\" is missing");
        }
        List<Eligibility> requirements = new ArrayList<>();
        for (Map.Entry<Predicate, @Nullable FactValue> entry : minimums.entrySet()) {
            Predicate predicate = entry.getKey();
            requirements.add(
                    new Eligibility(
                            predicate + "." + id,
                            predicate,
                            fact == null ? null : fact.name(),
                            level,
                            appliesTo,
                            entry.getValue(),
                            fact == null ? List.of() : fact.ladder(),
                            title,
                            citation,
                            null,
                            interpretation));
        }
        return new Asked(row, span, requirements);
    }

    private @Nullable FactDefinition fact(Row row, String name) {
        row.refer("fact", name, facts.keySet(), "the fact");
        return facts.get(name);
    }

    private FactValue minimum(
            Row row, String key, @Nullable FactDefinition fact, @Nullable String interpretation) {
        String word = row.word(key);
        if (fact == null) {
            return new FactValue.Grade(word);
        }
        return switch (fact.kind()) {
            case GRADE -> {
                row.refer(
                        key,
                        word,
                        fact.ladder(),
                        "on the ladder of " + fact.name() + ", the letter");
                yield new FactValue.Grade(word);
            }
            case NUMBER -> new FactValue.Amount(number(row, key, word, fact, interpretation));
            case TRUTH -> {
                if (!row.flag(key) && row.sound()) {
                    row.problem(key, "a fact is asked to be true, not false", "");
                }
                yield new FactValue.Truth(true);
            }
        };
    }

    private Rational number(
            Row row,
            String key,
            String word,
            FactDefinition fact,
            @Nullable String interpretation) {
        if (!word.equals(BY_READING)) {
            Rational least = row.number(key);
            boolean low = fact.lowest() != null && least.compareTo(fact.lowest()) < 0;
            boolean high = fact.highest() != null && least.compareTo(fact.highest()) > 0;
            if (low || high) {
                row.problem(
                        key,
                        "a minimum of "
                                + least.toDecimal(12)
                                + " cannot be: "
                                + fact.name()
                                + " lies "
                                + range(fact),
                        "");
            }
            return least;
        }
        Rational least = head.defaultMinimum(interpretation);
        if (least == null && !head.interpretations().isEmpty()) {
            row.problem(
                    key,
                    "no \"minimum\" stands with the default reading of "
                            + Objects.requireNonNullElse(interpretation, "an interpretation"),
                    interpretation == null ? "\"interpretation\" is missing in this row" : "");
        }
        return least == null ? Rational.ZERO : least;
    }

    private static String range(FactDefinition fact) {
        return (fact.lowest() == null ? "" : "from " + fact.lowest().toDecimal(12) + " ")
                + (fact.highest() == null ? "upwards" : "to " + fact.highest().toDecimal(12));
    }

    private static void checkRises(
            Row row, FactDefinition fact, Map<Predicate, @Nullable FactValue> minimums) {
        FactValue lower = minimums.get(Predicate.WBK);
        FactValue higher = minimums.get(Predicate.WBBM);
        boolean falls =
                (lower instanceof FactValue.Amount a
                                && higher instanceof FactValue.Amount b
                                && a.value().compareTo(b.value()) > 0)
                        || (lower instanceof FactValue.Grade c
                                && higher instanceof FactValue.Grade d
                                && fact.ladder().indexOf(c.letter())
                                        > fact.ladder().indexOf(d.letter()));
        if (falls) {
            row.problem(
                    "wbbm",
                    "WBBM asks " + higher + ", less than WBK with " + lower,
                    "the two were swapped");
        }
    }

    private static Affirmed affirmation(Row row) {
        Affirmation affirmation =
                new Affirmation(
                        row.text("id"),
                        row.constant("predicate", Predicate.class),
                        row.word("level", Level.class),
                        row.constant("institutionType", InstitutionType.class),
                        Set.copyOf(row.constants("services", ServiceType.class)),
                        row.title("title"),
                        row.text("citation"));
        return new Affirmed(row, Span.of(row), affirmation);
    }

    void checkSpans() {
        for (Asked a : asked) {
            checkSpan(a.row(), a.span());
        }
        for (Affirmed a : affirmed) {
            checkSpan(a.row(), a.span());
        }
        for (Period period : head.periods()) {
            Set<String> ids = new HashSet<>();
            for (Asked a : asked) {
                if (a.span().covers(period) && a.row().sound()) {
                    for (Eligibility r : a.requirements()) {
                        if (!ids.add(r.id()) && a.row().sound()) {
                            a.row().problem("id", "the requirement " + r.id() + " is repeated", "");
                        }
                    }
                }
            }
        }
        Set<Object> waived = new HashSet<>();
        for (Affirmed a : affirmed) {
            Affirmation b = a.affirmation();
            if (a.row().sound() && !waived.add(List.of(b.predicate(), b.level(), a.span()))) {
                a.row().problem("another affirmation waives the same requirements", "");
            }
        }
    }

    private void checkSpan(Row row, Span span) {
        if (!row.sound() || head.periods().isEmpty()) {
            return;
        }
        LocalDate since = span.since();
        if (since != null && head.periods().stream().noneMatch(p -> p.from().equals(since))) {
            row.problem("since", "no version of edition.yaml starts on " + since, "");
        }
        LocalDate until = span.until();
        if (until != null && head.periods().stream().noneMatch(p -> until.equals(p.until()))) {
            row.problem("until", "no version of edition.yaml ends on " + until, "");
        }
    }
}
