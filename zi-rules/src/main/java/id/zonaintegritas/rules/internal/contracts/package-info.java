/**
 * The documents that go in and out: assessments checked and read, evaluations written, receipts.
 * Open {@link id.zonaintegritas.rules.internal.contracts.AssessmentCheck} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.contracts;

import org.jspecify.annotations.NullMarked;
