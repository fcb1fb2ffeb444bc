package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        private final transient Remark remark;
        private final boolean limit;

        SyntaxException(Place place, String message, Object... values) {
            this(place, MESSAGES.remark(message, values));
        }

        SyntaxException(Place place, Remark remark) {
            this(place, remark, false);
        }

        private SyntaxException(Place place, Remark remark, boolean limit) {
            super(remark.what().english());
            this.place = place;
            this.remark = remark;
            this.limit = limit;
        }

        public Place place() {
            return place;
        }

        /** What is wrong there. */
        public Title what() {
            return remark.what();
        }

        /** A likely cause, or empty texts. */
        public Title maybe() {
            return remark.maybe();
        }

        /** Whether the document goes beyond a limit, and is not read any further. */
        boolean isLimit() {
            return limit;
        }
    }

    static final int MAX_DEPTH = Limits.DEPTH.most();
    static final int MAX_NUMBER_LENGTH = Limits.DIGITS.most();
    static final int MAX_NAME_LENGTH = Limits.KEY.most();
    static final int MAX_TEXT_LENGTH = Limits.TEXT.most();
    static final int MAX_DOCUMENT_LENGTH = Limits.BYTES.most();
    private static final int MAX_VALUES = Limits.VALUES.most();
    private static final Messages OVER = Messages.of("limits");
    static final Messages MESSAGES = Messages.of("syntax");
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
            throw new SyntaxException(place(cut.getLocation()), "json.cut");
        } catch (JacksonException broken) {
            Place place = startOfWord(text, place(broken.getLocation()));
            String rest = excerpt(text, place);
            Remark noJson = MESSAGES.remark("json", rest);
            throw new SyntaxException(
                    place,
                    rest.startsWith(": NaN") || rest.startsWith(": Inf")
                            ? noJson.maybe(MESSAGES.text("json.notANumber.maybe"))
                            : noJson);
        }
    }

    public static Tree yaml(String text) throws SyntaxException {
        return YamlReader.read(limited(text));
    }

    /**
     * Reads what can be read of a file of an edition; what is no YAML is added to the problems and
     * left out. Empty if nothing can be read.
     */
    public static Optional<Tree> yaml(String file, String text, EditionProblems problems) {
        return YamlRest.read(file, text, problems);
    }

    private static String limited(String text) throws SyntaxException {
        if (text.length() > MAX_DOCUMENT_LENGTH) {
            throw beyond(new Place(1, 1), MESSAGES.remark("long.characters", MAX_DOCUMENT_LENGTH));
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
        String rest = line(text, place).substring(place.column() - 1).strip();
        return rest.isEmpty()
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
                throw new SyntaxException(new Place(1, 1), "empty");
            }
            Tree tree = value(0);
            if (parser.nextToken() != null) {
                throw new SyntaxException(place(parser.currentTokenLocation()), "behind");
            }
            return tree;
        } catch (StreamConstraintsException limit) {
            // It does not know its place.
            throw tooLong(place(parser.currentLocation()));
        }
    }

    static SyntaxException tooLong(Place end) {
        return beyond(
                end, MESSAGES.remark("long", MAX_NUMBER_LENGTH, MAX_NAME_LENGTH, MAX_TEXT_LENGTH));
    }

    private static SyntaxException beyond(Place place, Remark limit) {
        return new SyntaxException(place, limit, true);
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
            default -> throw new SyntaxException(place, "kind");
        };
    }

    /**
     * Refuses a document with more values than are read.
     *
     * @param values how many there are up to here
     */
    static void requireRoom(int values, Place place) throws SyntaxException {
        if (values > MAX_VALUES) {
            Remark many = OVER.remark("document.values", MAX_VALUES);
            throw beyond(place, many.maybe(OVER.text("setting", Limits.VALUES.setting())));
        }
    }

    static int deeper(int depth, Place place) throws SyntaxException {
        if (depth == MAX_DEPTH) {
            throw beyond(place, MESSAGES.remark("deep", MAX_DEPTH));
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
            throw new SyntaxException(place, "surrogate");
        }
        return text;
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
