package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Title;
import java.util.Locale;

/** The fixed words of documents about editions. {@code {0}}, {@code {1}} stand for what is said. */
enum Term {
    CONTENTS("Isi", "Contents"),
    ID("Kode", "Id"),
    TITLE("Uraian", "Title"),
    CITATION("Rujukan", "Citation"),
    YES("ya", "yes"),
    NO("tidak", "no"),

    HOLDS("Berlaku {0}", "Holds {0}"),
    FROM("mulai {0}", "from {0}"),
    FROM_UNTIL("{0} sampai {1}", "{0} to {1}"),
    UNTIL("sampai {0}", "until {0}"),
    AMENDED_BY("sebagaimana diubah {0}", "as amended by {0}"),
    SHA("SHA-256 edisi ini", "SHA-256 of this edition"),

    WORKSHEET("Lembar kerja evaluasi (Lampiran III)", "The worksheet (Lampiran III)"),
    PART("Bagian", "Part"),
    WEIGHT("Bobot", "Weight"),
    WEIGHT_OF("Bobot {0}", "Weight {0}"),
    OPTION("Pilihan", "Option"),
    CRITERION("Kriteria", "Criterion"),
    SCORE("Skor", "Score"),
    COUNT("Angka", "Count"),
    ROLE("Peran", "Role"),
    RATIO(
            "Rasio, skor {0} sampai {1}; 0 dari 0 bernilai {2}",
            "Ratio, scores {0} to {1}; 0 of 0 scores {2}"),
    SURVEY("Indeks survei, skala {0} sampai {1}", "Survey index, on a scale of {0} to {1}"),
    SEE_INTERPRETATION("Lihat tafsir {0}", "See the interpretation {0}"),

    MINIMUMS("Nilai minimal", "Minimums"),
    SUBJECT("Nilai dari", "Score of"),
    MINIMUM("Minimal", "Minimum"),
    POINTS("{0} poin", "{0} points"),
    PERCENT("{0} % bobot", "{0} % of the weight"),

    ELIGIBILITY("Syarat pengusulan", "Who may be proposed"),
    FACTS("Fakta yang ditanyakan", "The facts that are asked for"),
    AFFIRMATIONS("Afirmasi", "Affirmations"),
    KIND("Jenis", "Kind"),
    VALUES("Nilai yang mungkin", "Possible values"),
    LEVEL("Tingkat", "Level"),
    ASKED_OF("Berlaku untuk", "Asked of"),
    SPECIAL("Syarat yang diputus aturannya sendiri", "Decided by rules of their own"),
    PERIOD("Masa berlaku", "Period"),
    INSTITUTION_TYPES("Jenis instansi", "Types of institution"),
    SERVICE_TYPES("Jenis layanan", "Types of service"),
    BY_READING("menurut tafsir {0}", "by the interpretation {0}"),

    INTERPRETATIONS("Tafsir", "Interpretations"),
    READING("Cara baca", "Reading"),
    EFFECT("Akibat", "Effect"),
    STANDARD("baku", "default"),

    LIMITS("Bilangan bernama", "Numbers with a name"),
    FIGURES("Angka yang diturunkan aturan", "Figures that rules derive"),
    VALUE("Nilai", "Value"),

    PREDICATES("Predikat", "Predicates"),
    RESERVATIONS("Yang diserahkan kepada manusia", "What is left to people"),
    READ_IN("Dibaca dari {0}; diperiksa {1}", "Read in {0}; checked {1}"),
    READ_ON_PAGE(
            "Dibaca dari {0}, halaman {1}; diperiksa {2}", "Read in {0}, page {1}; checked {2}"),
    SOURCES("Sumber", "Sources"),
    PRECINCTS("Kawasan", "Precincts"),
    PRECINCT_FACTS("Yang dinyatakan kawasan", "What precincts state"),
    COMPARISONS("Angka yang harus cocok", "Counts that have to fit together"),
    WARNINGS("Peringatan", "Warnings"),

