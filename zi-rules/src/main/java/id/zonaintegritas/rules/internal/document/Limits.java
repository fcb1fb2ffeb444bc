package id.zonaintegritas.rules.internal.document;

import java.util.Locale;

/**
 * How much of everything zi reads and does, in one place. Whatever goes beyond is refused with its
 * place and the limit, before anything is done with it.
 *
 * <p>Each limit is a setting, since an honest edition may need more one day: {@code
 * -Dzi.limits.rules=2000} sets {@link #RULES}, {@code -Dzi.limits.check-seconds=600} sets {@link
 * #CHECK_SECONDS}.
 */
public enum Limits {
    /** Files of an edition. */
    FILES(1_000),
    /** Files and folders of whatever kind below the folder of an edition. */
    ENTRIES(10_000),
    /** Bytes of all files of an edition together, and of one document of any other kind. */
    BYTES(10_000_000),
    /** Problems of one file that are told one by one; those beyond are counted. */
    PROBLEMS(50),

    /** Levels of lists, objects, brackets, negations and calls within each other. */
    DEPTH(20),
    /** Values of a JSON or YAML document. */
    VALUES(1_000_000),
    /** Digits of a number. */
    DIGITS(1_000),
    /** Characters of a key. */
    KEY(1_000),
    /** Characters of a text. */
    TEXT(100_000),

    /** Rows of a list of an edition. */
    ROWS(2_000),

    /** Characters of a rule file. */
    RULE_FILE(500_000),
    /** Rules of an edition. */
    RULES(1_000),
    /** Words, texts and signs of one rule. */
    PIECES(1_000),
    /** Characters of a word of a rule file. */
    WORD(200),
    /** Characters of a text of a rule file, such as a title or a citation. */
    RULE_TEXT(2_000),
    /** Ways in which the conditions of one rule can hold, by {@code or} between facts. */
    WAYS(32),
    /** Combinations of facts that the conditions of one rule look at, at most. */
    COMBINATIONS(20_000),

    /** Conclusions about one unit. */
    CONCLUSIONS(10_000),
    /** Seconds of work for trying what the rules of an edition decide. */
    CHECK_SECONDS(120);

    private static final String PREFIX = "zi.limits.";

    private final int standard;

    Limits(int standard) {
        this.standard = standard;
    }

    /** The name of the setting. */
    public String setting() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds without a setting. */
    public int standard() {
        return standard;
    }

    /**
     * What holds.
     *
     * @throws IllegalArgumentException if it is set to something that is no whole number from 1 on
     */
    public int most() {
        String set = System.getProperty(setting());
        if (set == null) {
            return standard;
        }
        try {
            int most = Integer.parseInt(set.strip());
            if (most > 0) {
                return most;
            }
        } catch (NumberFormatException noNumber) {
            // Refused as any other value.
        }
        throw new IllegalArgumentException(
                setting() + " is a whole number from 1 on, not \"" + set + "\"");
    }
}
