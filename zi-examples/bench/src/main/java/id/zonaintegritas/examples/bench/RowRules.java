package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import java.util.List;
import java.util.Map;

/** The rules of the regulation about one row each, as an engine without inference has them. */
interface RowRules {

    Rational option(PlainRows.Choice row, String letter);

    Rational survey(Rational index);

    Rational ratio(PlainRows.Ratio row, Map<String, Long> counts);

    /**
     * @param share what a question that scores 1 adds to the points
     */
    Rational mean(List<Rational> scores, Rational share);

    Rational sum(List<Rational> parts);

    Status minimum(List<Rational> parts, Rational least);

    /**
     * @param value the letter, number or truth that is stated
     * @param bound what is asked: at least so much, or the same truth
     * @param affirmed whether the requirement is waived if it is not met
     */
    Status eligibility(PlainRows.Eligible row, Object value, Object bound, boolean affirmed);

    Outcome predicate(List<Status> findings);

    /** {@code WBBM}, {@code WBK} or {@code NOT_MET}. */
    String decision(Outcome wbk, Outcome wbbm);
}