    RULES("Aturan", "Rules"),
    RULE_TEXT("Naskah aturan, {0}", "Text of the rule, {0}"),
    CASES("Kasus ({0})", "Cases ({0})"),
    SCORING("Penilaian", "Scoring"),
    REQUIREMENTS("Syarat", "Requirements"),
    DECISION("Keputusan", "Decision"),

    DIFFERENCES("Perbedaan edisi", "Differences between editions"),
    OLD("Lama: {0}", "Old: {0}"),
    NEW("Baru: {0}", "New: {0}"),
    CHANGES("Yang berubah ({0})", "What changed ({0})"),
    NO_CHANGES("Kedua edisi sama isinya.", "Both editions say the same."),
    ADDED("ditambahkan", "added"),
    REMOVED("dihapus", "removed"),
    ABSENT("(tidak ada)", "(none)"),

    IMPACT("Dampaknya pada {0} unit", "What it means for {0} units"),
    NO_IMPACT("Tidak ada unit yang berubah.", "No unit changes."),
    DECISIONS("Keputusan, lama (baris) ke baru (kolom)", "Decisions, old (rows) to new (columns)"),
    OLD_TO_NEW("Lama \\ baru", "Old \\ new"),
    NOT_GRANTED("tidak diberikan", "not granted"),
    UNDETERMINED("belum dapat diputuskan", "undetermined"),
    INVALID("tidak sah", "invalid"),
    FLIPS(
            "Predikat yang berubah, dan karena syarat mana",
            "Predicates that change, and by which requirement"),
    REQUIREMENT("Syarat", "Requirement"),
    CHANGE("Perubahan", "Change"),
    UNITS("Unit", "Units"),
    FLIPPED_UNITS("Unit yang keputusannya berubah", "Units whose decision changes"),
    UNIT("Unit", "Unit"),
    BY("Karena", "By"),
    SCORE_CHANGES("Perubahan nilai terbesar", "Largest changes of scores"),
    PARTS_CHANGED("Bagian yang nilainya berubah", "Parts whose score changes"),
    BEFORE("Lama", "Old"),
    AFTER("Baru", "New"),
    DIFFERENCE("Selisih", "Difference"),
    SMALLEST("Terendah", "Lowest"),
    LARGEST("Tertinggi", "Highest"),
    MOST_IN("Terbesar di", "Most in"),
    MORE("dan {0} lagi", "and {0} more"),
    REFUSED(
            "Baris yang tidak sah di kedua edisi: {0}",
            "Lines that are invalid in both editions: {0}"),

    CHOOSE("Pilih salah satu: {0}", "Choose one of {0}"),
    WRITE_NUMBER("Tulis angka, {0}", "Write a number, {0}"),
    NOT_WRITTEN(
            "Belum ada yang ditulis; tambahkan --write.", "Nothing is written yet; add --write."),
    WRITTEN("Ditulis: {0}", "Written: {0}"),

    WORDS_OF_RULES("Kata-kata aturan", "The words of rules"),
    OF_EVERY_FACT("Dari setiap fakta tentang unit", "Of every fact about the unit"),
    OR_UNKNOWN("{0}; bisa tidak diketahui", "{0}; may be unknown"),

    NOTHING_WRONG("tidak ditemukan kesalahan", "nothing wrong was found"),
    ONE_ERROR("1 kesalahan", "1 error"),
    ERRORS("{0} kesalahan", "{0} errors"),
    ONE_WARNING("1 peringatan", "1 warning"),
    SOME_WARNINGS("{0} peringatan", "{0} warnings"),
    ERROR("kesalahan", "error"),
    WARNING("peringatan", "warning"),
    MAYBE("Mungkin {0}", "Maybe {0}"),

    CASES_HOLD("{0} kasus cocok, {1} tidak", "{0} cases hold, {1} do not"),
    BELOW_THRESHOLD(
            "Kurang dari {0} persen dari semua {1} teruji.",
            "Less than {0} percent of all {1} are exercised."),
    NOT_UPDATED("tidak diperbarui: {0}", "not updated: {0}"),
    UPDATED("{0} nilai diperbarui, {1} kasus tetap", "values updated: {0}, cases kept: {1}"),
    COVERAGE("Cakupan", "Coverage"),
    COVERED("teruji", "covered"),
    ALL("semua", "all"),
    PERCENTAGE("persen", "percent"),
    UNCOVERED("Yang tidak teruji:", "Not covered:"),
    EXERCISED("{0} persen teruji", "{0} percent are exercised"),
    NOT_EXERCISED("tidak teruji: {0}", "not covered: {0}"),

