package id.zonaintegritas.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/** The compiled rules of an edition; shared by all sessions and threads. */
final class Rulebook {

    private final KieBase base;
    private final Map<String, RuleInfo> rules;

    private Rulebook(KieBase base) {
        this.base = base;
        this.rules =
                base.getKiePackages().stream()
                        .flatMap(p -> p.getRules().stream())
                        .map(Rulebook::info)
                        .collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    }

    /** The rules that were compiled when the jar was built. */
    static Rulebook bundled(String edition) {
        String name = edition + "/" + BundledRules.MODEL;
        try (InputStream model = Rulebook.class.getResourceAsStream(name)) {
            if (model == null) {
                throw new IllegalStateException("the jar was built without " + name);
            }
            return of(new String(model.readAllBytes(), UTF_8), Rulebook.class.getClassLoader());
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + name, broken);
        }
    }

    /** The rules of an edition from outside the jar, linked to nothing but the words of rules. */
    static Rulebook of(RuleClasses compiled) {
        return of(compiled.model(), new RuleClassLoader(compiled.classes()));
    }

    /**
     * The rules whose classes this class loader has.
     *
     * @param model the name of the class that the rules are found by
     */
    static Rulebook of(String model, ClassLoader classes) {
        try {
            Object rules =
                    Class.forName(model, true, classes).getDeclaredConstructor().newInstance();
            return new Rulebook(KieBaseBuilder.createKieBaseFromModel((Model) rules));
        } catch (ReflectiveOperationException incomplete) {
            throw new IllegalStateException(
                    "the compiled rules are not complete: " + model + " is missing", incomplete);
        }
    }

    private static RuleInfo info(Rule rule) {
        String group = ((RuleImpl) rule).getAgendaGroup();
        return new RuleInfo(
                rule.getName(),
                Stage.valueOf(group.toUpperCase(Locale.ROOT)),
                text(rule, "title"),
                text(rule, "citation"));
    }

    /** The engine keeps the quotes of a text in a rule's annotation. */
    private static String text(Rule rule, String annotation) {
        String text = String.valueOf(rule.getMetaData().get(annotation)).strip();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** All rules, by id. */
    Map<String, RuleInfo> rules() {
        return rules;
    }

    RuleInfo rule(String id) {
        return requireNonNull(rules.get(id), id);
    }

    /** The agenda group of a stage. */
    static String group(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    KieSession newSession() {
        return base.newKieSession();
    }
}
