/** The program {@code zi}. Open {@link id.zonaintegritas.examples.cli.Zi} first. */
@NullMarked
package id.zonaintegritas.examples.cli;

import org.jspecify.annotations.NullMarked;
