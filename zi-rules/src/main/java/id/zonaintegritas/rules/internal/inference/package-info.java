/**
 * One unit in one session of the engine: which rows and rules are in force, what is put into the
 * session, what is open at the end. Open {@link
 * id.zonaintegritas.rules.internal.inference.Inference} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.inference;

import org.jspecify.annotations.NullMarked;
