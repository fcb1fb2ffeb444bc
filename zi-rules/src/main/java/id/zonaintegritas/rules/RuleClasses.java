package id.zonaintegritas.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Rule files compiled to classes of Drools' executable model.
 *
 * @param model the name of the class that the rules are found by
 * @param classes the bytes of each class, by its path
 */
record RuleClasses(String model, Map<String, byte[]> classes) {

    private static final String FOLDER = "edition";
    private static final String SOURCES = "src/main/resources/" + FOLDER + "/";
    private static final String MODELS = "drools-model";

    /**
     * Compiles in this process; a Java runtime is enough.
     *
     * @param files the text of each rule file, by its name in the edition
     * @throws EditionException if a file is not a rule file or names something that does not exist
     */
    static RuleClasses compile(String edition, Map<String, String> files) {
        KieServices services = KieServices.get();
        // A release of its own: the engine keeps what it built by release, in one repository.
        ReleaseId release =
                services.newReleaseId("id.zonaintegritas", FOLDER, UUID.randomUUID().toString());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        files.forEach((name, text) -> system.write(SOURCES + name, text));
        try {
            KieBuilder builder = services.newKieBuilder(system);
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new EditionException(edition, problems(errors));
            }
            return of((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
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

    private static List<Problem> problems(List<Message> errors) {
        List<Problem> problems = new ArrayList<>();
        for (Message error : errors) {
            String path = String.valueOf(error.getPath());
            String file = path.startsWith(SOURCES) ? path.substring(SOURCES.length()) : path;
            problems.add(
                    new Problem(
                            file + ":" + Math.max(error.getLine(), 1),
                            "this rule file does not compile: " + error.getText()));
        }
        return problems;
    }
}
