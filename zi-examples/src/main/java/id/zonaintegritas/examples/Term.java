package id.zonaintegritas.examples;

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
    APPLIES_TO("Berlaku untuk", "Asked of"),
    PERIOD("Masa berlaku", "Period"),
    SERVICES("Layanan", "Services"),
    NOT_AVAILABLE("tidak tersedia", "not available"),
    BY_READING("menurut tafsir {0}", "by the interpretation {0}"),

    INTERPRETATIONS("Tafsir", "Interpretations"),
    READING("Cara baca", "Reading"),
    EFFECT("Akibat", "Effect"),
    STANDARD("baku", "default"),

    AWARDS("Predikat", "Predicates"),
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
    PREDICATE("Predikat", "Predicate"),
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
        String said = new Title(indonesian, english).in(locale);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }
}
