/**
 * Measures zi beside hand-written Java and other engines, on the same units and with the same
 * results. Start with {@link id.zonaintegritas.examples.bench.Compare}.
 */
@NullMarked
package id.zonaintegritas.examples.bench;

import org.jspecify.annotations.NullMarked;
