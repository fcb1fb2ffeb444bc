package id.zonaintegritas.rules.portal;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Problem;
import id.zonaintegritas.rules.internal.wording.Both;
import id.zonaintegritas.rules.portal.PortalItems.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes what the ministry's portal exchanges with institutions. The portal numbers the
 * questions and counts of the worksheet and computes ratios itself; it has no number for a stated
 * total of those who are obliged to report, and no place for facts about eligibility. Immutable and
 * safe to share between threads.
 */
public final class PortalJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

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
        JsonNode document = tree(json);
        PortalColumn unit = new PortalColumn(Assessor.UNIT);
        PortalColumn tpi = new PortalColumn(Assessor.TPI);
        JsonNode answers = document.get("answers");
        if (!(answers instanceof ArrayNode)) {
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

    private static JsonNode tree(String json) {
        try {
            JsonNode document = JSON.readTree(json);
            if (document.isObject()) {
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
            JsonNode answer,
            String at,
            Set<Integer> seen,
            PortalColumn unit,
            PortalColumn tpi,
            List<Problem> problems) {
        JsonNode number = answer.get("soal_id");
        Item item = number != null && number.isInt() ? items.item(number.intValue()) : null;
        if (item == null) {
            problems.add(problem(at + "/soal_id", "unknownItem", shown(number)));
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

    private static @Nullable String text(
            JsonNode object, String key, String at, List<Problem> problems) {
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        problems.add(problem(at + "/" + key, "noText", shown(value)));
        return null;
    }

    private static @Nullable Integer year(JsonNode document, List<Problem> problems) {
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

    private static String shown(@Nullable JsonNode value) {
        return value == null ? "null" : value.toString();
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
        ObjectNode document = JSON.createObjectNode();
        document.put("unit_id", unit.unit().id());
        document.put("nama_unit", unit.unit().name());
        document.put("tahun", unit.year());
        ArrayNode answers = document.putArray("answers");
        Set<String> noted = new HashSet<>();
        for (Item item : items.all()) {
            boolean first = noted.add(item.question().id());
            ObjectNode answer = answers.addObject();
            answer.put("soal_id", item.number());
            answer.put("jawaban_unit", PortalValues.answer(item, unit));
            answer.put("jawaban_tpi", tpi == null ? null : PortalValues.answer(item, tpi));
            answer.put("catatan_unit", first ? PortalValues.note(item, unit) : null);
            answer.put("bukti_dukung_unit", first ? PortalValues.evidence(item, unit) : null);
            answer.put("catatan_tpi", first && tpi != null ? PortalValues.note(item, tpi) : null);
        }
        return new PortalText(
                document.toPrettyString() + "\n", new PortalLosses(items).of(unit, tpi));
    }

    /**
     * Reads a list of units that are proposed.
     *
     * @throws PortalException with every problem of the document
     */
    public static List<PortalUnit> readUnits(String json) {
        JsonNode units = tree(json).get("units");
        List<Problem> problems = new ArrayList<>();
        List<PortalUnit> read = new ArrayList<>();
        if (!(units instanceof ArrayNode)) {
            throw new PortalException(List.of(problem("/units", "noUnits")));
        }
        for (int i = 0; i < units.size(); i++) {
            String at = "/units/" + i;
            JsonNode unit = units.get(i);
            String id = text(unit, "id", at, problems);
            String name = text(unit, "nama", at, problems);
            String category = text(unit, "kategori", at, problems);
            JsonNode affirmed = unit.get("afirmasi");
            if (id == null || category == null) {
                problems.add(problem(at, "noIdOrCategory"));
            } else {
                read.add(
                        new PortalUnit(
                                id,
                                name == null ? id : name,
                                category,
                                affirmed != null
                                        && affirmed.isBoolean()
                                        && affirmed.booleanValue()));
            }
        }
        if (!problems.isEmpty()) {
            throw new PortalException(problems);
        }
        return read;
    }

    /** Writes a list of units that are proposed. */
    public static String writeUnits(int year, List<PortalUnit> units) {
        ObjectNode document = JSON.createObjectNode();
        document.put("tahun", year);
        ArrayNode list = document.putArray("units");
        for (PortalUnit unit : units) {
            ObjectNode entry = list.addObject();
            entry.put("id", unit.id());
            entry.put("nama", unit.name());
            entry.put("kategori", unit.category());
            entry.put("afirmasi", unit.affirmed());
        }
        return document.toPrettyString() + "\n";
    }
}
