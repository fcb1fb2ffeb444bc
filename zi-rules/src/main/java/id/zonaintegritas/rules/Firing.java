package id.zonaintegritas.rules;

import id.zonaintegritas.rules.facts.Concluded;
import java.util.List;

/**
 * A rule that fired.
 *
 * @param matched the facts that its conditions matched
 */
record Firing(RuleInfo rule, List<Object> matched, Concluded<?> concluded) {}
