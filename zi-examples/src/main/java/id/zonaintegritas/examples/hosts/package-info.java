/**
 * Small programs that embed the library, a page each. Open {@link
 * id.zonaintegritas.examples.hosts.EvaluateOneUnit} first.
 */
@NullMarked
package id.zonaintegritas.examples.hosts;

import org.jspecify.annotations.NullMarked;
