/**
 * How pages, tables and letters say words and numbers. Start with {@link
 * id.zonaintegritas.rules.internal.wording.Phrases}.
 */
@NullMarked
package id.zonaintegritas.rules.internal.wording;

import org.jspecify.annotations.NullMarked;
