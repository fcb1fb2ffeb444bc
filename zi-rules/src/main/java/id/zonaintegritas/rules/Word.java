package id.zonaintegritas.rules;

import id.zonaintegritas.model.Title;
import java.util.Locale;

/** The fixed words of reports. {@code {0}}, {@code {1}} stand for what is said about. */
enum Word {
    AMENDED("{0}, diubah dengan {1}", "{0}, amended by {1}"),
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

    UNMET("Yang belum terpenuhi untuk {0}", "What is missing for {0}"),
    OPEN("Yang masih terbuka untuk {0}", "What is still open for {0}"),
    WAIVED("Yang dikecualikan untuk {0}", "What is waived for {0}"),
    MET("Yang sudah terpenuhi untuk {0}", "What is met for {0}"),
    ACTUAL("nilai", "value"),
    MINIMUM("minimum", "minimum"),
    MISSING("kurang", "missing"),
    SPARE("lebih", "to spare"),
    UNKNOWN("belum diketahui", "not known"),
    UNAVAILABLE("tidak tersedia", "not available"),
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
    AT_LEAST("{0}, minimum {1}", "{0}, minimum {1}"),
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
