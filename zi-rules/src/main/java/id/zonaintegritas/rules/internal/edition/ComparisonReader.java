package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.CountComparison.Place;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the comparisons of {@code edition.yaml}: counts that have to fit together. */
final class ComparisonReader {

    private static final List<String> AGAINST = List.of("atMost", "equal");

    /** Of a file that cannot be read. */
    public static final ComparisonReader NONE = new ComparisonReader();

    private final List<Written<CountComparison>> comparisons = new ArrayList<>();

    private ComparisonReader() {}

    /** What a file says; nothing if it says nothing of them. */
    public static ComparisonReader of(Row file, List<WarningKind> warnings) {
        ComparisonReader reader = new ComparisonReader();
        Set<String> ids = new HashSet<>();
        List<String> codes = warnings.stream().map(WarningKind::code).toList();
        reader.comparisons.addAll(
                file.optionalRows("comparisons", row -> comparison(row, ids, codes)));
        return reader;
    }

    private static Written<CountComparison> comparison(
            Row row, Set<String> ids, List<String> codes) {
        String id = EditionHead.unique(row, "id", ids, "comparison");
        List<Place> counted = places(row, "counts");
        List<String> given = row.someOf(AGAINST);
        if (given.size() > 1) {
            row.problem(say("comparison.both"));
        }
        List<Place> against = new ArrayList<>();
        given.forEach(key -> against.addAll(places(row, key)));
        String warning = row.text("warning");
        row.refer("warning", warning, codes, Row.MESSAGES.text("a.warning"));
        return new Written<>(
                new CountComparison(
                        id,
                        counted,
                        against,
                        given.contains("equal"),
                        warning,
                        row.title("title"),
                        row.text("citation")),
                row);
    }

    private static List<Place> places(Row row, String key) {
        List<Place> places = new ArrayList<>();
        for (String place : row.texts(key)) {
            int dot = place.lastIndexOf('.');
            places.add(new Place(place.substring(0, Math.max(0, dot)), place.substring(dot + 1)));
        }
        if (places.isEmpty() && row.has(key) && row.sound()) {
            row.problem(key, say("list.empty", key));
        }
        return places;
    }

    public List<CountComparison> comparisons() {
        return comparisons.stream().map(Written::value).toList();
    }

    /** Checks what they say about the worksheet. */
    public void check(Collection<Question> questions) {
        Set<String> known = new TreeSet<>();
        for (Question question : questions) {
            if (question instanceof RatioQuestion ratio) {
                for (Count count : ratio.counts()) {
                    known.add(new Place(question.id(), count.name()).toString());
                }
            }
        }
        for (Written<CountComparison> one : comparisons) {
            refer(one, "counts", one.value().counted(), known);
            String key = one.value().same() ? "equal" : "atMost";
            refer(one, key, one.value().against(), known);
        }
    }

    private static void refer(
            Written<CountComparison> one, String key, List<Place> places, Set<String> known) {
        for (Place place : places) {
            one.row().refer(key, place.toString(), known, Row.MESSAGES.text("a.count"));
        }
    }
}
