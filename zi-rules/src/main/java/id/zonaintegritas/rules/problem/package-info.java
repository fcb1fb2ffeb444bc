/**
 * What is said of documents that cannot be used, for hosts and people: located, with a likely
 * cause, all at once. Open {@link id.zonaintegritas.rules.problem.Problem} first.
 */
@NullMarked
package id.zonaintegritas.rules.problem;

import org.jspecify.annotations.NullMarked;
