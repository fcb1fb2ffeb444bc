/**
 * Evaluations as text for people. Open {@link id.zonaintegritas.rules.internal.report.FindingTable}
 * first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.report;

import org.jspecify.annotations.NullMarked;
