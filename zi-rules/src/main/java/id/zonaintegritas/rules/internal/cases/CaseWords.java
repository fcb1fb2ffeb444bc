package id.zonaintegritas.rules.internal.cases;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conclusions in the words of cases, which are the same in every language. */
public final class CaseWords {

    /** Where nothing was concluded. */
    public static final String NOTHING = "nothing";

    /** Where there is none of it. */
    public static final String NONE = "none";

    public static final String UNKNOWN = "unknown";
    public static final String LEFT_OUT = "leftOut";
    static final String NOT_ASKED = "notAsked";

    private CaseWords() {}

    static String status(@Nullable Conclusion concluded) {
        if (concluded instanceof Finding finding) {
            return Row.camelCase(finding.status().name());
        }
        if (concluded instanceof PredicateOutcome outcome) {
            return Row.camelCase(outcome.outcome().name());
        }
        return concluded instanceof Conclusion.Relief relief
                ? Row.camelCase(relief.outcome().name())
                : NOTHING;
    }

    static String points(@Nullable Conclusion concluded) {
        return concluded instanceof Score score
                ? CaseNumber.text(score.lowest(), score.highest())
                : NOTHING;
    }

    static String score(@Nullable Conclusion concluded) {
        return concluded instanceof Conclusion.QuestionScore score
                ? bounds(score.lowest(), score.highest(), LEFT_OUT)
                : NOTHING;
    }

    static String figure(@Nullable Conclusion concluded) {
        return concluded instanceof Conclusion.Figure figure
                ? bounds(figure.lowest(), figure.highest(), UNKNOWN)
                : NOTHING;
    }

    private static String bounds(
            @Nullable Rational lowest, @Nullable Rational highest, String otherwise) {
        return lowest == null || highest == null ? otherwise : CaseNumber.text(lowest, highest);
    }

    static String ratio(@Nullable Conclusion concluded) {
        if (!(concluded instanceof Conclusion.Ratio ratio)) {
            return NOTHING;
        }
        return ratio.numerator() == null ? UNKNOWN : ratio.numerator() + "/" + ratio.denominator();
    }

    static String total(@Nullable Conclusion concluded) {
        if (!(concluded instanceof Conclusion.StatedTotal total)) {
            return NOTHING;
        }
        return total.total() == null ? UNKNOWN : total.total().toString();
    }

    /** What was compared: a number, two bounds, a letter, true or false, a day. */
    static String actual(@Nullable Conclusion concluded) {
        if (!(concluded instanceof Finding finding)) {
            return NOTHING;
        }
        if (finding.actual() instanceof Amount actual) {
            return finding.highest() instanceof Amount highest
                    ? CaseNumber.text(actual.value(), highest.value())
                    : CaseNumber.text(actual.value());
        }
        return finding.actual() == null ? UNKNOWN : finding.actual().toString();
    }

    static String margin(@Nullable Conclusion concluded) {
        return concluded instanceof Finding finding ? CaseNumber.text(finding.margin()) : NOTHING;
    }

    static String interpretations(@Nullable Conclusion concluded) {
        return concluded instanceof Finding finding
                ? list(finding.interpretations().stream())
                : NOTHING;
    }

    /** {@code GRANTED WBK}, {@code NOT_GRANTED} or {@code UNDETERMINED}. */
    public static String decision(@Nullable Conclusion concluded) {
        if (concluded instanceof Decision.Granted granted) {
            return "GRANTED " + granted.predicate();
        }
        if (concluded instanceof Decision.NotGranted) {
            return "NOT_GRANTED";
        }
        return concluded instanceof Decision.Undetermined ? "UNDETERMINED" : NOTHING;
    }

    /** {@code <code> at <place>}. */
    static String warning(Warning warning) {
        return warning.code() + " at " + warning.at().substring(warning.at().lastIndexOf('/') + 1);
    }

    /** Words in the order of the alphabet, so that theirs makes no difference. */
    static String list(Stream<String> words) {
        String all = words.sorted().collect(joining(", "));
        return all.isEmpty() ? NONE : all;
    }
}
