package id.zonaintegritas.rules.internal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON or YAML document as it was written; every value knows where it stands. */
public sealed interface Tree {

    /** Line and column, from 1. */
    public record Place(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    Place place();

    /** What the value is, in the words of a message: {@code a list}. */
    String kind();

    /**
     * A text, number, truth value or null.
     *
     * @param text as written, without quotes
     */
    public record Scalar(Place place, Type type, String text) implements Tree {

        public enum Type {
            TEXT,
            NUMBER,
            TRUTH,
            NULL
        }

        public boolean isNull() {
            return type == Type.NULL;
        }

        @Override
        public String kind() {
            return switch (type) {
                case TEXT -> "a text";
                case NUMBER -> "a number";
                case TRUTH -> "true or false";
                case NULL -> "null";
            };
        }
    }

    public record Sequence(Place place, List<Tree> items) implements Tree {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Entries as they were written, repeated keys included. */
    public record Mapping(Place place, List<Entry> entries) implements Tree {

        /** The first value of a key, or null. */
        public @Nullable Tree get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    public record Entry(Place place, String key, Tree value) {}
}
