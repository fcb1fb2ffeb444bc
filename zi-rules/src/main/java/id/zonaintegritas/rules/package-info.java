/**
 * The regulation as data and rules. Start with {@link id.zonaintegritas.rules.ZiEvaluator}; read
 * assessments with {@link id.zonaintegritas.rules.AssessmentReader}.
 */
@NullMarked
package id.zonaintegritas.rules;

import org.jspecify.annotations.NullMarked;
