package id.zonaintegritas.rules.units;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of assessments.
 *
 * @param name as its head is written
 * @param kind how its cells are written in an assessment
 * @param within the object of the assessment that holds it, or null
 * @param id its key there
 * @param part a count or what belongs to an index, or null
 */
record Column(String name, Kind kind, @Nullable String within, String id, @Nullable String part) {

    enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }

    /** What else the columns that say who was assessed may be called. */
    private static final Map<String, String> INDONESIAN =
            Map.of(
                    "id", "unit",
                    "nama", "name",
                    "instansi", "institution",
                    "jenisinstansi", "institutiontype",
                    "jenislayanan", "servicetype",
                    "tahun", "year",
                    "tanggal", "date",
                    "penilai", "assessor");

    /** All columns, in the order in which they are written. */
    static List<Column> all(Edition edition) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("unit", Kind.TEXT, "unit", "id", null));
        for (String name : List.of("name", "institution", "institutionType", "serviceType")) {
            columns.add(new Column(name, Kind.TEXT, "unit", name, null));
        }
        columns.add(new Column("year", Kind.NUMBER, null, "year", null));
        columns.add(new Column("date", Kind.TEXT, null, "date", null));
        columns.add(new Column("assessor", Kind.TEXT, null, "assessor", null));
        edition.questions().forEach(question -> columns.addAll(of(question)));
        for (FactDefinition fact : edition.facts()) {
            columns.add(
                    new Column(fact.name(), kind(fact.kind()), "eligibility", fact.name(), null));
        }
        return columns;
    }

    private static List<Column> of(Question question) {
        String id = question.id();
        List<Column> columns = new ArrayList<>();
        if (question instanceof Question.RatioQuestion ratio) {
            for (Count count : ratio.counts()) {
                columns.add(
                        new Column(
                                id + "/" + count.name(), Kind.NUMBER, "answers", id, count.name()));
            }
        } else if (question instanceof Question.SurveyQuestion) {
            columns.add(new Column(id, Kind.NUMBER, "answers", id, "index"));
            columns.add(new Column(id + "/respondents", Kind.NUMBER, "answers", id, "respondents"));
        } else {
            columns.add(new Column(id, Kind.TEXT, "answers", id, null));
        }
        return columns;
    }

    private static Kind kind(FactDefinition.Kind kind) {
        return switch (kind) {
            case NUMBER -> Kind.NUMBER;
            case TRUTH -> Kind.TRUTH;
            case GRADE, DATE -> Kind.TEXT;
        };
    }

    /** By name, in small letters and without blanks around it. */
    static Map<String, Column> byName(Edition edition) {
        Map<String, Column> columns = new LinkedHashMap<>();
        all(edition).forEach(column -> columns.put(key(column.name()), column));
        INDONESIAN.forEach((other, name) -> columns.put(other, columns.get(name)));
        return columns;
    }

    static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }
}
