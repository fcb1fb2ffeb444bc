package id.zonaintegritas.rules;

import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads JSON and YAML into trees within fixed limits. */
final class TreeReader {

    /** A document that is no JSON or YAML, or goes beyond a limit. */
    static final class SyntaxException extends Exception {
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

        String message() {
            return String.valueOf(getMessage());
        }

        Place place() {
            return place;
        }

        /** A likely cause, or an empty text. */
        String maybe() {
            return maybe;
        }
    }

    static final int MAX_DEPTH = Limits.DEPTH.most();
    private static final int MAX_NUMBER_LENGTH = Limits.DIGITS.most();
    private static final int MAX_NAME_LENGTH = Limits.KEY.most();
    private static final int MAX_TEXT_LENGTH = Limits.TEXT.most();
    private static final int MAX_DOCUMENT_LENGTH = Limits.BYTES.most();
    private static final int MAX_VALUES = Limits.VALUES.most();
    private static final Messages OVER = Messages.of("limits");
    private static final String QUOTES =
            "a text that begins with this character is meant: put it in quotation marks.";
    private static final int EXCERPT_LENGTH = 20;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    // One more than is read, so that the message is ours.
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .build();

    /** Created on first use: who reads JSON alone does not load the YAML classes. */
    private static final class Yaml {
        static final TokenStreamFactory FACTORY =
                YAMLFactory.builder().streamReadConstraints(LIMITS).build();

        /** Where the mistake is; the parser itself knows the last value before it only. */
        static Place place(JacksonException broken) {
            return broken.getCause() instanceof MarkedYamlEngineException marked
                    ? marked.getProblemMark()
                            .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                            .orElse(TreeReader.place(broken.getLocation()))
                    : TreeReader.place(broken.getLocation());
        }
    }

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final JsonParser parser;

    /** The document if it is YAML, else an empty text. */
    private final String yaml;

    /** How far signs were looked for: places come in the order of the document. */
    private int line = 1;

    private int column = 1;
    private int at;
    private int values;

    private TreeReader(JsonParser parser, String yaml) {
        this.parser = parser;
        this.yaml = yaml;
    }

    static Tree json(String text) throws SyntaxException {
        try {
            return read(JSON, text);
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

    static Tree yaml(String text) throws SyntaxException {
        try {
            return read(Yaml.FACTORY, text);
        } catch (JacksonException broken) {
            Place place = Yaml.place(broken);
            throw YamlSlip.in(text, place)
                    .orElseGet(
                            () ->
                                    new SyntaxException(
                                            place,
                                            "not YAML from here on" + excerpt(text, place),
                                            YamlSlip.hint(line(text, place), place.column())));
        }
    }

    private static Tree read(TokenStreamFactory format, String text) throws SyntaxException {
        if (text.length() > MAX_DOCUMENT_LENGTH) {
            throw new SyntaxException(
                    new Place(1, 1),
                    "the document is longer than " + MAX_DOCUMENT_LENGTH + " characters");
        }
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser, parser.canReadObjectId() ? text : "").document();
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

    private static String excerpt(String text, Place place) {
        String rest = line(text, place).substring(place.column() - 1);
        return rest.isBlank()
                ? ""
                : ": " + rest.substring(0, Math.min(rest.length(), EXCERPT_LENGTH));
    }

    /** The line of a place, at least as long as its column says. */
    private static String line(String text, Place place) {
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
                        place(parser.currentTokenLocation()),
                        "nothing may follow the document",
                        yaml.isEmpty() ? "" : "a line above is \"---\", which ends a document.");
            }
            return tree;
        } catch (StreamConstraintsException limit) {
            // It does not know its place.
            throw new SyntaxException(
                    place(parser.currentLocation()),
                    "what ends here is too long: at most "
                            + MAX_NUMBER_LENGTH
                            + " digits in a number, "
                            + MAX_NAME_LENGTH
                            + " characters in a key and "
                            + MAX_TEXT_LENGTH
                            + " in a text are read");
        }
    }

    private Tree value(int depth) throws SyntaxException {
        Place place = place(parser.currentTokenLocation());
        if (++values > MAX_VALUES) {
            throw new SyntaxException(
                    place,
                    OVER.text("document.values", MAX_VALUES).english(),
                    OVER.text("setting", Limits.VALUES.setting()).english());
        }
        refuseReferences(place);
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
     * Only YAML has them: a document says everything where it stands, and no type in a tag. Nothing
     * else begins with these signs.
     */
    private void refuseReferences(Place place) throws SyntaxException {
        switch (sign(place)) {
            case '&' ->
                    throw new SyntaxException(
                            place, "an anchor (&) is not read: write the value out", QUOTES);
            case '!' ->
                    throw new SyntaxException(
                            place, "a tag (!) is not read: write the value alone", QUOTES);
            case '*' ->
                    throw new SyntaxException(
                            place, "an alias (*) is not read: write the value out", QUOTES);
            default -> {}
        }
    }

    /** What stands at a place in YAML, counted in whole characters. */
    private char sign(Place place) {
        while (line < place.line() && at < yaml.length()) {
            int end = yaml.indexOf('\n', at);
            at = end < 0 ? yaml.length() : end + 1;
            line++;
            column = 1;
        }
        while (column < place.column() && at < yaml.length()) {
            at += Character.charCount(yaml.codePointAt(at));
            column++;
        }
        return at < yaml.length() ? yaml.charAt(at) : ' ';
    }

    private static int deeper(int depth, Place place) throws SyntaxException {
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
            refuseReferences(key);
            String name = whole(parser.currentName(), key);
            parser.nextToken();
            entries.add(new Entry(key, name, value(depth)));
        }
        return new Mapping(place, entries);
    }

    /** Refuses half of a surrogate pair, which could not be written again as UTF-8. */
    private static String whole(String text, Place place) throws SyntaxException {
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
