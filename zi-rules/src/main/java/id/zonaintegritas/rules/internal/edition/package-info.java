/**
 * The rows of an edition: read from its files, checked, and fitted together. Open {@link
 * id.zonaintegritas.rules.internal.edition.EditionLoader} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.edition;

import org.jspecify.annotations.NullMarked;
