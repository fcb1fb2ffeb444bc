package id.zonaintegritas.rules.internal.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drools' compiler of rule files. Only this class needs it: a host that evaluates with the bundled
 * rules has no compiler on its class path, and never loads this class.
 */
final class RuleCompiler {

    private static final String FOLDER = "edition";
    private static final String SOURCES = "src/main/resources/";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");
    private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);
    private static final String MODELS = "drools-model";
    private static final AtomicLong RELEASES = new AtomicLong();

    private RuleCompiler() {}

    /**
     * Compiles in this process; a Java runtime is enough.
     *
     * @param files the text of each rule file, by its name in the edition
     * @throws EditionException if a file is not a rule file or names something that does not exist
     */
    static RuleClasses compile(String edition, Map<String, String> files) {
        KieServices services = KieServices.get();
        // A release of its own: the engine keeps what it built by release, in one repository. It
        // names classes after it; counted, the first of a process always has the same names.
        ReleaseId release =
                services.newReleaseId("id.zonaintegritas", FOLDER, "" + RELEASES.getAndIncrement());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        Map<String, String> names = new HashMap<>();
        files.forEach(
                (name, text) -> {
                    String path = path(name, text);
                    names.put(path, name);
                    // The engine names a file with or without the folder of sources.
                    names.put(path.substring(SOURCES.length()), name);
                    system.write(path, text);
                });
        try {
            KieBuilder builder = services.newKieBuilder(system);
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new EditionException(edition, problems(errors, names));
            }
            return of((InternalKieModule) builder.getKieModule());
        } catch (EditionException known) {
            throw known;
        } catch (RuntimeException engine) {
            LOG.debug("the engine gave up on the rules of {}", edition, engine);
            throw new EditionException(edition, List.of(broken("edition.yaml:1:1")));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The engine wants files in the folder of their package. */
    private static String path(String name, String text) {
        Matcher named = PACKAGE.matcher(text);
        String folder = named.find() ? named.group(1).replace('.', '/') : FOLDER;
        return SOURCES + folder + "/" + name.replace('/', '-');
    }

    private static RuleClasses of(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        String model = null;
        for (String name : module.getFileNames()) {
            if (name.endsWith("/" + MODELS)) {
                model = new String(module.getBytes(name), UTF_8).lines().reduce("", (a, b) -> b);
            } else if (name.endsWith(".class") && name.startsWith("id/")) {
                classes.put(name, module.getBytes(name));
            }
        }
        return new RuleClasses(requireNonNull(model, "no rules were compiled"), classes);
    }

    private static Problem broken(String at) {
        Remark remark = RuleRemarks.say("compile");
        return new Problem(at, remark.what(), remark.maybe());
    }

    private static List<Problem> problems(List<Message> errors, Map<String, String> names) {
        List<Problem> problems = new ArrayList<>();
        for (Message error : errors) {
            String path = String.valueOf(error.getPath());
            String file = names.getOrDefault(path, "edition.yaml");
            problems.add(broken(file + ":" + Math.max(error.getLine(), 1) + ":1"));
            LOG.debug("{}: {}", file, error.getText());
        }
        return problems;
    }
}
