package id.zonaintegritas.examples;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.EditionElement;
import java.util.Locale;
import java.util.Map;

/** What people call the elements of an edition, the keys of its rows and their fixed values. */
record RowWords(Locale locale) {

    private static final Map<EditionElement, Title> ELEMENTS =
            Map.ofEntries(
                    Map.entry(EditionElement.EDITION, new Title("Peraturan", "Regulation")),
                    Map.entry(EditionElement.VERSION, new Title("Masa berlaku", "Version")),
                    Map.entry(EditionElement.AWARD, new Title("Predikat", "Predicate")),
                    Map.entry(EditionElement.WARNING, new Title("Peringatan", "Warning")),
                    Map.entry(EditionElement.INTERPRETATION, new Title("Tafsir", "Interpretation")),
                    Map.entry(EditionElement.READING, new Title("Cara baca", "Reading")),
                    Map.entry(EditionElement.NODE, new Title("Bagian", "Part")),
                    Map.entry(EditionElement.QUESTION, new Title("Pertanyaan", "Question")),
                    Map.entry(EditionElement.OPTION, new Title("Pilihan", "Option")),
                    Map.entry(EditionElement.COUNT, new Title("Angka", "Count")),
                    Map.entry(EditionElement.MINIMUM, new Title("Nilai minimal", "Minimum")),
                    Map.entry(EditionElement.FACT, new Title("Fakta", "Fact")),
                    Map.entry(
                            EditionElement.ELIGIBILITY,
                            new Title("Syarat pengusulan", "Eligibility")),
                    Map.entry(EditionElement.AFFIRMATION, new Title("Afirmasi", "Affirmation")),
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
                    word("wbk", "minimal WBK", "minimum for WBK"),
                    word("wbbm", "minimal WBBM", "minimum for WBBM"),
                    word("fact", "fakta", "fact"),
                    word("level", "tingkat", "level"),
                    word("appliesTo", "berlaku untuk", "asked of"),
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
                    word("services", "layanan", "services"),
                    word("institutionType", "jenis instansi", "type of institution"),
                    word("notAvailable", "tidak tersedia untuk", "not available for"),
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
                    word("LOCAL_GOVERNMENT", "pemerintah daerah", "local government"),
                    word("MINISTRY_OR_AGENCY", "kementerian/lembaga", "ministry or agency"),
                    word("HOSPITAL", "rumah sakit", "hospital"),
                    word("CIVIL_REGISTRY", "kependudukan dan catatan sipil", "civil registry"),
                    word("SAMSAT", "samsat", "samsat"),
                    word("ONE_STOP_SERVICE", "PTSP", "one-stop service"),
                    word("EDUCATION", "pendidikan", "education"),
                    word("EMPLOYMENT", "ketenagakerjaan", "employment"),
                    word("OTHER", "lainnya", "other"),
                    word("true", "ya", "yes"),
                    word("false", "tidak", "no"));

    private static Map.Entry<String, Title> word(String key, String indonesian, String english) {
        return Map.entry(key, new Title(indonesian, english));
    }

    String element(EditionElement element) {
        Title title = ELEMENTS.get(element);
        return title == null ? element.name() : title.in(locale);
    }

    /** A key as people say it: {@code survey.lowest} is the lowest of a survey. */
    String key(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        if (key.contains(".") && (last.equals("id") || last.equals("en"))) {
            String first = key.substring(0, key.indexOf('.'));
            return say(first) + " (" + (last.equals("id") ? "Indonesia" : "English") + ")";
        }
        return say(last);
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
