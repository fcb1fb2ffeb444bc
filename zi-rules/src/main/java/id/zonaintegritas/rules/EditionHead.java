package id.zonaintegritas.rules;

import id.zonaintegritas.model.Award;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code edition.yaml} says: the regulation, when it holds and how it is read. */
record EditionHead(
        String id,
        Title title,
        List<Period> periods,
        List<Award> awards,
        List<WarningKind> warnings,
        List<Interpretation> interpretations,
        List<Written<Reading>> readings) {

    /** A time in which one wording holds, both days included; the last one is open. */
    record Period(Row row, LocalDate from, @Nullable LocalDate until, List<String> amendedBy) {}

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");

    static final EditionHead UNREADABLE =
            new EditionHead(
                    "", new Title("", ""), List.of(), List.of(), List.of(), List.of(), List.of());

    static EditionHead read(Row row) {
        String id = row.text("id");
        Title title = row.title("title");
        row.text("gazette");
        List<Period> periods = row.rows("versions", EditionHead::period);
        checkPeriods(periods);
        Set<Predicate> granted = new HashSet<>();
        List<Award> awards = row.rows("awards", award -> award(award, granted));
        for (Predicate predicate : Predicate.values()) {
            boolean missing = awards.size() < Predicate.values().length;
            if (missing && row.sound() && !granted.contains(predicate)) {
                row.problem("awards", "the predicate " + predicate + " has no row here", "");
            }
        }
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Written<Reading>> readings = new ArrayList<>();
        return new EditionHead(
                id,
                title,
                periods,
                awards,
                row.rows("warnings", warning -> warning(warning, codes)),
                row.rows("interpretations", i -> interpretation(i, names, readings)),
                readings);
    }

    private static Period period(Row row) {
        return new Period(row, row.date("from"), row.optionalDate("until"), row.texts("amendedBy"));
    }

    private static void checkPeriods(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            Period next = i + 1 < periods.size() ? periods.get(i + 1) : null;
            if (period.row().sound() && (next == null || next.row().sound())) {
                checkEnd(period, next);
            }
        }
    }

    private static void checkEnd(Period period, @Nullable Period next) {
        Row row = period.row();
        LocalDate until = period.until();
        if (next == null) {
            if (until != null) {
                row.problem("until", "the last version has no end", "a later version is missing");
            }
            return;
        }
        LocalDate eve = next.from().minusDays(1);
        if (until == null) {
            row.problem("\"until\" is missing: a version follows from " + next.from(), "");
        } else if (until.isBefore(period.from())) {
            row.problem("until", "the version ends before it begins", "the days were swapped");
        } else if (until.isAfter(eve)) {
            row.problem(
                    "until",
                    "two versions hold from " + next.from() + " until " + until,
                    eve + " is meant");
        } else if (until.isBefore(eve)) {
            row.problem(
                    "until",
                    "no version holds from " + until.plusDays(1) + " until " + eve,
                    eve + " is meant");
        }
    }

    private static Award award(Row row, Set<Predicate> granted) {
        Predicate predicate = row.constant("predicate", Predicate.class);
        if (!granted.add(predicate) && row.sound()) {
            row.problem("predicate", "the predicate " + predicate + " is repeated", "");
        }
        return new Award(predicate, row.title("title"), row.text("citation"));
    }

    private static WarningKind warning(Row row, Set<String> codes) {
        String code = unique(row, "code", codes, "warning");
        Title message = row.title("message");
        Set<String> inEnglish = placeholders(message.english());
        if (row.sound() && !placeholders(message.indonesian()).equals(inEnglish)) {
            row.problem(
                    "message",
                    "the values in braces differ between the languages: "
                            + shown(placeholders(message.indonesian()))
                            + " in Indonesian, "
                            + shown(inEnglish)
                            + " in English",
                    "one of them is misspelt");
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

    private static String shown(Set<String> placeholders) {
        return placeholders.isEmpty() ? "none" : String.join(", ", placeholders);
    }

    private static Interpretation interpretation(
            Row row, Set<String> names, List<Written<Reading>> all) {
        String id = unique(row, "id", names, "interpretation");
        Title question = row.title("question");
        row.text("citation");
        String standard = row.text("default");
        Set<String> choices = new HashSet<>();
        List<Written<Reading>> readings = row.rows("readings", r -> reading(r, id, choices));
        all.addAll(readings);
        row.refer("default", standard, choices, "the reading");
        return new Interpretation(
                id, question, standard, readings.stream().map(Written::value).toList());
    }

    private static Written<Reading> reading(Row row, String interpretation, Set<String> choices) {
        String choice = unique(row, "id", choices, "reading");
        Title title = row.title("title");
        Rational lowest = row.optionalNumber("lowest");
        Rational highest = row.optionalNumber("highest");
        if (row.sound()) {
            checkScores(row, lowest, highest);
        }
        return new Written<>(
                new Reading(
                        interpretation,
                        choice,
                        title,
                        lowest,
                        highest,
                        row.flag("leavesOut"),
                        row.optionalWhole("decimals"),
                        row.optionalNumber("minimum"),
                        row.has("uncounted") ? row.texts("uncounted") : List.of()),
                row);
    }

    private static void checkScores(
            Row row, @Nullable Rational lowest, @Nullable Rational highest) {
        if (lowest == null || highest == null) {
            if (!Objects.equals(lowest, highest)) {
                row.problem("\"lowest\" and \"highest\" come together", "");
            }
        } else if (lowest.signum() < 0
                || highest.compareTo(Rational.ONE) > 0
                || lowest.compareTo(highest) > 0) {
            row.problem("lowest", "a score lies from 0 to 1, the lowest first", "");
        }
    }

    private static String unique(Row row, String key, Set<String> seen, String what) {
        String name = row.text(key);
        if (!name.isEmpty() && !seen.add(name)) {
            row.problem(key, "the " + what + " \"" + name + "\" is repeated", "");
        }
        return name;
    }

    List<String> interpretationIds() {
        return interpretations.stream().map(Interpretation::id).toList();
    }

    /** The minimum that the default reading of an interpretation gives, or null. */
    @Nullable Rational defaultMinimum(@Nullable String interpretation) {
        return interpretations.stream()
                .filter(i -> i.id().equals(interpretation))
                .flatMap(i -> i.reading(i.standard()).stream())
                .map(Reading::minimum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Checks what readings say about the worksheet. */
    void checkUncounted(Collection<String> questions) {
        for (Written<Reading> reading : readings) {
            for (String question : reading.value().uncounted()) {
                reading.row().refer("uncounted", question, questions, "the question");
            }
        }
    }
}
