/**
 * Documents as they are written: trees of YAML and JSON with places, limits, likely slips of the
 * pen, and the messages about them. Knows nothing of the regulation. Open {@link
 * id.zonaintegritas.rules.internal.document.TreeReader} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.document;

import org.jspecify.annotations.NullMarked;
