/**
 * What authors of editions use: checks, cases, coverage, differences, mutations, the vocabulary.
 * Open {@link id.zonaintegritas.rules.workbench.EditionCheck} first.
 */
@NullMarked
package id.zonaintegritas.rules.workbench;

import org.jspecify.annotations.NullMarked;
