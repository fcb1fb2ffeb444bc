package id.zonaintegritas.rules;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of one of many units: an evaluation, or the problems that keep it from one. */
public sealed interface UnitResult {

    /** The unit was evaluated. */
    record Evaluated(Evaluation evaluation) implements UnitResult {}

    /**
     * The unit could not be evaluated.
     *
     * @param unit its id; null if a document was given that could not be read
     * @param reason an {@link AssessmentException} if the assessment is at fault, a {@link
     *     RulesException} if the edition is
     */
    record Refused(@Nullable String unit, RuntimeException reason) implements UnitResult {

        public Refused {
            if (!(reason instanceof AssessmentException || reason instanceof RulesException)) {
                throw new IllegalArgumentException("no reason to refuse a unit", reason);
            }
        }

        /** All problems. */
        public List<Problem> problems() {
            return reason instanceof AssessmentException invalid
                    ? invalid.problems()
                    : ((RulesException) reason).problems();
        }

        /** All problems for a person; an edition at fault is told in English. */
        public String message(Locale locale) {
            return reason instanceof AssessmentException invalid
                    ? invalid.getMessage(locale)
                    : String.valueOf(reason.getMessage());
        }
    }
}
