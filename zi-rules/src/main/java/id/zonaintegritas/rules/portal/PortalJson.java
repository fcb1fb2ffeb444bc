package id.zonaintegritas.rules.portal;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.Both;
import id.zonaintegritas.rules.portal.PortalItems.Item;
import id.zonaintegritas.rules.problem.Problem;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes what the ministry's portal exchanges with institutions. The portal numbers the
 * questions and counts of the worksheet and computes ratios itself; it has no number for a stated
 * total of those who are obliged to report, and no place for facts about eligibility. Immutable and
 * safe to share between threads.
 */
public final class PortalJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final PortalItems items;

    private PortalJson(PortalItems items) {
        this.items = items;
    }

    /** For the questions of an edition. */
    public static PortalJson of(Edition edition) {
        return new PortalJson(new PortalItems(requireNonNull(edition, "edition")));
    }

    /** Whether a text looks like the answers of a unit, and not like another document. */
    public static boolean isAnswers(String json) {
        return json.contains("\"unit_id\"") && json.contains("\"soal_id\"");
    }

    /**
     * Reads the answers of a unit: one assessment for each assessor.
     *
     * @throws PortalException with every problem of the document
     */
    public PortalAnswers read(String json) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        Map<?, ?> document = tree(json);
        PortalColumn unit = new PortalColumn(Assessor.UNIT);
        PortalColumn tpi = new PortalColumn(Assessor.TPI);
        if (!(document.get("answers") instanceof List<?> answers)) {
            problems.add(problem("/answers", "noAnswers"));
        } else {
            Set<Integer> seen = new HashSet<>();
            for (int i = 0; i < answers.size(); i++) {
                answer(answers.get(i), "/answers/" + i, seen, unit, tpi, problems);
            }
            if (seen.size() < items.size()) {
                warnings.add(problem("/answers", "missing", items.size() - seen.size()));
            }
        }
        String id = text(document, "unit_id", "", problems);
        if (id == null || id.isBlank()) {
            problems.add(problem("/unit_id", "noUnit"));
        }
        String name = text(document, "nama_unit", "", problems);
        Integer year = year(document, problems);
        if (!problems.isEmpty()) {
            throw new PortalException(problems);
        }
        Unit about = new Unit(String.valueOf(id), name, null, null, null);
        List<Assessment> assessments = new ArrayList<>();
        assessments.add(unit.assessment(about, year, items.all()));
        if (!tpi.isEmpty()) {
            assessments.add(tpi.assessment(about, year, items.all()));
        }
        return new PortalAnswers(assessments, warnings);
    }

    private static Map<?, ?> tree(String json) {
        try {
            if (JsonTree.read(json) instanceof Map<?, ?> document) {
                return document;
            }
        } catch (JacksonException broken) {
            String place =
                    broken.getLocation() == null
                            ? "line 1"
                            : "line "
                                    + broken.getLocation().getLineNr()
                                    + ", column "
                                    + broken.getLocation().getColumnNr();
            throw new PortalException(List.of(problem(place, "noJson")));
        }
        throw new PortalException(List.of(problem("", "noObject")));
    }

    private void answer(
            @Nullable Object entry,
            String at,
            Set<Integer> seen,
            PortalColumn unit,
            PortalColumn tpi,
            List<Problem> problems) {
        if (!(entry instanceof Map<?, ?> answer)) {
            problems.add(problem(at, "noAnswer"));
            return;
        }
        Object number = answer.get("soal_id");
        Item item = item(number);
        if (item == null) {
            problems.add(problem(at + "/soal_id", "unknownItem", String.valueOf(number)));
            return;
        }
        if (!seen.add(item.number())) {
            problems.add(problem(at + "/soal_id", "repeated", item.number()));
            return;
        }
        unit.answer(
                item, text(answer, "jawaban_unit", at, problems), at + "/jawaban_unit", problems);
        tpi.answer(item, text(answer, "jawaban_tpi", at, problems), at + "/jawaban_tpi", problems);
        unit.note(item, text(answer, "catatan_unit", at, problems));
        tpi.note(item, text(answer, "catatan_tpi", at, problems));
        unit.evidence(item, text(answer, "bukti_dukung_unit", at, problems));
        tpi.evidence(item, text(answer, "bukti_dukung_tpi", at, problems));
    }

    private @Nullable Item item(@Nullable Object number) {
        String text = String.valueOf(number);
        return text.matches("\\d{1,4}") ? items.item(Integer.parseInt(text)) : null;
    }

    private static @Nullable String text(
            Map<?, ?> object, String key, String at, List<Problem> problems) {
        Object value = object.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof String || value instanceof JsonTree.Numeral) {
            return value.toString();
        }
        problems.add(problem(at + "/" + key, "noText"));
        return null;
    }

    private static @Nullable Integer year(Map<?, ?> document, List<Problem> problems) {
        String year = text(document, "tahun", "", problems);
        if (year == null || year.isBlank()) {
            return null;
        }
        if (!year.strip().matches("[12]\\d{3}")) {
            problems.add(problem("/tahun", "year", year));
            return null;
        }
        return Integer.valueOf(year.strip());
    }

    static Problem problem(String at, String message, Object... values) {
        Title text = Both.say("portal", message, values);
        return new Problem(at, text);
    }

    /**
     * Writes the answers of a unit.
     *
     * @param unit its own assessment
     * @param tpi that of TPI, or null if there is none
     */
    public PortalText write(Assessment unit, @Nullable Assessment tpi) {
        String text =
                text(
                        json -> {
                            json.writeStringProperty("unit_id", unit.unit().id());
                            json.writeName("nama_unit");
                            string(unit.unit().name(), json);
                            json.writeName("tahun");
                            if (unit.year() == null) {
                                json.writeNull();
                            } else {
                                json.writeNumber(unit.year());
                            }
                            json.writeArrayPropertyStart("answers");
                            Set<String> noted = new HashSet<>();
                            for (Item item : items.all()) {
                                write(item, noted.add(item.question().id()), unit, tpi, json);
                            }
                            json.writeEndArray();
                        });
        return new PortalText(text, new PortalLosses(items).of(unit, tpi));
    }

    /** Notes and evidence of a question stand at its first number. */
    private static void write(
            Item item,
            boolean first,
            Assessment unit,
            @Nullable Assessment tpi,
            JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("soal_id", item.number());
        json.writeName("jawaban_unit");
        string(PortalValues.answer(item, unit), json);
        json.writeName("jawaban_tpi");
        string(tpi == null ? null : PortalValues.answer(item, tpi), json);
        json.writeName("catatan_unit");
        string(first ? PortalValues.note(item, unit) : null, json);
        json.writeName("bukti_dukung_unit");
        string(first ? PortalValues.evidence(item, unit) : null, json);
        json.writeName("catatan_tpi");
        string(first && tpi != null ? PortalValues.note(item, tpi) : null, json);
        json.writeEndObject();
    }

    private static void string(@Nullable String text, JsonGenerator json) {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    private static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    /**
     * Reads a list of units that are proposed.
     *
     * @throws PortalException with every problem of the document
     */
    public static List<PortalUnit> readUnits(String json) {
        List<Problem> problems = new ArrayList<>();
        List<PortalUnit> read = new ArrayList<>();
        if (!(tree(json).get("units") instanceof List<?> units)) {
            throw new PortalException(List.of(problem("/units", "noUnits")));
        }
        for (int i = 0; i < units.size(); i++) {
            unit(units.get(i), "/units/" + i, read, problems);
        }
        if (!problems.isEmpty()) {
            throw new PortalException(problems);
        }
        return read;
    }

    private static void unit(
            @Nullable Object entry, String at, List<PortalUnit> read, List<Problem> problems) {
        Map<?, ?> unit = entry instanceof Map<?, ?> map ? map : Map.of();
        String id = text(unit, "id", at, problems);
        String name = text(unit, "nama", at, problems);
        String category = text(unit, "kategori", at, problems);
        if (id == null || category == null) {
            problems.add(problem(at, "noIdOrCategory"));
            return;
        }
        boolean affirmed = Boolean.TRUE.equals(unit.get("afirmasi"));
        read.add(new PortalUnit(id, name == null ? id : name, category, affirmed));
    }

    /** Writes a list of units that are proposed. */
    public static String writeUnits(int year, List<PortalUnit> units) {
        return text(
                json -> {
                    json.writeNumberProperty("tahun", year);
                    json.writeArrayPropertyStart("units");
                    for (PortalUnit unit : units) {
                        json.writeStartObject();
                        json.writeStringProperty("id", unit.id());
                        json.writeStringProperty("nama", unit.name());
                        json.writeStringProperty("kategori", unit.category());
                        json.writeBooleanProperty("afirmasi", unit.affirmed());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}
