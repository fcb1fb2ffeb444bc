package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Provenance;
import id.zonaintegritas.model.Title;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an edition as it is written in its file.
 *
 * @param id unique among the rows of its element, apart from rows for different times; an option,
 *     count, band or reading has the id of its row before it: {@code A.I.1.i.a:YA}
 * @param within the id of the row that it belongs to, or null
 * @param title its own, or that of the row that it belongs to
 * @param citation its own, or that of the row that it belongs to; an empty text if there is none
 * @param file in the edition, such as {@code minimums.yaml}
 * @param line where the row begins, from 1
 * @param values by key in the order of the file; keys within keys are joined by a dot: {@code
 *     title.en}
 * @param read where it was read and when it was checked with that, by itself or by the row or file
 *     that it stands in; null if neither says so
 */
public record SourceRow(
        EditionElement element,
        String id,
        @Nullable String within,
        Title title,
        String citation,
        String file,
        int line,
        Map<String, Value> values,
        @Nullable Provenance read) {

    /** What a value is. */
    public enum Form {
        TEXT,
        NUMBER,
        TRUTH,
        /** Several values, joined by a comma. */
        LIST
    }

    /**
     * A value and where it stands.
     *
     * @param text as written, without quotes
     * @param line from 1
     * @param column from 1
     */
    public record Value(String text, Form form, int line, int column) {}

    public SourceRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a key as it is written, or null if the row has no such key. */
    public @Nullable String text(String key) {
        Value value = values.get(key);
        return value == null ? null : value.text();
    }
}
