package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON and YAML into trees within fixed limits. */
public final class TreeReader {

    /** A document that is no JSON or YAML, or goes beyond a limit. */
    public static final class SyntaxException extends Exception {
        private final transient Place place;
        private final String maybe;

        SyntaxException(Place place, String message) {
            this(place, message, "");
        }

        SyntaxException(Place place, String message, String maybe) {
            super(message);
            this.place = place;
            this.maybe = maybe;
        }

        public String message() {
            return String.valueOf(getMessage());
        }

        public Place place() {
            return place;
        }

        /** A likely cause, or an empty text. */
        public String maybe() {
            return maybe;
        }
    }

    static final int MAX_DEPTH = Limits.DEPTH.most();
    static final int MAX_NUMBER_LENGTH = Limits.DIGITS.most();
    static final int MAX_NAME_LENGTH = Limits.KEY.most();
    static final int MAX_TEXT_LENGTH = Limits.TEXT.most();
    static final int MAX_DOCUMENT_LENGTH = Limits.BYTES.most();
    private static final int MAX_VALUES = Limits.VALUES.most();
    private static final Messages OVER = Messages.of("limits");
    private static final int EXCERPT_LENGTH = 20;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    // One more than is read, so that the message is ours.
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final JsonParser parser;

    private int values;

    private TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    public static Tree json(String text) throws SyntaxException {
        try {
            return readJson(limited(text));
        } catch (UnexpectedEndOfInputException cut) {
            throw new SyntaxException(
                    place(cut.getLocation()),
                    "the document ends before it is complete",
                    "a bracket or a quotation mark is not closed.");
        } catch (JacksonException broken) {
            Place place = startOfWord(text, place(broken.getLocation()));
            String rest = excerpt(text, place);
            throw new SyntaxException(
                    place,
                    "not JSON from here on" + rest,
                    rest.startsWith(": NaN") || rest.startsWith(": Inf")
                            ? "null is meant: a number that is not known."
                            : "a comma, a quotation mark or a bracket is missing or too many.");
        }
    }

    public static Tree yaml(String text) throws SyntaxException {
        return YamlReader.read(limited(text));
    }

    private static String limited(String text) throws SyntaxException {
        if (text.length() > MAX_DOCUMENT_LENGTH) {
            throw new SyntaxException(
                    new Place(1, 1),
                    "the document is longer than " + MAX_DOCUMENT_LENGTH + " characters");
        }
        return text;
    }

    private static Tree readJson(String text) throws SyntaxException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser).document();
        }
    }

    /** A word that is no JSON may be noticed at its end. */
    private static Place startOfWord(String text, Place place) {
        String before = line(text, place).substring(0, place.column() - 1);
        int start = before.length();
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return new Place(place.line(), start + 1);
    }

    static String excerpt(String text, Place place) {
        String rest = line(text, place).substring(place.column() - 1);
        return rest.isBlank()
                ? ""
                : ": " + rest.substring(0, Math.min(rest.length(), EXCERPT_LENGTH));
    }

    /** The line of a place, at least as long as its column says. */
    static String line(String text, Place place) {
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        return line + " ".repeat(Math.max(0, place.column() - 1 - line.length()));
    }

    private Tree document() throws SyntaxException {
        try {
            if (parser.nextToken() == null) {
                throw new SyntaxException(new Place(1, 1), "the document is empty");
            }
            Tree tree = value(0);
            if (parser.nextToken() != null) {
                throw new SyntaxException(
                        place(parser.currentTokenLocation()), "nothing may follow the document");
            }
            return tree;
        } catch (StreamConstraintsException limit) {
            // It does not know its place.
            throw tooLong(place(parser.currentLocation()));
        }
    }

    static SyntaxException tooLong(Place end) {
        return new SyntaxException(
                end,
                "what ends here is too long: at most "
                        + MAX_NUMBER_LENGTH
                        + " digits in a number, "
                        + MAX_NAME_LENGTH
                        + " characters in a key and "
                        + MAX_TEXT_LENGTH
                        + " in a text are read");
    }

    private Tree value(int depth) throws SyntaxException {
        Place place = place(parser.currentTokenLocation());
        requireRoom(++values, place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, deeper(depth, place));
            case START_ARRAY -> sequence(place, deeper(depth, place));
            case VALUE_STRING ->
                    new Scalar(place, Scalar.Type.TEXT, whole(parser.getString(), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Scalar(place, Scalar.Type.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE ->
                    new Scalar(place, Scalar.Type.TRUTH, parser.getString());
            case VALUE_NULL -> new Scalar(place, Scalar.Type.NULL, "null");
            default -> throw new SyntaxException(place, "this kind of value is not read");
        };
    }

    /**
     * Refuses a document with more values than are read.
     *
     * @param values how many there are up to here
     */
    static void requireRoom(int values, Place place) throws SyntaxException {
        if (values > MAX_VALUES) {
            throw new SyntaxException(
                    place,
                    OVER.text("document.values", MAX_VALUES).english(),
                    OVER.text("setting", Limits.VALUES.setting()).english());
        }
    }

    static int deeper(int depth, Place place) throws SyntaxException {
        if (depth == MAX_DEPTH) {
            throw new SyntaxException(
                    place, "nested too deep: at most " + MAX_DEPTH + " levels are read");
        }
        return depth + 1;
    }

    private Sequence sequence(Place place, int depth) throws SyntaxException {
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth));
        }
        return new Sequence(place, items);
    }

    private Mapping mapping(Place place, int depth) throws SyntaxException {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place key = place(parser.currentTokenLocation());
            String name = whole(parser.currentName(), key);
            parser.nextToken();
            entries.add(new Entry(key, name, value(depth)));
        }
        return new Mapping(place, entries);
    }

    /** Refuses half of a surrogate pair, which could not be written again as UTF-8. */
    static String whole(String text, Place place) throws SyntaxException {
        if (!Utf8.canEncode(text)) {
            throw new SyntaxException(
                    place,
                    "half of a character: an escape \\ud800 to \\udfff needs its other half");
        }
        return text;
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
