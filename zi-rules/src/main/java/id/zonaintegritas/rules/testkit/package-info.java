/**
 * For tests of programs and editions: what an evaluation must show, in one line. Open {@link
 * id.zonaintegritas.rules.testkit.ZiAssertions} first. It needs no library of tests.
 */
@NullMarked
package id.zonaintegritas.rules.testkit;

import org.jspecify.annotations.NullMarked;