    LINE("{0} baris {1}", "{0} line {1}"),
    NO_COLUMN(
            "{0} catatan dan data dukung tidak memiliki kolom dalam tabel dan tidak ditulis.",
            "{0} notes and pieces of evidence have no column in a table and are not written."),
    NOT_UTF8(
            "ini bukan teks UTF-8. Mungkin disimpan dengan pengodean lain.",
            "this is not UTF-8 text. Maybe it was saved in another encoding."),
    TOO_LONG(
            "ini lebih panjang daripada {0} MB yang dibaca. Mungkin bukan penilaian, atau tidak ada"
                    + " ganti baris di antara beberapa penilaian.",
            "this is longer than the {0} MB that are read. Maybe it is not an assessment, or line"
                    + " breaks are missing between several."),
    NO_PREDICATE(
            "--fail-on: \"{0}\" bukan predikat edisi ini; yang ada: {1}.",
            "--fail-on: \"{0}\" is no predicate of this edition; there is {1}."),

    NO_TARGET(
            "{0}: \"{1}\" bukan predikat edisi ini; yang ada: {2}.",
            "{0}: \"{1}\" is no predicate of this edition; there is {2}."),
    PLAN_OF_ONE(
            "{0}: jalan menuju predikat dicari untuk satu penilaian; di sini ada beberapa.",
            "{0}: the way to a predicate is that of one assessment; there are several here."),
    BETWEEN(
            "{0}: {1} bukan angka dari 0 sampai {2} dengan paling banyak empat desimal.",
            "{0}: {1} is not a number from 0 to {2} with four decimals at most."),

    NOBODY(
            "{0}: tidak ada penilaian di dalamnya, jadi --fail-on tidak tercapai. Mungkin berkas"
                    + " lain yang dimaksud.",
            "{0}: there is no assessment in it, so --fail-on is not reached. Maybe another file is"
                    + " meant."),
    STRICT(
            "{0}: {1} dinilai dengan peringatan ({2}), yang tidak diterima --strict.",
            "{0}: {1} was evaluated with warnings ({2}), which --strict does not accept."),
    UNWRITABLE(
            "{0} tidak dapat ditulis. Mungkin foldernya tidak ada, berkasnya sedang dibuka program"
                    + " lain, atau disk penuh.",
            "{0} cannot be written. Maybe its folder does not exist, another program has it open,"
                    + " or the disk is full."),
    RESULTS("Hasil", "The results"),
    TWO_OR_THREE(
            "Dua atau tiga penilaian dapat dibandingkan; di sini ada {0}.",
            "Two or three assessments can be compared; here are {0}."),
    PORTAL_TAKES(
            "Portal menerima satu unit: penilaiannya sendiri, dan penilaian TPI bila ada; di sini"
                    + " ada {0} penilaian.",
            "The portal takes one unit: its own assessment, and that of TPI if there is one; here"
                    + " are {0} assessments."),
    NO_TEXT(
            "Buku kerja bukan teks untuk terminal: sebutkan berkas dengan -o.",
            "A workbook is no text for a terminal: name a file with -o."),
    LETTER_OF_ONE(
            "Surat menyangkut satu unit; berkas ini berisi beberapa. Mungkin yang dimaksud -o"
                    + " units.html.",
            "A letter is about one unit; these files hold several. Maybe -o units.html is meant."),
    NAME_ASSESSOR(
            "--assessor: sebutkan unit, internal, atau further.",
            "--assessor: name unit, internal or further."),
    ENDING(
            "{0}: akhiran nama ini tidak dapat ditulis. Yang dapat: {1}.",
            "{0}: a file with this ending cannot be written. What can be written: {1}."),
    DEPTH(
            "--depth: banyaknya tingkat tidak negatif seperti {0}.",
            "--depth: a number of levels is not negative, as {0} is."),
    DEEPER(
            "Cabang yang berakhir dengan … dilanjutkan dengan --depth {0} atau lebih.",
            "Branches that end with … go on with --depth {0} or more."),

