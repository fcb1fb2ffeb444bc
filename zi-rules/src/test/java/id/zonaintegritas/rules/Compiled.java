package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleClasses;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bundled edition, changed as a test wants it and compiled in this process. */
public final class Compiled {

    public static final EditionFiles BUNDLED = EditionFiles.bundled("permenpanrb-90-2021");

    private final SortedMap<String, String> texts = new TreeMap<>(BUNDLED.texts());

    /** What the engine gets instead of what was understood. */
    private final Map<String, String> pastTheCheck = new TreeMap<>();

    /** Replaces a text that occurs in a file. */
    public Compiled with(String file, String from, String to) {
        String text = text(file);
        assertThat(text).contains(from);
        texts.put(file, text.replace(from, to));
        return this;
    }

    public Compiled with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    /** Adds rules at the end of a file. */
    Compiled withRules(String file, String... rules) {
        texts.merge(file, "\n" + String.join("\n", rules), String::concat);
        return this;
    }

    /** Changes what the engine gets, after everything was checked. */
    Compiled pastTheCheck(String from, String to) {
        pastTheCheck.put(from, to);
        return this;
    }

    public String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** The text of a rule, from its name to its end. */
    public String rule(String file, String id) {
        String text = text(file);
        int start = text.indexOf("rule \"" + id + "\"");
        assertThat(start).as(id).isNotNegative();
        return text.substring(start, text.indexOf("\nend\n", start) + "\nend\n".length());
    }

    public EditionFiles files() {
        return new EditionFiles("changed", texts);
    }

    /** Its newest version, the rules of which are checked. */
    public Edition edition() {
        EditionDraft draft = EditionDraft.read(files());
        List<LoadedEdition> versions =
                pastTheCheck.isEmpty()
                        ? draft.editions()
                        : draft.editions(rulebook(draft.rules(), pastTheCheck));
        return Editions.of(versions).get(versions.size() - 1);
    }

    /** Rules that are compiled as they are. */
    public static Rulebook rulebook(Map<String, String> texts) {
        return rulebook(RuleParser.parseAll(rules(texts)), Map.of());
    }

    private static Rulebook rulebook(List<RuleText> rules, Map<String, String> changes) {
        Map<String, String> engine = new TreeMap<>();
        for (RuleText file : rules) {
            String text = file.understood();
            for (Map.Entry<String, String> change : changes.entrySet()) {
                text = text.replace(change.getKey(), change.getValue());
            }
            engine.put(file.name(), text);
        }
        changes.values().forEach(to -> assertThat(String.join("", engine.values())).contains(to));
        RuleClasses compiled = RuleClasses.compile("changed", engine);
        return Rulebook.of(
                compiled.model(),
                new RuleLoader(compiled.classes()),
                RuleParser.outlines(rules),
                () -> rules);
    }

    public static Map<String, String> rules(Map<String, String> texts) {
        Map<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(name -> !name.endsWith(".drl"));
        return rules;
    }

    /** Prefers its own classes to the bundled rules, which have the same names. */
    private static final class RuleLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        RuleLoader(Map<String, byte[]> classes) {
            super(Compiled.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }
    }
}
