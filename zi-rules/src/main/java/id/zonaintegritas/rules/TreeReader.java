package id.zonaintegritas.rules;

import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import tools.jackson.dataformat.yaml.YAMLParser;

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

    static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER_LENGTH = 1_000;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_TEXT_LENGTH = 100_000;
    private static final int MAX_DOCUMENT_LENGTH = 10_000_000;
    private static final String QUOTES =
            "a text that begins with this character is meant: put it in quotation marks.";
    private static final int EXCERPT_LENGTH = 20;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

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

        static boolean isAlias(JsonParser parser) {
            return ((YAMLParser) parser).isCurrentAlias();
        }

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

    private TreeReader() {}

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
            refuseControls(text);
            Place place = Yaml.place(broken);
            throw new SyntaxException(
                    place, "not YAML from here on" + excerpt(text, place), maybe(text, place));
        }
    }

    private static Tree read(TokenStreamFactory format, String text) throws SyntaxException {
        if (text.length() > MAX_DOCUMENT_LENGTH) {
            throw new SyntaxException(
                    new Place(1, 1),
                    "the document is longer than " + MAX_DOCUMENT_LENGTH + " characters");
        }
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            return document(parser);
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

    /** The parser tells of them, but not where they are. */
    private static void refuseControls(String text) throws SyntaxException {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher control = CONTROL.matcher(lines.get(line));
            if (control.find()) {
                throw new SyntaxException(
                        new Place(line + 1, control.start() + 1),
                        "a control character, which cannot be seen, stands here",
                        "it was pasted from another program: type the word again.");
            }
        }
    }

    /** What people who write YAML by hand stumble over most. */
    private static String maybe(String text, Place place) {
        String line = line(text, place);
        String before = line.substring(0, place.column() - 1);
        if (line.matches("\\s*\t.*")) {
            return "the line is indented by a tab: YAML wants spaces.";
        }
        if (before.lastIndexOf('{') > before.lastIndexOf('}')) {
            return "a comma, a quote or a bracket is missing before this.";
        }
        if (!before.isEmpty() && before.isBlank()) {
            return "this line or the one above is indented wrongly.";
        }
        if (line.indexOf(": ") != line.lastIndexOf(": ")) {
            return "the text has a colon in it and needs quotes around it.";
        }
        return "a quote or bracket is open, or this line or the one above is indented wrongly.";
    }

    private static Tree document(JsonParser parser) throws SyntaxException {
        try {
            if (parser.nextToken() == null) {
                throw new SyntaxException(new Place(1, 1), "the document is empty");
            }
            Tree tree = value(parser, 0);
            if (parser.nextToken() != null) {
                throw new SyntaxException(
                        place(parser.currentTokenLocation()), "nothing may follow the document");
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

    private static Tree value(JsonParser parser, int depth) throws SyntaxException {
        Place place = place(parser.currentTokenLocation());
        refuseReferences(parser, place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, place, deeper(depth, place));
            case START_ARRAY -> sequence(parser, place, deeper(depth, place));
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

    /** Only YAML has them: a document says everything where it stands, and no type in a tag. */
    private static void refuseReferences(JsonParser parser, Place place) throws SyntaxException {
        if (!parser.canReadObjectId()) {
            return;
        }
        if (parser.getObjectId() != null) {
            throw new SyntaxException(
                    place, "an anchor (&) is not read: write the value out", QUOTES);
        }
        if (parser.getTypeId() != null) {
            throw new SyntaxException(
                    place, "a tag (!) is not read: write the value alone", QUOTES);
        }
        if (Yaml.isAlias(parser)) {
            throw new SyntaxException(
                    place, "an alias (*) is not read: write the value out", QUOTES);
        }
    }

    private static int deeper(int depth, Place place) throws SyntaxException {
        if (depth == MAX_DEPTH) {
            throw new SyntaxException(
                    place, "nested too deep: at most " + MAX_DEPTH + " levels are read");
        }
        return depth + 1;
    }

    private static Sequence sequence(JsonParser parser, Place place, int depth)
            throws SyntaxException {
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth));
        }
        return new Sequence(place, items);
    }

    private static Mapping mapping(JsonParser parser, Place place, int depth)
            throws SyntaxException {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place key = place(parser.currentTokenLocation());
            refuseReferences(parser, key);
            String name = whole(parser.currentName(), key);
            parser.nextToken();
            entries.add(new Entry(key, name, value(parser, depth)));
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
