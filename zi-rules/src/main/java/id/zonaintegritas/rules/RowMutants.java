package id.zonaintegritas.rules;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
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
                    List.of("LOCAL_GOVERNMENT", "MINISTRY_OR_AGENCY"),
                    List.of("WBK", "WBBM"),
                    List.of("institution", "unit"),
                    List.of("true", "false"));

    private static final Set<String> KEYS_OF_WORDS =
            Set.of("measure", "appliesTo", "predicate", "level", "leavesOut", "wbk", "wbbm");

    private static final Set<String> KEYS_OF_NUMBERS =
            Set.of(
                    "weight",
                    "score",
                    "minimum",
                    "lowest",
                    "highest",
                    "zeroOverZero",
                    "decimals",
                    "wbk",
                    "wbbm");

    private static final Set<String> KEYS_OF_WHOLE_NUMBERS = Set.of("decimals", "zeroOverZero");

    private final String file;
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final Map<String, List<String>> ladders = new HashMap<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private RowMutants(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    static List<Mutant> of(String file, String text) {
        RowMutants rows = new RowMutants(file, text);
        try {
            Tree tree = TreeReader.yaml(text);
            rows.gather(tree);
            rows.visit(tree);
        } catch (TreeReader.SyntaxException broken) {
            throw new IllegalArgumentException(file + " does not load", broken);
        }
        return rows.mutants;
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
                if (entry.value() instanceof Scalar value) {
                    change(row, entry.key(), value);
                } else if (entry.key().equals("subject")) {
                    swapSubjects((Sequence) entry.value());
                } else {
                    visit(entry.value());
                }
            }
        }
    }

    private void change(Mapping row, String key, Scalar value) {
        if (key.equals("citation")) {
            misquote(value);
        } else if (key.equals("default") && row.get("readings") instanceof Sequence readings) {
            List<String> choices =
                    readings.items().stream()
                            .map(r -> r instanceof Mapping m ? m.get("id") : null)
                            .map(id -> id instanceof Scalar s ? s.text() : "")
                            .toList();
            replace(key, value, next(choices, value.text()));
        } else if (value.type() == Scalar.Type.NUMBER && KEYS_OF_NUMBERS.contains(key)) {
            replace(key, value, number(key, Rational.parse(value.text())));
        } else if (KEYS_OF_WORDS.contains(key)) {
            WORDS.stream()
                    .filter(words -> words.contains(value.text()))
                    .forEach(words -> replace(key, value, next(words, value.text())));
            if (row.get("fact") instanceof Scalar fact) {
                replace(
                        key,
                        value,
                        next(ladders.getOrDefault(fact.text(), List.of()), value.text()));
            }
        }
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

    private void swapSubjects(Sequence subject) {
        for (Tree item : subject.items()) {
            Scalar id = (Scalar) item;
            replace("subject", id, next(List.copyOf(subjects), id.text()));
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
