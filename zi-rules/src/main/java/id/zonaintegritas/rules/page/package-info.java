/**
 * Evaluations as pages for people: one self-contained HTML file for a unit, or for a list of units.
 * Start with {@link id.zonaintegritas.rules.page.HtmlReport}. Needs the optional dependency {@code
 * gg.jte:jte-runtime}; who embeds the evaluator alone can leave both out.
 */
@NullMarked
package id.zonaintegritas.rules.page;

import org.jspecify.annotations.NullMarked;
