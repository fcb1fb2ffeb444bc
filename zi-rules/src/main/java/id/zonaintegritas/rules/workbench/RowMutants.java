package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes single values of a file of rows, one at a time. */
final class RowMutants {

    /** Far less than anything that the regulation tells apart. */
    private static final Rational STEP = Rational.parse("0.01");

    private static final int DECIMALS = 12;

    /** Words that can stand for each other. */
    private static final List<List<String>> WORDS =
            List.of(
                    List.of("points", "percentOfWeight"),
                    List.of("institution", "unit"),
                    List.of("condition", "exclusion"),
                    List.of("higher", "lower"),
                    List.of("share", "fall"),
                    List.of("true", "false"));

    private static final Set<String> KEYS_OF_WORDS =
            Set.of(
                    "measure",
                    "level",
                    "levels",
                    "kind",
                    "better",
                    "formula",
                    "leavesOut",
                    "eachPart",
                    "special",
                    "affirmable",
                    "numeratorOverZero");

    /** Keys of names, with the list of the edition that they are taken from. */
    private static final Map<String, String> KEYS_OF_NAMES =
            Map.of(
                    "predicate", "predicates",
                    "predicates", "predicates",
                    "institutionTypes", "institutionTypes",
                    "serviceTypes", "serviceTypes");

    /** Keys of what predicates ask of a fact. */
    private static final Set<String> KEYS_OF_BOUNDS = Set.of("atLeast", "atMost", "mustBe");

    private static final Set<String> KEYS_OF_NUMBERS =
            Set.of(
                    "weight",
                    "score",
                    "from",
                    "value",
                    "minimum",
                    "lowest",
                    "highest",
                    "zeroOverZero",
                    "decimals");

    private static final Set<String> KEYS_OF_WHOLE_NUMBERS = Set.of("decimals", "zeroOverZero");

