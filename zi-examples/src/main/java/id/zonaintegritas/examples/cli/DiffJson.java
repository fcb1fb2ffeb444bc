package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.workbench.EditionDiff;
import id.zonaintegritas.rules.workbench.EditionDiff.Change;
import id.zonaintegritas.rules.workbench.Impact;
import id.zonaintegritas.rules.workbench.UnitImpact;
import id.zonaintegritas.rules.workbench.UnitImpact.ScoreChange;
import id.zonaintegritas.rules.workbench.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The differences between two editions as JSON. */
final class DiffJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DECIMALS = 12;

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One line with a line break.
     *
     * @param from the SHA-256 of the old edition
     * @param to the SHA-256 of the new edition
     * @param impact null if no units were given
     */
    static String of(String from, String to, EditionDiff diff, @Nullable Impact impact) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "zi-diff/1");
            json.writeStringProperty("from", from);
            json.writeStringProperty("to", to);
            DiffJson writing = new DiffJson(json);
            writing.changes(diff.changes());
            if (impact != null) {
                writing.impact(impact);
            }
            json.writeEndObject();
        }
        return HarmlessText.json(text + "\n");
    }

    private void changes(List<Change> changes) {
        json.writeArrayPropertyStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().name());
            json.writeStringProperty("element", change.element().name());
            json.writeStringProperty("id", change.id());
            if (!change.what().isEmpty()) {
                json.writeStringProperty("what", change.what());
            }
            optional("from", change.from());
            optional("to", change.to());
            json.writeStringProperty("citation", change.citation());
            json.writeStringProperty("at", change.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void impact(Impact impact) {
        json.writeObjectPropertyStart("impact");
        json.writeNumberProperty("units", impact.units());
        json.writeArrayPropertyStart("decisions");
        for (Verdict before : impact.verdicts()) {
            for (Verdict after : impact.verdicts()) {
                if (impact.count(before, after) > 0) {
                    turn(before, after, impact.count(before, after));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("predicates");
        impact.turns()
                .forEach(
                        (turn, count) -> {
                            turn(turn.before(), turn.after(), count);
                            json.writeStringProperty("predicate", turn.predicate());
                            causes(impact, turn);
                            json.writeEndObject();
                        });
        json.writeEndArray();
        units("flippedUnits", impact.flipped());
        units("largestScoreChanges", impact.largest());
        json.writeArrayPropertyStart("parts");
        for (Impact.PartChange part : impact.parts()) {
            json.writeStartObject();
            json.writeStringProperty("id", part.id());
            json.writeNumberProperty("units", part.units());
            json.writeStringProperty("lowest", part.lowest().toDecimal(DECIMALS));
            json.writeStringProperty("highest", part.highest().toDecimal(DECIMALS));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void turn(@Nullable Object before, @Nullable Object after, long units) {
        json.writeStartObject();
        optional("from", before);
        optional("to", after);
        json.writeNumberProperty("units", units);
    }

    private void causes(Impact impact, Impact.Turn turn) {
        json.writeArrayPropertyStart("requirements");
        for (Map.Entry<Impact.CauseOfTurn, Long> cause : impact.causes()) {
            if (cause.getKey().turn().equals(turn)) {
                turn(cause.getKey().before(), cause.getKey().after(), cause.getValue());
                json.writeStringProperty("id", cause.getKey().requirement());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void units(String name, List<UnitImpact> units) {
        json.writeArrayPropertyStart(name);
        for (UnitImpact unit : units) {
            json.writeStartObject();
            json.writeStringProperty("unit", unit.unit());
            json.writeStringProperty("from", unit.before().name());
            json.writeStringProperty("to", unit.after().name());
            json.writeArrayPropertyStart("requirements");
            unit.flips().stream()
                    .flatMap(f -> f.causes().stream())
                    .map(UnitImpact.Cause::requirement)
                    .distinct()
                    .forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("scores");
            for (ScoreChange change : unit.scores()) {
                json.writeStartObject();
                json.writeStringProperty("id", change.id());
                json.writeStringProperty("from", change.before().toDecimal(DECIMALS));
                json.writeStringProperty("to", change.after().toDecimal(DECIMALS));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
