package id.zonaintegritas.rules.worksheet;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes worksheets as {@code .xlsx} files, with the places of the official forms and our wording:
 * answers with lists to choose from, scores and minimums as formulas that a spreadsheet program
 * computes to the numbers of zi (with the standard reading of every interpretation), and a sheet
 * with what the official form does not ask. {@link WorksheetReader} reads the same assessments
 * back. Immutable and safe to share between threads.
 */
public final class WorksheetWriter {

    private static final String LIBRARY = "org.dhatim.fastexcel.Workbook";

    private final Edition edition;
    private final Layout layout;
    private final Locale locale;
    private final RatioScores ratios;

    private WorksheetWriter(Edition edition, Layout layout, Locale locale, RatioScores ratios) {
        this.edition = edition;
        this.layout = layout;
        this.locale = locale;
        this.ratios = ratios;
    }

    /** The forms that are known: {@code lke-zi} and {@code jawaban}. */
    public static List<String> layouts() {
        return Layout.all().stream().map(Layout::id).toList();
    }

    /**
     * Writes worksheets of an edition, in Indonesian.
     *
     * @param layout one of {@link #layouts}
     * @throws IllegalArgumentException if there is no such form
     * @throws IllegalStateException if the spreadsheet library is not on the class path
     * @throws WorksheetException if the edition asks what the form, or a formula, cannot hold
     */
    public static WorksheetWriter of(Edition edition, String layout) {
        WorksheetReader.requireLibrary(LIBRARY, "org.dhatim:fastexcel");
        Layout found =
                Layout.all().stream()
                        .filter(each -> each.id().equals(layout))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "\""
                                                        + layout
                                                        + "\" is no layout; there is "
                                                        + String.join(", ", layouts())));
        WritableEdition.requireWritable(edition, found);
        return new WorksheetWriter(
                edition, found, Locale.forLanguageTag("id"), RatioScores.of(edition));
    }

    /** Writes in this language: English for an English locale, Indonesian for every other. */
    public WorksheetWriter in(Locale language) {
        return new WorksheetWriter(edition, layout, requireNonNull(language), ratios);
    }

    /**
     * Writes a workbook and leaves the stream open.
     *
     * @param assessments none for an empty worksheet; one for each assessor otherwise, of which
     *     {@code lke-zi} holds one
     * @throws WorksheetException if they do not fit into the form
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(List<Assessment> assessments, OutputStream out) {
        Map<Assessor, @Nullable Assessment> columns = columns(assessments);
        Workbook workbook = new Workbook(out, "zi", null);
        AnswerSheet sheet = new AnswerSheet(edition, layout, locale, ratios);
        sheet.write(workbook.newWorksheet(layout.sheet()), columns);
        SummarySheet summary = new SummarySheet(edition, layout, locale);
        columns.keySet()
                .forEach(
                        assessor ->
                                summary.write(
                                        workbook.newWorksheet(name("summary", assessor, columns)),
                                        assessor));
        new IdentityWriter(edition, locale)
                .write(workbook.newWorksheet(say("identity.sheet")), columns);
        try {
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException("the worksheet cannot be written", failed);
        }
    }

    private String name(
            String key, Assessor assessor, Map<Assessor, @Nullable Assessment> columns) {
        String name = say(key + ".sheet");
        return columns.size() == 1 ? name : name + " " + assessor;
    }

    private String say(String name) {
        return SheetMessages.say(name).in(locale);
    }

    /** Which column each goes to; those who do not say who assessed take the first free one. */
    private Map<Assessor, @Nullable Assessment> columns(List<Assessment> assessments) {
        List<Assessor> places =
                List.of(Assessor.values()).stream()
                        .filter(a -> layout.columns().containsKey(a + ".answer"))
                        .toList();
        if (assessments.size() > places.size()) {
            throw WorksheetException.of(
                    layout.id(), "write.tooMany", layout.id(), places.size(), assessments.size());
        }
        Map<Assessor, @Nullable Assessment> columns = new EnumMap<>(Assessor.class);
        if (assessments.isEmpty()) {
            places.forEach(place -> columns.put(place, null));
            return columns;
        }
        if (places.size() == 1) {
            columns.put(places.get(0), assessments.get(0));
            return columns;
        }
        for (Assessment assessment : assessments) {
            Assessor assessor = assessment.assessor();
            if (assessor != null && columns.putIfAbsent(assessor, assessment) != null) {
                throw WorksheetException.of(layout.id(), "write.twice", assessor);
            }
        }
        for (Assessment assessment : assessments) {
            if (assessment.assessor() == null) {
                places.stream()
                        .filter(place -> !columns.containsKey(place))
                        .findFirst()
                        .ifPresent(place -> columns.put(place, assessment));
            }
        }
        return columns;
    }
}
