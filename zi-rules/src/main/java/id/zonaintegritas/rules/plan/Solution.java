package id.zonaintegritas.rules.plan;

import java.math.BigInteger;
import java.util.List;

/**
 * The best choice that was found.
 *
 * @param isFound whether there is one
 * @param choices the option of each group; empty if none was found
 * @param cost what they cost together
 * @param atLeast no choice costs less
 * @param proven whether the search is complete: there is no better one, or none at all
 */
record Solution(
        boolean isFound,
        List<Integer> choices,
        BigInteger cost,
        BigInteger atLeast,
        boolean proven) {

    Solution {
        choices = List.copyOf(choices);
    }
}
