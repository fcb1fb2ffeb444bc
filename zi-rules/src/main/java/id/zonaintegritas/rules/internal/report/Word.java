package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Title;
import java.util.Locale;

/** The fixed words of reports. {@code {0}}, {@code {1}} stand for what is said about. */
public enum Word {
    AMENDED("{0}, diubah dengan {1}", "{0}, amended by {1}"),
    IN_FORCE("{0}, berlaku sejak {1}", "{0}, in force since {1}"),
    CHOSEN("Tafsir yang dipilih, bukan baku: {0}", "Readings chosen against the default: {0}"),
    YEAR("Tahun {0}", "Year {0}"),
    DATE("per {0}", "as of {0}"),
    BY_UNIT("dinilai oleh unit sendiri", "assessed by the unit itself"),
    BY_TPI("dinilai oleh TPI", "assessed by the internal team (TPI)"),
    BY_TPN("dinilai oleh TPN", "assessed by the national team (TPN)"),

    DECISION("Keputusan", "Decision"),
    GRANTED(
            "Predikat {0} diberikan: semua syaratnya terpenuhi.",
            "{0} is granted: every requirement is met."),
    GRANTED_WITH_WAIVERS(
            "Predikat {0} diberikan: semua syaratnya terpenuhi atau dikecualikan ({1}).",
            "{0} is granted: every requirement is met or waived ({1})."),
    NOT_GRANTED(
            "Tidak ada predikat yang diberikan: {1} syarat {0} tidak terpenuhi.",
            "No predicate is granted: {1} of the requirements for {0} not met."),
    UNDETERMINED(
            "Belum dapat diputuskan: {1} syarat {0} masih terbuka.",
            "Undetermined: {1} of the requirements for {0} still open."),

    COUNT_NOT_MET("{0} tidak terpenuhi", "{0} not met"),
    COUNT_OPEN("{0} terbuka", "{0} open"),
    COUNT_WAIVED("{0} dikecualikan", "{0} waived"),
    ALL_MET("semua syarat terpenuhi", "every requirement met"),

    RESERVATIONS("Dengan catatan", "Left to people"),
    FOOTNOTES("Tafsir yang mendasari temuan", "Interpretations that findings rest on"),
    READING("{0}: {1}", "{0}: {1}"),
    READING_CHOSEN("{0}: {1} (dipilih, bukan baku)", "{0}: {1} (chosen against the default)"),

    UNMET("Yang belum terpenuhi untuk {0}", "What is missing for {0}"),
    OPEN("Yang masih terbuka untuk {0}", "What is still open for {0}"),
    WAIVED("Yang dikecualikan untuk {0}", "What is waived for {0}"),
    MET("Yang sudah terpenuhi untuk {0}", "What is met for {0}"),
    ACTUAL("nilai", "value"),
    ASKED("syarat", "asked"),
    MISSING("kurang", "missing"),
    SPARE("lebih", "to spare"),
    UNKNOWN("belum diketahui", "not known"),
    TOO_MUCH("lebih {0}", "{0} over"),
    YES("ya", "yes"),
    NO("tidak", "no"),

    UNANSWERED("Pertanyaan yang belum dijawab ({0})", "Questions without an answer ({0})"),
    MORE("dan {0} lagi", "and {0} more"),

    SCORES("Nilai", "Scores"),
    MARK("{0} minimum {1}", "{0} minimum for {1}"),
    STILL_POSSIBLE("{0} masih mungkin", "{0} still possible"),

    WARNINGS("Peringatan", "Warnings"),

    MET_STATUS("terpenuhi", "met"),
    NOT_MET_STATUS("tidak terpenuhi", "not met"),
    UNDETERMINED_STATUS("terbuka", "open"),
    WAIVED_STATUS("dikecualikan", "waived"),
    POINTS_OF("{0} dari {1}", "{0} of {1}"),
    MINIMUM_OF("minimum {0}", "minimum {0}"),
    MAXIMUM_OF("maksimum {0}", "maximum {0}"),
    MUST_BE("harus {0}", "must be {0}"),
    SCORE_OF_ANSWER("skor {0}", "score {0}"),
    LEFT_OUT("tidak dihitung", "left out"),
    NO_ANSWER("belum dijawab", "not answered"),
    ANSWER("jawaban {0}", "answer {0}"),
    INDEX("indeks {0}", "index {0}"),
    TOTAL_COUNT("jumlah {0}", "total {0}"),
    QUOTIENT("{0} dibagi {1}", "{0} divided by {1}"),
    AFFIRMED("afirmasi berlaku", "affirmed"),
    NOT_AFFIRMED("afirmasi tidak berlaku", "not affirmed"),
    AFFIRMATION_OPEN("afirmasi belum dapat dipastikan", "affirmation open"),
    GRANTED_BRIEFLY("{0} diberikan", "{0} granted"),
    NOT_GRANTED_BRIEFLY("tidak ada predikat yang diberikan", "no predicate granted"),
    UNDETERMINED_BRIEFLY("belum dapat diputuskan", "undetermined"),
    OPEN_SINCE("belum pasti, karena belum diketahui: {0}", "open, since this is not known: {0}"),
    FACT_UNKNOWN("fakta {0}", "fact {0}"),
    ANSWER_UNKNOWN("jawaban {0}", "answer {0}"),
    COUNT_UNKNOWN("angka {1} dari {0}", "count {1} of {0}"),
    INSTITUTION_UNKNOWN("jenis instansi", "type of institution"),
    SERVICE_UNKNOWN("jenis layanan", "type of service"),
    YEAR_UNKNOWN("tahun", "year"),
    DATE_UNKNOWN("tanggal penilaian", "day of the assessment"),
    SEE_ABOVE("(lihat di atas)", "(see above)");

    private final String indonesian;
    private final String english;

    Word(String indonesian, String english) {
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
