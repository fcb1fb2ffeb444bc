package id.zonaintegritas.rules.units;

import id.zonaintegritas.rules.units.Column.Kind;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a row of a table as an assessment. What is wrong with a cell, its reader will say. */
final class TableJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(?:[.,]\\d{1,40})?");
    private static final Set<String> TRUE = Set.of("true", "ya", "yes", "y", "1");
    private static final Set<String> FALSE = Set.of("false", "tidak", "no", "t", "n", "0");

    private TableJson() {}

    static String assessment(List<Column> columns, List<String> cells) {
        Map<String, Map<String, Map<String, Cell>>> within = new LinkedHashMap<>();
        Map<String, Cell> top = new LinkedHashMap<>();
        within.put("unit", new LinkedHashMap<>());
        within.put("answers", new LinkedHashMap<>());
        within.put("eligibility", new LinkedHashMap<>());
        for (int i = 0; i < cells.size(); i++) {
            String text = Harmless.undone(cells.get(i).strip());
            // Beyond the columns stands nothing that has a name.
            Column column = i < columns.size() ? columns.get(i) : null;
            if (text.isEmpty()) {
                continue;
            }
            String key = column == null ? "column " + (i + 1) : column.id();
            Cell cell = new Cell(column == null ? Kind.TEXT : column.kind(), text);
            Map<String, Map<String, Cell>> object =
                    column == null || column.within() == null ? null : within.get(column.within());
            if (column == null || object == null) {
                top.put(key, cell);
            } else {
                String part = column.part() == null ? "" : column.part();
                object.computeIfAbsent(key, id -> new LinkedHashMap<>()).put(part, cell);
            }
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "zi-assessment/1");
            top.forEach((name, cell) -> write(name, cell, json));
            within.forEach((name, object) -> write(name, object, json));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(
            String name, Map<String, Map<String, Cell>> object, JsonGenerator json) {
        json.writeName(name);
        json.writeStartObject();
        object.forEach(
                (id, parts) -> {
                    Cell alone = alone(parts);
                    if (alone != null) {
                        write(id, alone, json);
                        return;
                    }
                    json.writeName(id);
                    json.writeStartObject();
                    parts.forEach((part, cell) -> write(part, cell, json));
                    json.writeEndObject();
                });
        json.writeEndObject();
    }

    /** A cell that is the whole answer: an index is a number where nothing stands beside it. */
    private static @Nullable Cell alone(Map<String, Cell> parts) {
        return parts.size() == 1 && parts.containsKey("index") ? parts.get("index") : parts.get("");
    }

    private static void write(String name, Cell cell, JsonGenerator json) {
        json.writeName(name);
        cell.write(json);
    }

    private record Cell(Kind kind, String text) {

        void write(JsonGenerator json) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (kind == Kind.NUMBER && NUMBER.matcher(text).matches()) {
                json.writeNumber(plain(text.replace(',', '.')));
            } else if (kind == Kind.TRUTH && TRUE.contains(lower)) {
                json.writeBoolean(true);
            } else if (kind == Kind.TRUTH && FALSE.contains(lower)) {
                json.writeBoolean(false);
            } else {
                json.writeString(text);
            }
        }

        /** Spreadsheets write 4.0 for 4, and JSON knows no 007. */
        private static String plain(String number) {
            String whole = number.replaceFirst("\\.0+$", "");
            return whole.replaceFirst("^(-?)0+(?=\\d)", "$1");
        }
    }
}
