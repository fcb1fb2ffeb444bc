package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Title;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people call the elements of an edition, the keys of its rows and their fixed values. */
record RowWords(Locale locale) {

    private static final Map<EditionElement, Title> ELEMENTS =
            Map.ofEntries(
                    Map.entry(EditionElement.EDITION, new Title("Peraturan", "Regulation")),
                    Map.entry(EditionElement.VERSION, new Title("Masa berlaku", "Version")),
                    Map.entry(EditionElement.PREDICATE, new Title("Predikat", "Predicate")),
                    Map.entry(
                            EditionElement.INSTITUTION_TYPE,
                            new Title("Jenis instansi", "Type of institution")),
                    Map.entry(
                            EditionElement.SERVICE_TYPE,
                            new Title("Jenis layanan", "Type of service")),
                    Map.entry(EditionElement.LIMIT, new Title("Bilangan", "Number")),
                    Map.entry(EditionElement.FIGURE, new Title("Angka turunan", "Figure")),
                    Map.entry(EditionElement.WARNING, new Title("Peringatan", "Warning")),
                    Map.entry(EditionElement.RESERVATION, new Title("Catatan", "Reservation")),
                    Map.entry(EditionElement.SOURCE, new Title("Sumber", "Source")),
                    Map.entry(
                            EditionElement.COMPARISON,
                            new Title("Pembandingan angka", "Comparison of counts")),
                    Map.entry(EditionElement.INTERPRETATION, new Title("Tafsir", "Interpretation")),
                    Map.entry(EditionElement.READING, new Title("Cara baca", "Reading")),
                    Map.entry(EditionElement.NODE, new Title("Bagian", "Part")),
                    Map.entry(EditionElement.QUESTION, new Title("Pertanyaan", "Question")),
                    Map.entry(EditionElement.OPTION, new Title("Pilihan", "Option")),
                    Map.entry(EditionElement.COUNT, new Title("Angka", "Count")),
                    Map.entry(EditionElement.BAND, new Title("Rentang", "Band")),
                    Map.entry(EditionElement.MINIMUM, new Title("Nilai minimal", "Minimum")),
                    Map.entry(EditionElement.FACT, new Title("Fakta", "Fact")),
                    Map.entry(
                            EditionElement.ELIGIBILITY,
                            new Title("Syarat pengusulan", "Eligibility")),
                    Map.entry(
                            EditionElement.SPECIAL,
                            new Title("Syarat beraturan sendiri", "Requirement with own rules")),
                    Map.entry(EditionElement.AFFIRMATION, new Title("Afirmasi", "Affirmation")),
                    Map.entry(
                            EditionElement.PRECINCT_PREDICATE,
                            new Title("Predikat kawasan", "Predicate of precincts")),
                    Map.entry(
                            EditionElement.PRECINCT_FACT,
                            new Title("Fakta kawasan", "Fact about precincts")),
                    Map.entry(
                            EditionElement.PRECINCT,
                            new Title("Syarat kawasan", "Requirement on precincts")),
                    Map.entry(EditionElement.RULE, new Title("Aturan", "Rule")));

