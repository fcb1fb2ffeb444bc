/**
 * What an edition decides never, twice or wrongly, found by trying its rules. Open {@link
 * id.zonaintegritas.rules.internal.check.GapCheck} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.check;

import org.jspecify.annotations.NullMarked;
