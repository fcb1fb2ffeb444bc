package id.zonaintegritas.rules.internal.language;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Loads the compiled rules of an edition from outside the jar and links them to nothing but the
 * words of rules, whatever they ask for.
 */
public final class RuleClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String SUFFIX = ".class";

    private final ClassLoader library = requireNonNull(RuleClassLoader.class.getClassLoader());
    private final Map<String, byte[]> classes = new HashMap<>();

    /**
     * Links compiled rules.
     *
     * @param classes the bytes of each class, by its path
     * @throws SecurityException if one refers to something that rules may not use; it names all of
     *     that
     */
    public RuleClassLoader(Map<String, byte[]> classes) {
        super(null);
        Set<String> own = new HashSet<>();
        classes.forEach(
                (path, bytes) -> {
                    String name = path.substring(0, path.length() - SUFFIX.length());
                    own.add(name);
                    this.classes.put(name.replace('/', '.'), bytes);
                });
        SortedSet<String> refused = new TreeSet<>();
        classes.values().forEach(bytes -> refused.addAll(RuleReferences.refused(bytes, own)));
        if (!refused.isEmpty()) {
            throw new SecurityException(String.join(", ", refused));
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] own = classes.get(name);
        if (own == null) {
            if (RuleReferences.mayLink(name.replace('.', '/'))) {
                return library.loadClass(name);
            }
            throw new ClassNotFoundException("rules may not use " + name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, own, 0, own.length) : loaded;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return null;
    }
}