    private final String file;
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final Map<String, List<String>> ladders = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private RowMutants(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    /**
     * The changes of a file.
     *
     * @param head the text of {@code edition.yaml}, which has the lists that names are taken from
     */
    static List<Mutant> of(String file, String text, String head) {
        RowMutants rows = new RowMutants(file, text);
        try {
            Tree tree = TreeReader.yaml(text);
            rows.gatherNames(TreeReader.yaml(head));
            rows.gather(tree);
            rows.visit(tree);
        } catch (TreeReader.SyntaxException broken) {
            throw new IllegalArgumentException(file + " does not load", broken);
        }
        return rows.mutants;
    }

    private void gatherNames(Tree head) {
        for (String list : Set.copyOf(KEYS_OF_NAMES.values())) {
            if (head instanceof Mapping row && row.get(list) instanceof Sequence rows) {
                names.put(list, ids(rows));
            }
        }
    }

    private static List<String> ids(Sequence rows) {
        return rows.items().stream()
                .map(
                        r ->
                                r instanceof Mapping m && m.get("id") instanceof Scalar id
                                        ? id.text()
                                        : "")
                .toList();
    }

    private void gather(Tree tree) {
        if (tree instanceof Sequence list) {
            list.items().forEach(this::gather);
        } else if (tree instanceof Mapping row) {
            if (row.get("name") instanceof Scalar name && row.get("ladder") instanceof Sequence l) {
                ladders.put(name.text(), texts(l));
            }
            if (row.get("subject") instanceof Sequence subject) {
                subjects.addAll(texts(subject));
            }
            row.entries().forEach(entry -> gather(entry.value()));
        }
    }

    private static List<String> texts(Sequence list) {
        return list.items().stream().map(item -> ((Scalar) item).text()).toList();
    }

    private void visit(Tree tree) {
        if (tree instanceof Sequence list) {
            list.items().forEach(this::visit);
        } else if (tree instanceof Mapping row) {
            for (Entry entry : row.entries()) {
                String key = entry.key();
                if (entry.value() instanceof Scalar value) {
                    change(row, key, value);
                } else if (key.equals("subject")) {
                    swap(key, (Sequence) entry.value(), List.copyOf(subjects));
                } else if (entry.value() instanceof Mapping bounds
                        && KEYS_OF_BOUNDS.contains(key)) {
                    changeBounds(row, key, bounds);
                } else if (entry.value() instanceof Sequence list && isOfWords(list)) {
                    swapWords(key, list);
                } else {
                    visit(entry.value());
                }
            }
        }
    }

    private static boolean isOfWords(Sequence list) {
        return list.items().stream().allMatch(i -> i instanceof Scalar);
    }

    private void swapWords(String key, Sequence list) {
        if (KEYS_OF_NAMES.containsKey(key)) {
            swap(key, list, known(key));
        } else if (KEYS_OF_WORDS.contains(key)) {
            WORDS.forEach(words -> swap(key, list, words));
        }
    }

    private List<String> known(String key) {
        return names.getOrDefault(KEYS_OF_NAMES.getOrDefault(key, key), List.of());
    }

    private void changeBounds(Mapping row, String key, Mapping bounds) {
        String fact = row.get("fact") instanceof Scalar name ? name.text() : "";
        List<String> ladder = ladders.getOrDefault(fact, List.of());
        for (Entry entry : bounds.entries()) {
            if (entry.value() instanceof Scalar value) {
                String what = key + "." + entry.key();
                if (value.type() == Scalar.Type.NUMBER) {
                    replace(what, value, number(key, Rational.parse(value.text())));
                } else {
                    replace(what, value, next(ladder, value.text()));
                    replaceWord(what, value);
                }
            }
        }
    }

    private void change(Mapping row, String key, Scalar value) {
        if (key.equals("citation")) {
            misquote(value);
        } else if (key.equals("default") && row.get("readings") instanceof Sequence readings) {
            replace(key, value, next(ids(readings), value.text()));
        } else if (value.type() == Scalar.Type.NUMBER && KEYS_OF_NUMBERS.contains(key)) {
            replace(key, value, number(key, Rational.parse(value.text())));
        } else if (KEYS_OF_NAMES.containsKey(key)) {
            replace(key, value, next(known(key), value.text()));
        } else if (KEYS_OF_WORDS.contains(key)) {
            replaceWord(key, value);
        }
    }

    private void replaceWord(String key, Scalar value) {
        WORDS.stream()
                .filter(words -> words.contains(value.text()))
                .forEach(words -> replace(key, value, next(words, value.text())));
    }

    private static String number(String key, Rational value) {
        if (KEYS_OF_WHOLE_NUMBERS.contains(key)) {
            return value.signum() == 0 ? "1" : value.minus(Rational.ONE).toDecimal(0);
        }
        boolean down = key.equals("highest") || (key.equals("score") && value.signum() > 0);
        return (down && value.signum() > 0 ? value.minus(STEP) : value.plus(STEP))
                .toDecimal(DECIMALS);
    }

    /** What follows a word among its like, the first after the last; null if it has none. */
    private static @Nullable String next(List<String> words, String word) {
        int place = words.indexOf(word);
        return place < 0 || words.size() < 2 ? null : words.get((place + 1) % words.size());
    }

    /** Each of some words becomes another one, if possible one that is not among them. */
    private void swap(String what, Sequence list, List<String> known) {
        List<String> present = texts(list);
        List<String> absent = known.stream().filter(k -> !present.contains(k)).toList();
        for (Tree item : list.items()) {
            Scalar word = (Scalar) item;
            boolean swappable = known.contains(word.text()) && !what.equals("subject");
            replace(
                    what,
                    word,
                    swappable && !absent.isEmpty() ? absent.get(0) : next(known, word.text()));
        }
    }

    private void misquote(Scalar value) {
        int start = offset(value);
        int last = text.startsWith(">", start) ? text.indexOf('\n', start) + 1 : start;
        int end = text.indexOf('\n', last);
        String line = text.substring(last, end);
        mutants.add(Mutant.of(file, text, last, "citation", line, otherPlace(line)));
    }

    /** Another place in the regulation: its last letter or digit is another one. */
    private static String otherPlace(String line) {
        int end = line.length();
        while (!Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        String other = line.charAt(end - 1) == 'i' ? "v" : "i";
        return line.substring(0, end - 1) + other + line.substring(end);
    }

    private void replace(String what, Scalar value, @Nullable String to) {
        int start = offset(value);
        if (to != null && !to.equals(value.text()) && text.startsWith(value.text(), start)) {
            mutants.add(Mutant.of(file, text, start, what, value.text(), to));
        }
    }

    private int offset(Scalar value) {
        return lines.get(value.place().line() - 1) + value.place().column() - 1;
    }
}
