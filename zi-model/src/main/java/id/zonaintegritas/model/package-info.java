/**
 * What a unit states ({@link id.zonaintegritas.model.Assessment}), what the regulation asks ({@link
 * id.zonaintegritas.model.Question}, {@link id.zonaintegritas.model.Requirement}) and what an
 * evaluation concludes ({@link id.zonaintegritas.model.Evaluation}). Start with {@code Evaluation}.
 *
 * <p>Everything here is immutable and safe to share between threads. Numbers are exact: see {@link
 * id.zonaintegritas.model.Rational}.
 */
@NullMarked
package id.zonaintegritas.model;

import org.jspecify.annotations.NullMarked;
