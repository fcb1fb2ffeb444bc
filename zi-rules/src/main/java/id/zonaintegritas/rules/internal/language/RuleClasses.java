package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * Rule files compiled to classes of Drools' executable model.
 *
 * @param model the name of the class that the rules are found by
 * @param classes the bytes of each class, by its path
 */
public record RuleClasses(String model, Map<String, byte[]> classes) {

    /** The compiler of rules, which a host adds that loads editions with rules of their own. */
    private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

    /**
     * Compiles in this process; a Java runtime is enough.
     *
     * @param files the text of each rule file, by its name in the edition
     * @throws EditionException if a file is not a rule file or names something that does not exist,
     *     or if there is no compiler
     */
    public static RuleClasses compile(String edition, Map<String, String> files) {
        if (!canCompile()) {
            Remark none = RuleRemarks.say("compiler.none");
            throw new EditionException(
                    edition, List.of(new Problem("edition.yaml:1:1", none.what(), none.maybe())));
        }
        return RuleCompiler.compile(edition, files);
    }

    private static boolean canCompile() {
        try {
            Class.forName(COMPILER, false, RuleClasses.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
