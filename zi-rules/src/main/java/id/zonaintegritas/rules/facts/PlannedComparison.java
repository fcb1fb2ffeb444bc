package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.CountComparison;
import java.util.List;

/**
 * Counts that have to fit together, with the questions that ask for them.
 *
 * @param counted the questions of what is compared, each for the count at the same place
 * @param against the questions of what it is compared with
 */
record PlannedComparison(
        CountComparison row, List<PlannedQuestion> counted, List<PlannedQuestion> against) {}
