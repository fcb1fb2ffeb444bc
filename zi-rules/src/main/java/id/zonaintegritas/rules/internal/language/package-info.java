/**
 * The language of rule files: parsed by us, held to the words of rules, and compiled. Open {@link
 * id.zonaintegritas.rules.internal.language.RuleParser} first.
 */
@NullMarked
package id.zonaintegritas.rules.internal.language;

import org.jspecify.annotations.NullMarked;