    SHEET_NONE("tidak ada lembar zi dalam buku kerja ini", "no sheet of zi is in this workbook"),
    SHEET_COLUMNS(
            "baris 2 harus memuat nama kolom; tidak ada {0}",
            "row 2 must name the columns; there is no {0}"),
    SHEET_COLUMNS_MAYBE(
            "baris kedua atau sebuah kolom terhapus.", "the second row or a column was removed."),
    SHEET_ROW_MISSING(
            "baris {0} tidak ada; baris dihapus dalam {1}",
            "the row {0} is missing; rows are removed in {1}"),
    SHEET_ROW_UNKNOWN(
            "\"{0}\" bukan baris edisi ini, atau ada lebih dari satu di sini",
            "\"{0}\" is no row of the edition, or stands here more than once"),
    SHEET_ROW_UNKNOWN_MAYBE(
            "yang dimaksud baris baru: tulis dahulu dalam berkas YAML.",
            "a new row is meant: it is written into the YAML file first."),
    SHEET_ERROR("di sini ada galat", "an error stands here"),
    SHEET_FORMULA("di sini ada rumus", "a formula stands here"),
    SHEET_FORMULA_MAYBE(
            "hasilnya yang dimaksud: tulis hasil itu saja.",
            "its result is meant: write that alone."),
    SHEET_LOCKED(
            "\"{0}\", bukan {1}: ini hanya diubah dalam {2}",
            "\"{0}\" instead of {1}: this is changed in {2} alone"),
    SHEET_NOTHING("kosong", "nothing"),
    SHEET_EMPTY("sel ini kosong; tadinya \"{0}\"", "this cell is empty; it was \"{0}\""),
    SHEET_NO_NUMBER("\"{0}\" bukan angka", "\"{0}\" is not a number"),
    SHEET_NO_NUMBER_MAYBE("selnya diformat sebagai teks.", "the cell is formatted as text."),
    SHEET_REFUSED("{0} tidak diterima ({1} masalah):", "{0} is not taken in (problems: {1}):"),

    NO_ASSESSOR("{0}: tidak ada penilaian {1}", "{0}: there is no assessment of {1}"),
    NOT_READ(
            "kolom {0} tidak dapat dibaca ({1} masalah):",
            "column {0} cannot be read (problems: {1}):"),
    CELLS_AGREE(
            "{0}: {1} sel nilai sama dengan hitungan zi.",
            "{0}: {1} cells with a score agree with zi."),
    CELLS_DIFFER(
            "{0}: {1} sel nilai dibandingkan, {2} berbeda:",
            "{0}: {1} cells with a score were compared, {2} differ:"),
    CELL_DIFFERS("tertulis {0}, menurut zi {1}", "stated {0}, by zi {1}"),
    CELL_CHANGES("mengubah {0}", "changes {0}"),

    NOTICED(
            "{0} dari {1} perubahan ketahuan, {2} tidak.",
            "{0} of {1} changes are noticed, {2} are not."),

    MET("terpenuhi", "met"),
    NOT_MET("tidak terpenuhi", "not met"),
    OPEN("terbuka", "open"),
    WAIVED("dikecualikan", "waived");

    private final String indonesian;
    private final String english;

    Term(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    String in(Locale locale, Object... values) {
        return title(values).in(locale);
    }

    /** In both languages; a value that is a title too is said in each. */
    Title title(Object... values) {
        String first = indonesian;
        String second = english;
        for (int i = 0; i < values.length; i++) {
            Title value =
                    values[i] instanceof Title title
                            ? title
                            : new Title(String.valueOf(values[i]), String.valueOf(values[i]));
            first = first.replace("{" + i + "}", value.indonesian());
            second = second.replace("{" + i + "}", value.english());
        }
        return new Title(first, second);
    }
}
