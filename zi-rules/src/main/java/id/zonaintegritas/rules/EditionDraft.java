package id.zonaintegritas.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An edition from outside the jar: its rows read and its rules parsed and checked. */
record EditionDraft(EditionFiles files, List<Edition.Content> versions, List<Problem> problems) {

    /** Reads everything, and collects what is wrong with it. */
    static EditionDraft read(EditionFiles files) {
        List<Edition.Content> versions = EditionLoader.load(files);
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> rules = new ArrayList<>();
        files.rules().forEach((name, text) -> rules.add(RuleFile.parse(name, text, problems)));
        problems.addAll(RuleLint.problems(rules));
        return new EditionDraft(files, versions, problems);
    }

    /** Compiles the rules. */
    List<Edition> editions() {
        if (!problems.isEmpty()) {
            throw new EditionException(files.edition(), problems);
        }
        RuleClasses compiled = RuleClasses.compile("edition", files.rules());
        Map<String, byte[]> classes = new HashMap<>();
        compiled.classes()
                .forEach(
                        (path, bytes) ->
                                classes.put(
                                        path.substring(0, path.length() - ".class".length())
                                                .replace('/', '.'),
                                        bytes));
        ClassLoader loader =
                new ClassLoader(EditionDraft.class.getClassLoader()) {
                    @Override
                    protected Class<?> loadClass(String name, boolean resolve)
                            throws ClassNotFoundException {
                        synchronized (getClassLoadingLock(name)) {
                            byte[] own = classes.get(name);
                            if (own == null) {
                                return super.loadClass(name, resolve);
                            }
                            Class<?> loaded = findLoadedClass(name);
                            return loaded == null ? defineClass(name, own, 0, own.length) : loaded;
                        }
                    }
                };
        Rulebook rulebook = Rulebook.of(compiled.model(), loader);
        return editions(rulebook);
    }

    /**
     * With rules that are compiled already.
     *
     * @throws EditionException if there is a problem
     */
    List<Edition> editions(Rulebook rulebook) {
        if (!problems.isEmpty()) {
            throw new EditionException(files.edition(), problems);
        }
        Supplier<Rulebook> compiled = () -> rulebook;
        return versions.stream().map(version -> new Edition(version, compiled)).toList();
    }
}