    private static final Map<String, Title> WORDS =
            Map.ofEntries(
                    word("id", "kode", "id"),
                    word("weight", "bobot", "weight"),
                    word("title", "uraian", "title"),
                    word("question", "pertanyaan", "question"),
                    word("message", "pesan", "message"),
                    word("criterion", "kriteria", "criterion"),
                    word("citation", "rujukan", "citation"),
                    word("kind", "jenis", "kind"),
                    word("interpretation", "tafsir", "interpretation"),
                    word("score", "skor", "score"),
                    word("letter", "huruf", "letter"),
                    word("role", "peran", "role"),
                    word("name", "nama", "name"),
                    word("minimum", "minimal", "minimum"),
                    word("measure", "ukuran", "measure"),
                    word("subject", "nilai dari", "score of"),
                    word("predicate", "predikat", "predicate"),
                    word("predicates", "predikat", "predicates"),
                    word("atLeast", "minimal", "at least"),
                    word("atMost", "maksimal", "at most"),
                    word("mustBe", "harus", "must be"),
                    word("fact", "fakta", "fact"),
                    word("level", "tingkat", "level"),
                    word("levels", "tingkat", "levels"),
                    word("onlyFor", "hanya untuk", "only for"),
                    word("affirmable", "dapat diafirmasi", "affirmable"),
                    word("formerly", "sebelumnya", "formerly"),
                    word("exclusion", "pembatal", "exclusion"),
                    word("condition", "syarat", "condition"),
                    word("better", "yang lebih baik", "what is better"),
                    word("lower", "yang lebih rendah", "lower"),
                    word("higher", "yang lebih tinggi", "higher"),
                    word("text", "catatan", "text"),
                    word("code", "kode", "code"),
                    word("value", "nilai", "value"),
                    word("regulations", "peraturan", "regulations"),
                    word("since", "sejak", "since"),
                    word("from", "sejak", "from"),
                    word("until", "sampai", "until"),
                    word("amendedBy", "diubah oleh", "amended by"),
                    word("gazette", "berita negara", "gazette"),
                    word("ladder", "urutan huruf", "ladder of letters"),
                    word("lowest", "terendah", "lowest"),
                    word("highest", "tertinggi", "highest"),
                    word("zeroOverZero", "skor 0 dari 0", "score of 0 of 0"),
                    word("numeratorOverZero", "boleh di atas 0 dari 0", "may be above 0 of 0"),
                    word("default", "cara baca baku", "default reading"),
                    word("uncounted", "tidak dihitung", "not counted"),
                    word("decimals", "desimal", "decimals"),
                    word("leavesOut", "dikeluarkan dari rata-rata", "left out of the mean"),
                    word("partOfWhole", "bagian dari penyebutnya", "a part of the denominator"),
                    word("refusesPartAboveWhole", "menolak bagian yang berlebih", "refuses"),
                    word("counts", "angka", "counts"),
                    word("equal", "harus sama dengan", "has to be"),
                    word("warning", "peringatan", "warning"),
                    word("eachPart", "masing-masing bagian", "each part by itself"),
                    word("titled", "sebutan syaratnya", "what the requirement is called"),
                    word("waives", "dikecualikan", "waives"),
                    word("institutionTypes", "jenis instansi", "types of institution"),
                    word("serviceTypes", "jenis layanan", "types of service"),
                    word("formula", "rumus", "formula"),
                    word("share", "bagian", "share"),
                    word("fall", "penurunan", "fall"),
                    word("own", "aturan sendiri", "a rule of its own"),
                    word("within", "bagian dari", "part of"),
                    word("lines", "baris", "lines"),
                    word("sentence", "kalimat", "sentence"),
                    word("stage", "tahap", "stage"),
                    word("imports", "impor", "imports"),
                    word("total", "total", "total"),
                    word("component", "komponen", "component"),
                    word("aspect", "aspek", "aspect"),
                    word("area", "area", "area"),
                    word("indicator", "indikator", "indicator"),
                    word("result", "hasil", "result"),
                    word("numerator", "pembilang", "numerator"),
                    word("denominator", "penyebut", "denominator"),
                    word("denominatorPart", "rincian penyebut", "part of the denominator"),
                    word("informative", "keterangan", "for information"),
                    word("points", "poin", "points"),
                    word("percentOfWeight", "persen bobot", "percent of the weight"),
                    word("institution", "instansi", "institution"),
                    word("unit", "unit", "unit"),
                    word("grade", "huruf", "letter"),
                    word("number", "angka", "number"),
                    word("truth", "ya/tidak", "yes or no"),
                    word("date", "tanggal", "day"),
                    word("true", "ya", "yes"),
                    word("false", "tidak", "no"));

    /** Keys whose keys within say nothing alone. */
    private static final Set<String> FIRST =
            Set.of("atLeast", "atMost", "mustBe", "waives", "onlyFor", "formerly");

    private static Map.Entry<String, Title> word(String key, String indonesian, String english) {
        return Map.entry(key, new Title(indonesian, english));
    }

    String element(EditionElement element) {
        Title title = ELEMENTS.get(element);
        return title == null ? element.name() : title.in(locale);
    }

    /** A key as people say it: {@code survey.lowest} is the lowest of a survey. */
    String key(String key) {
        int dot = key.lastIndexOf('.');
        if (dot < 0) {
            return say(key);
        }
        String last = key.substring(dot + 1);
        String before = key.substring(0, dot);
        if (last.equals("id") || last.equals("en")) {
            return key(before) + " (" + (last.equals("id") ? "Indonesia" : "English") + ")";
        }
        return FIRST.contains(before) ? say(before) + " " + say(last) : say(last);
    }

    /** A fixed value as people say it, or the word itself if it is none. */
    String say(String word) {
        Title title = WORDS.get(word);
        return title == null ? word : title.in(locale);
    }

    /** A number as it is written, with the decimal mark of the language. */
    String number(String written) {
        return locale.getLanguage().equals("en") ? written : written.replace('.', ',');
    }
}
