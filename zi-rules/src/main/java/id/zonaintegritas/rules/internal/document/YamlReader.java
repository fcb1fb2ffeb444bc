package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into a tree, within the limits of {@link TreeReader}. Plain words are numbers, truth
 * values and null as in JSON, and texts otherwise.
 */
final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(TreeReader.MAX_DOCUMENT_LENGTH).build();
    private static final ScalarResolver WORDS = SETTINGS.getSchema().getScalarResolver();

    /** What the parser refuses, or what it gives and no tree can hold. */
    private static final class Broken extends Exception {
        private final transient Place place;

        Broken(Place place) {
            super("not YAML");
            this.place = place;
        }
    }

    private final ParserImpl parser;
    private Place end = new Place(1, 1);
    private int values;

    private YamlReader(String text) {
        this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    static Tree read(String text) throws SyntaxException {
        try {
            return new YamlReader(text).document();
        } catch (Broken broken) {
            Place place = broken.place;
            throw YamlSlip.in(text, place)
                    .orElseGet(
                            () ->
                                    new SyntaxException(
                                            place,
                                            TreeReader.MESSAGES
                                                    .remark("yaml", TreeReader.excerpt(text, place))
                                                    .maybe(hint(text, place))));
        }
    }

    /** The line at which a document stops to be YAML; beyond all lines if it does not. */
    static int end(String text) {
        try {
            new YamlReader(text).document();
            return Integer.MAX_VALUE;
        } catch (Broken broken) {
            return broken.place.line();
        } catch (SyntaxException broken) {
            return broken.place().line();
        }
    }

    private static Title hint(String text, Place place) {
        String name = YamlSlip.hint(TreeReader.line(text, place), place.column());
        return TreeReader.MESSAGES.text("hint." + name);
    }

    private Tree document() throws SyntaxException, Broken {
        Event first = content();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw new SyntaxException(new Place(1, 1), "empty");
        }
        Tree tree = value(first, 0);
        Event next = content();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new SyntaxException(place(next), "behind.yaml");
        }
        return tree;
    }

    /** The next value, or the end of the stream. */
    private Event content() throws Broken {
        Event event = next();
        while (isAround(event.getEventId())) {
            event = next();
        }
        return event;
    }

    private static boolean isAround(Event.ID id) {
        return id == Event.ID.StreamStart
                || id == Event.ID.DocumentStart
                || id == Event.ID.DocumentEnd;
    }

    private Event next() throws Broken {
        try {
            Event event = parser.next();
            end = event.getEndMark().map(YamlReader::place).orElse(end);
            return event;
        } catch (MarkedYamlEngineException broken) {
            throw new Broken(broken.getProblemMark().map(YamlReader::place).orElse(end));
        } catch (YamlEngineException | NumberFormatException broken) {
            throw new Broken(end);
        }
    }

    private Tree value(Event event, int depth) throws SyntaxException, Broken {
        Place place = place(event);
        TreeReader.requireRoom(++values, place);
        refuseReferences(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(place, TreeReader.deeper(depth, place));
        }
        if (event instanceof MappingStartEvent) {
            return mapping(place, TreeReader.deeper(depth, place));
        }
        throw new Broken(place);
    }

    private Scalar scalar(ScalarEvent scalar, Place place) throws SyntaxException {
        String text = scalar.getValue();
        limit(text, TreeReader.MAX_TEXT_LENGTH);
        Tag tag = WORDS.resolve(text, scalar.getImplicit().canOmitTagInPlainScalar());
        if (tag.equals(Tag.NULL)) {
            return new Scalar(place, Scalar.Type.NULL, "null");
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            limit(text, TreeReader.MAX_NUMBER_LENGTH);
            return new Scalar(place, Scalar.Type.NUMBER, text);
        }
        return tag.equals(Tag.BOOL)
                ? new Scalar(place, Scalar.Type.TRUTH, text)
                : new Scalar(place, Scalar.Type.TEXT, TreeReader.whole(text, place));
    }

    private Sequence sequence(Place place, int depth) throws SyntaxException, Broken {
        List<Tree> items = new ArrayList<>();
        for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
            items.add(value(item, depth));
        }
        return new Sequence(place, items);
    }

    private Mapping mapping(Place place, int depth) throws SyntaxException, Broken {
        List<Entry> entries = new ArrayList<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            Place at = place(key);
            refuseReferences(key);
            if (!(key instanceof ScalarEvent name)) {
                throw new Broken(at);
            }
            limit(name.getValue(), TreeReader.MAX_NAME_LENGTH);
            entries.add(new Entry(at, TreeReader.whole(name.getValue(), at), value(next(), depth)));
        }
        return new Mapping(place, entries);
    }

    private void limit(String text, int most) throws SyntaxException {
        if (text.length() > most) {
            throw TreeReader.tooLong(end);
        }
    }

    /**
     * A document says everything where it stands, and no type in a tag. Nothing else begins with
     * these signs.
     */
    private static void refuseReferences(Event event) throws SyntaxException {
        Place place = place(event);
        switch (sign(event)) {
            case '&' -> throw new SyntaxException(place, "anchor");
            case '!' -> throw new SyntaxException(place, "tag");
            case '*' -> throw new SyntaxException(place, "alias");
            default -> {}
        }
    }

    /** The first character of what an event is about. */
    private static int sign(Event event) {
        Optional<Mark> start = event.getStartMark();
        return start.filter(mark -> mark.getPointer() < mark.getBuffer().length)
                .map(mark -> mark.getBuffer()[mark.getPointer()])
                .orElse((int) ' ');
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlReader::place).orElse(new Place(1, 1));
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
