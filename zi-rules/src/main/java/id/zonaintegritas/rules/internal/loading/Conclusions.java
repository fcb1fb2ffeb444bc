package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.List;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a consequence gets for the engine: it can conclude one thing, which is recorded with the
 * rule and what its conditions matched. Everything else that the engine offers is refused.
 */
public final class Conclusions implements Drools {

    private final RuleInfo rule;
    private final List<Object> matched;
    private @Nullable Concluded concluded;

    Conclusions(RuleInfo rule, List<Object> matched) {
        this.rule = rule;
        this.matched = matched;
    }

    @Override
    public void insert(Object conclusion) {
        if (!(conclusion instanceof Concluded made)) {
            throw RuleFailures.broken(rule.id(), "notAConclusion");
        }
        if (concluded != null) {
            throw RuleFailures.broken(rule.id(), "concludesTwice");
        }
        concluded = made;
    }

    /** Takes in what was concluded. */
    public void close() {
        if (concluded == null) {
            throw RuleFailures.broken(rule.id(), "concludesNothing");
        }
        concluded.concludedBy(rule, matched);
    }

    private RulesException refused() {
        return RuleFailures.broken(rule.id(), "onlyConcludes");
    }

    @Override
    public void insert(Object object, boolean dynamic) {
        throw refused();
    }

    @Override
    public void update(Object object, String... modifiedProperties) {
        throw refused();
    }

    @Override
    public void update(Object object, BitMask modifiedProperties) {
        throw refused();
    }

    @Override
    public void delete(Object object) {
        throw refused();
    }

    @Override
    public <T> T getRuntime(Class<T> runtimeClass) {
        throw refused();
    }

    @Override
    public <T> T getContext(Class<T> contextClass) {
        throw refused();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String name) {
        throw refused();
    }

    @Override
    public void halt() {
        throw refused();
    }

    @Override
    public void setFocus(String focus) {
        throw refused();
    }

    @Override
    public Channel getChannel(String name) {
        throw refused();
    }

    @Override
    public void logicalInsert(Object object) {
        throw refused();
    }

    @Override
    public void insertAsync(Object object) {
        throw refused();
    }
}
