/**
 * Programs that embed the library. {@link id.zonaintegritas.examples.Zi} is the command line; a
 * command is one class that it names.
 */
@NullMarked
package id.zonaintegritas.examples;

import org.jspecify.annotations.NullMarked;
