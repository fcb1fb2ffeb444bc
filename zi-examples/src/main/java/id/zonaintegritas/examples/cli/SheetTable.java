package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sheets of a workbook: which rows of an edition stand in each, and which values. */
enum SheetTable {
    NODES(
            EditionElement.NODE,
            "Bobot",
            "Weights",
            Column.locked("id", 12),
            Column.locked("kind", 12),
            Column.text("title.id", 44),
            Column.text("title.en", 44),
            Column.number("weight", "0", "100"),
            Column.text("citation", 44)),
    QUESTIONS(
            EditionElement.QUESTION,
            "Pertanyaan",
            "Questions",
            Column.locked("id", 14),
            Column.text("title.id", 60),
            Column.text("title.en", 60),
            Column.number("ratio.lowest", "0", "1"),
            Column.number("ratio.highest", "0", "1"),
            Column.number("ratio.zeroOverZero", "0", "1"),
            Column.number("survey.lowest", "", ""),
            Column.number("survey.highest", "", ""),
            Column.text("citation", 44)),
    OPTIONS(
            EditionElement.OPTION,
            "Pilihan",
            "Options",
            Column.locked("id", 20),
            Column.number("score", "0", "1"),
            Column.text("criterion.id", 70),
            Column.text("criterion.en", 70)),
    COUNTS(
            EditionElement.COUNT,
            "Angka rasio",
            "Counts",
            Column.locked("id", 36),
            Column.oneOf("role", "numerator", "denominator", "denominatorPart", "informative"),
            Column.text("title.id", 60),
            Column.text("title.en", 60)),
    MINIMUMS(
            EditionElement.MINIMUM,
            "Nilai minimal",
            "Minimums",
            Column.locked("id", 30),
            Column.locked("subject", 16),
            Column.oneOf("measure", "points", "percentOfWeight"),
            Column.number("minimum", "0", "100"),
            Column.text("title.id", 50),
            Column.text("title.en", 50),
            Column.text("citation", 50)),
    ELIGIBILITY(
            EditionElement.ELIGIBILITY,
            "Syarat pengusulan",
            "Eligibility",
            Column.locked("id", 26),
            Column.locked("fact", 22),
            Column.oneOf("level", "institution", "unit"),
            Column.locked("onlyFor.institutionTypes", 26),
            Column.locked("onlyFor.serviceTypes", 26),
            Column.ofFact("atLeast." + Column.EACH_PREDICATE),
            Column.ofFact("atMost." + Column.EACH_PREDICATE),
            Column.locked("mustBe." + Column.EACH_PREDICATE, 14),
            Column.text("title.id", 50),
            Column.text("title.en", 50),
            Column.text("citation", 50)),
    LIMITS(
            EditionElement.LIMIT,
            "Bilangan bernama",
            "Limits",
            Column.locked("id", 26),
            Column.number("value", "", ""),
            Column.text("title.id", 50),
            Column.text("title.en", 50),
            Column.text("citation", 50));

    /** What may stand in the cells of a column. */
    enum Kind {
        LOCKED,
        TEXT,
        NUMBER,
        ONE_OF,
        /** Whatever the fact of the row can be. */
        OF_FACT
    }

    /**
     * A column.
     *
     * @param key of the value in its row
     * @param width in characters
     * @param values the bounds of a number, empty where there is none; or the words to choose from
     */
    record Column(String key, Kind kind, int width, List<String> values) {

        /** Stands in a key for each predicate of an edition. */
        static final String EACH_PREDICATE = "*";

        private Stream<Column> forEach(List<String> predicates) {
            return key.endsWith(EACH_PREDICATE)
                    ? predicates.stream().map(p -> named(key.replace(EACH_PREDICATE, p)))
                    : Stream.of(this);
        }

        private Column named(String other) {
            return new Column(other, kind, width, values);
        }

        private static Column locked(String key, int width) {
            return new Column(key, Kind.LOCKED, width, List.of());
        }

        private static Column text(String key, int width) {
            return new Column(key, Kind.TEXT, width, List.of());
        }

        private static Column number(String key, String lowest, String highest) {
            return new Column(key, Kind.NUMBER, 14, List.of(lowest, highest));
        }

        private static Column oneOf(String key, String... words) {
            return new Column(key, Kind.ONE_OF, 20, List.of(words));
        }

        private static Column ofFact(String key) {
            return new Column(key, Kind.OF_FACT, 14, List.of());
        }
    }

    /** Above the rows stand what people call the columns, and the keys in the files. */
    static final int LABELS = 0;

    static final int KEYS = 1;
    static final int FIRST = 2;

    private static final int LETTERS = 26;

    private final EditionElement element;
    private final String indonesian;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // A list of records of texts.
    private final List<Column> columns;

    SheetTable(EditionElement element, String indonesian, String english, Column... columns) {
        this.element = element;
        this.indonesian = indonesian;
        this.english = english;
        this.columns = List.of(columns);
    }

    EditionElement element() {
        return element;
    }

    String name(Locale locale) {
        return new Title(indonesian, english).in(locale);
    }

    boolean isNamed(String name) {
        return name.equals(indonesian) || name.equals(english);
    }

    /** Those for the rows of an edition. */
    List<Column> columns(EditionSource edition) {
        List<String> predicates =
                edition.rows(EditionElement.PREDICATE).stream().map(SourceRow::id).toList();
        return columns.stream().flatMap(c -> c.forEach(predicates)).toList();
    }

    /** The address of a cell as a spreadsheet shows it, such as {@code C7} or {@code AB7}. */
    static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
