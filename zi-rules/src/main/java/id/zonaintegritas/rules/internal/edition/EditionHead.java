package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code edition.yaml} says: the regulation, when it holds, its lists and how it is read. */
record EditionHead(
        String id,
        Title title,
        List<Period> periods,
        List<Predicate> predicates,
        List<Term> institutionTypes,
        List<Term> serviceTypes,
        List<String> regulations,
        List<Dated<Limit>> limits,
        List<FigureDefinition> figures,
        List<WarningKind> warnings,
        List<ReservationKind> reservations,
        ComparisonReader comparisonRows,
        List<String> sources,
        InterpretationReader interpretationRows) {

    /** A time in which one wording holds, both days included; the last one is open. */
    record Period(Row row, LocalDate from, @Nullable LocalDate until, List<String> amendedBy) {}

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern PREDICATE = Pattern.compile("[A-Z][A-Z0-9_]*");

    static final EditionHead UNREADABLE =
            new EditionHead(
                    "",
                    Remark.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ComparisonReader.NONE,
                    List.of(),
                    new InterpretationReader(List.of()));

    static EditionHead read(Row row) {
        String id = row.id("id");
        Title title = row.title("title");
        row.text("gazette");
        List<WarningKind> warnings = warnings(row);
        List<Period> periods = row.rows("versions", EditionHead::period);
        PeriodsCheck.check(periods);
        Set<String> ids = new HashSet<>();
        List<Predicate> predicates = known(row, "predicates", p -> predicate(p, ids));
        InterpretationReader interpretations =
                new InterpretationReader(predicates.stream().map(Predicate::id).toList());
        interpretations.add(row);
        return new EditionHead(
                id,
                title,
                periods,
                predicates,
                terms(row, "institutionTypes"),
                terms(row, "serviceTypes"),
                row.texts("regulations"),
                limits(row, interpretations),
                figures(row),
                warnings,
                reservations(row),
                ComparisonReader.of(row, warnings),
                sources(row),
                interpretations);
    }

    private static Period period(Row row) {
        return new Period(row, row.date("from"), row.optionalDate("until"), row.texts("amendedBy"));
    }

    private static Predicate predicate(Row row, Set<String> ids) {
        String id = unique(row, "id", ids, "predicate");
        if (!id.isEmpty() && !PREDICATE.matcher(id).matches()) {
            row.problem("id", say("predicate.spelling", id));
        }
        return new Predicate(id, row.title("title"), row.text("citation"));
    }

    private static List<Term> terms(Row row, String key) {
        Set<String> ids = new HashSet<>();
        return known(
                row, key, term -> new Term(unique(term, "id", ids, "term"), term.title("title")));
    }

    /** Nothing if one of the rows has a wrong name, so that nobody is told what does not exist. */
    private static <T> List<T> known(Row row, String key, Function<Row, T> reading) {
        List<Row> rows = new ArrayList<>();
        List<T> terms =
                row.rows(
                        key,
                        term -> {
                            rows.add(term);
                            return reading.apply(term);
                        });
        if (rows.stream().allMatch(Row::isNamed)) {
            return terms;
        }
        row.unlisted();
        return List.of();
    }

    private static List<Dated<Limit>> limits(Row row, InterpretationReader interpretations) {
        return row.optionalRows(
                "limits",
                limit -> {
                    String id = limit.id("id");
                    String interpretation = limit.optionalText("interpretation");
                    limit.takeReason();
                    Rational value =
                            new ByReading(interpretations, limit, interpretation)
                                    .number(limit, "value");
                    return new Dated<>(
                            new Limit(
                                    id,
                                    value,
                                    limit.title("title"),
                                    limit.text("citation"),
                                    interpretation),
                            limit,
                            Span.of(limit));
                });
    }

    private static List<FigureDefinition> figures(Row row) {
        Set<String> ids = new HashSet<>();
        return row.optionalRows(
                "figures",
                figure ->
                        new FigureDefinition(
                                unique(figure, "id", ids, "figure"),
                                figure.title("title"),
                                figure.text("citation")));
    }

    /** The ids of what rows were read from. */
    private static List<String> sources(Row row) {
        Set<String> ids = new HashSet<>();
        return row.optionalRows(
                "sources",
                source -> {
                    source.title("title");
                    return unique(source, "id", ids, "source");
                });
    }

    private static List<ReservationKind> reservations(Row row) {
        Set<String> ids = new HashSet<>();
        return row.optionalRows(
                "reservations",
                reservation ->
                        new ReservationKind(
                                unique(reservation, "id", ids, "reservation"),
                                reservation.title("text"),
                                reservation.text("citation")));
    }

    private static List<WarningKind> warnings(Row row) {
        Set<String> codes = new HashSet<>();
        return row.rows("warnings", warning -> warning(warning, codes));
    }

    private static WarningKind warning(Row row, Set<String> codes) {
        String code = unique(row, "code", codes, "warning");
        Title message = row.title("message");
        row.takeReason();
        Set<String> inEnglish = placeholders(message.english());
        Set<String> inIndonesian = placeholders(message.indonesian());
        if (row.sound() && !inIndonesian.equals(inEnglish)) {
            row.problem("message", say("placeholders", shown(inIndonesian), shown(inEnglish)));
        }
        return new WarningKind(code, message);
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Title shown(Set<String> placeholders) {
        String all = String.join(", ", placeholders);
        return placeholders.isEmpty() ? Row.MESSAGES.text("none") : new Title(all, all);
    }

    /** The name of a row that no other row of its kind may have. */
    static String unique(Row row, String key, Set<String> seen, String kind) {
        String name = row.id(key);
        if (!name.isEmpty() && !seen.add(name)) {
            row.repeats(key, name, say("repeatedName", Row.MESSAGES.text("a." + kind), name));
        }
        return name;
    }

    List<Interpretation> interpretations() {
        return interpretationRows.interpretations();
    }

    List<String> interpretationIds() {
        return interpretationRows.ids();
    }

    List<String> predicateIds() {
        return predicates.stream().map(Predicate::id).toList();
    }

    /** Where a predicate stands among them, the lowest first. */
    int rank(String predicate) {
        return predicateIds().indexOf(predicate);
    }

    public List<Limit> limits(Period period) {
        return limits.stream().filter(l -> l.span().covers(period)).map(Dated::value).toList();
    }

    /** Checks what limits and readings say about other rows. */
    void check() {
        limits.forEach(l -> l.span().check(l.row(), periods));
        Dated.checkRepeats(limits, Limit::id, "limit");
    }

    /** Checks what readings say about the worksheet. */
    void checkUncounted(Collection<String> questions) {
        for (Written<Reading> reading : interpretationRows.readings()) {
            for (String question : reading.value().uncounted()) {
                reading.row()
                        .refer("uncounted", question, questions, Row.MESSAGES.text("a.question"));
            }
        }
    }

    /** The minimum that the default reading of an interpretation gives, or null. */
    @Nullable Rational defaultMinimum(@Nullable String interpretation) {
        return interpretationRows.defaultMinimum(interpretation);
    }
}
