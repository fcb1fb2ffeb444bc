/**
 * From files to an edition that can evaluate: rows with compiled rules, whose consequences record
 * what they conclude. Open {@link id.zonaintegritas.rules.internal.loading.EditionDraft} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.loading;

import org.jspecify.annotations.NullMarked;
