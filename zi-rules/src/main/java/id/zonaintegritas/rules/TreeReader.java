package id.zonaintegritas.rules;

import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON and YAML into trees within fixed limits. */
final class TreeReader {

    /** A document that is no JSON or YAML, or goes beyond a limit. */
    static final class SyntaxException extends Exception {
        private final transient Place place;
        private final String message;
        private final String maybe;

        SyntaxException(Place place, String message) {
            this(place, message, "");
        }

        SyntaxException(Place place, String message, String maybe) {
            super(message);
            this.place = place;
            this.message = message;
            this.maybe = maybe;
        }

        @Override
        public String getMessage() {
            return message;
        }

        String maybe() {
            return maybe;
        }

        Place place() {
            return place;
        }
    }

    static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_TEXT_LENGTH = 100_000;
    private static final int MAX_DOCUMENT_LENGTH = 10_000_000;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxDocumentLength(MAX_DOCUMENT_LENGTH)
                    .build();

    /** Created on first use: who reads JSON alone does not load the YAML classes. */
    private static final class Yaml {
        static final TokenStreamFactory FACTORY =
                YAMLFactory.builder().streamReadConstraints(LIMITS).build();
    }

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private TreeReader() {}

    static Tree json(String text) throws SyntaxException {
        return read(JSON, "JSON", text);
    }

    static Tree yaml(String text) throws SyntaxException {
        return read(Yaml.FACTORY, "YAML", text);
    }

    private static Tree read(TokenStreamFactory format, String name, String text)
            throws SyntaxException {
        if (text.length() > MAX_DOCUMENT_LENGTH) {
            throw new SyntaxException(
                    new Place(1, 1),
                    "too long: at most " + MAX_DOCUMENT_LENGTH + " characters are read");
        }
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            try {
                return document(parser);
            } catch (StreamConstraintsException limit) {
                throw new SyntaxException(
                        place(limit, parser),
                        "too deep, too long or too large a number: at most "
                                + MAX_DEPTH
                                + " levels, "
                                + MAX_NUMBER_LENGTH
                                + " digits and "
                                + MAX_TEXT_LENGTH
                                + " characters in a text are read");
            } catch (JacksonException broken) {
                Place place = place(broken, parser);
                String maybe = format == JSON ? "" : maybe(text, place);
                throw new SyntaxException(place, "not " + name + " from here on", maybe);
            }
        }
    }

    private static Tree document(JsonParser parser) throws SyntaxException {
        if (parser.nextToken() == null) {
            throw new SyntaxException(new Place(1, 1), "the document is empty");
        }
        Tree tree = value(parser);
        if (parser.nextToken() != null) {
            throw new SyntaxException(
                    place(parser.currentTokenLocation()), "nothing may follow the document");
        }
        return tree;
    }

    private static Place place(JacksonException broken, JsonParser parser) {
        if (broken.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            Mark mark = yaml.getProblemMark().get();
            return new Place(mark.getLine() + 1, mark.getColumn() + 1);
        }
        TokenStreamLocation location = broken.getLocation();
        return place(location == null ? parser.currentTokenLocation() : location);
    }

    /** What people who write YAML by hand stumble over most. */
    private static String maybe(String text, Place place) {
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        if (line.matches("\\s*\t.*")) {
            return "the line is indented by a tab: YAML wants spaces";
        }
        if (line.indexOf(": ") != line.lastIndexOf(": ")) {
            return "the text has a colon in it and needs quotes around it";
        }
        return "a quote or bracket is open, or this line or the one above is indented wrongly";
    }

    private static Tree value(JsonParser parser) throws SyntaxException {
        Place place = place(parser.currentTokenLocation());
        refuseReferences(parser, place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, place);
            case START_ARRAY -> {
                List<Tree> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Sequence(place, items);
            }
            case VALUE_STRING -> new Scalar(place, Scalar.Type.TEXT, parser.getString());
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
            throw new SyntaxException(place, "an anchor (&) is not read: write the value out");
        }
        if (parser.getTypeId() != null) {
            throw new SyntaxException(place, "a tag (!) is not read: write the value alone");
        }
        if (((YAMLParser) parser).isCurrentAlias()) {
            throw new SyntaxException(place, "an alias (*) is not read: write the value out");
        }
    }

    private static Mapping mapping(JsonParser parser, Place place) throws SyntaxException {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place key = place(parser.currentTokenLocation());
            refuseReferences(parser, key);
            String name = parser.currentName();
            parser.nextToken();
            entries.add(new Entry(key, name, value(parser)));
        }
        return new Mapping(place, entries);
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
