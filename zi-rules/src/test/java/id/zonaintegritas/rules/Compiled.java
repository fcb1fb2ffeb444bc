package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bundled edition, changed as a test wants it and compiled in this process. */
final class Compiled {

    static final EditionFiles BUNDLED = EditionFiles.bundled("permenpanrb-90-2021");

    private final SortedMap<String, String> texts = new TreeMap<>(BUNDLED.texts());

    /** Replaces a text that occurs in a file. */
    Compiled with(String file, String from, String to) {
        String text = text(file);
        assertThat(text).contains(from);
        texts.put(file, text.replace(from, to));
        return this;
    }

    Compiled with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    /** Without the other rule files, which take their time to compile. */
    Compiled alone(String file) {
        texts.keySet().removeIf(name -> name.endsWith(".drl") && !name.equals(file));
        return this;
    }

    String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** The text of a rule, from its name to its end. */
    String rule(String file, String id) {
        String text = text(file);
        int start = text.indexOf("rule \"" + id + "\"");
        assertThat(start).as(id).isNotNegative();
        return text.substring(start, text.indexOf("\nend\n", start) + "\nend\n".length());
    }

    Edition edition() {
        List<Edition.Content> versions = EditionLoader.load(BUNDLED);
        Rulebook rules = rulebook(texts);
        return new Edition(versions.get(versions.size() - 1), () -> rules);
    }

    static Rulebook rulebook(Map<String, String> texts) {
        RuleClasses compiled = RuleClasses.compile("changed", rules(texts));
        return Rulebook.of(compiled.model(), new RuleLoader(compiled.classes()));
    }

    static Map<String, String> rules(Map<String, String> texts) {
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
