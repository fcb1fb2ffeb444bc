package id.zonaintegritas.rules.units;

import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.units.UnitSummary.Failed;
import id.zonaintegritas.rules.units.UnitSummary.Part;
import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** What a list comes to, on a sheet of its own. */
final class SummarySheet {

    private static final int DECIMALS = 2;

    private final Worksheet sheet;
    private final Phrases words;
    private int row;

    SummarySheet(Worksheet sheet, Phrases words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(UnitSummary summary) {
        head(words.say("summary.decisions"));
        for (Map.Entry<String, Integer> granted : summary.granted().entrySet()) {
            line(granted.getKey(), granted.getValue());
        }
        line("NOT_GRANTED", summary.notGranted());
        line("UNDETERMINED", summary.undetermined());
        line("INVALID", summary.refused());
        line(words.say("summary.all"), summary.units());
        row++;
        head(words.say("summary.failed"));
        for (Failed failed : summary.failed()) {
            line(failed.id() + "  " + words.say(failed.title()), failed.units());
        }
        row++;
        head(words.say("summary.totals"));
        for (Part part : summary.totals()) {
            line(
                    part.from().toDecimal(DECIMALS) + " – " + part.to().toDecimal(DECIMALS),
                    part.units());
        }
    }

    private void head(String text) {
        sheet.inlineString(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void line(String text, int units) {
        sheet.inlineString(row, 0, Harmless.text(text));
        sheet.value(row, 1, BigDecimal.valueOf(units));
        row++;
    }
}
