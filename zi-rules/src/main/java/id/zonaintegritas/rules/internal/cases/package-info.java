/**
 * Cases beside rules: read, run, and compared with what they expect. Open {@link
 * id.zonaintegritas.rules.internal.cases.CaseFile} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.cases;

import org.jspecify.annotations.NullMarked;
