package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.rules.facts.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.model.Variable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Runs the consequence of a rule and records what it concluded. Listening to the session would tell
 * the same and cost more. Immutable and safe to share between threads, which the engine's own
 * consequence is not when a session is said to be for one thread.
 */
final class RecordedConsequence implements Consequence<KnowledgeHelper> {

    private final RuleInfo rule;
    private final org.drools.model.Consequence consequence;
    private final int variables;

    RecordedConsequence(RuleInfo rule, org.drools.model.Consequence consequence) {
        this.rule = rule;
        this.consequence = consequence;
        this.variables = consequence.getVariables().length;
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver values) throws Exception {
        BaseTuple tuple = helper.getTuple();
        Conclusions conclusions = new Conclusions(rule, matched(tuple));
        consequence.getBlock().execute(arguments(helper, values, tuple, conclusions));
        conclusions.close();
    }

    private Object[] arguments(
            KnowledgeHelper helper, ValueResolver values, BaseTuple tuple, Conclusions first) {
        RuleTerminalNode node = (RuleTerminalNode) helper.getMatch().getTuple().getSink();
        Declaration[] declarations = node.getRequiredDeclarations();
        int offset = consequence.isUsingDrools() ? 1 : 0;
        Object[] arguments = new Object[variables + offset];
        if (offset == 1) {
            arguments[0] = first;
        }
        Variable<?>[] named = consequence.getVariables();
        for (int i = 0; i < named.length; i++) {
            Declaration declaration = declarations[i];
            arguments[i + offset] = declaration.getValue(values, tuple.get(declaration));
        }
        return arguments;
    }

    /** From the first condition to the last one; what does not exist matches nothing. */
    private static List<Object> matched(BaseTuple tuple) {
        if (tuple.getParent() == null) {
            return List.of(tuple.getFactHandle().getObject());
        }
        List<Object> matched = new ArrayList<>(tuple.size());
        for (BaseTuple each = tuple; each != null; each = each.getParent()) {
            FactHandle fact = each.getFactHandle();
            if (fact != null) {
                matched.add(fact.getObject());
            }
        }
        Collections.reverse(matched);
        return matched;
    }
}
