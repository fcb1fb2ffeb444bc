package id.zonaintegritas.rules.portal;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.wording.Both;
import id.zonaintegritas.rules.portal.PortalItems.Item;
import id.zonaintegritas.rules.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answers of one assessor as they come in. */
final class PortalColumn {

    private static final Set<String> BLANK = Set.of("", "-", "BLM DIISI", "BELUM DIISI");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern TITLED = Pattern.compile("(.+): (https?://\\S+)");
    private static final int LONGEST_NUMBER = 40;

    private final Assessor assessor;
    private final Map<String, AnswerValue> answers = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    PortalColumn(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Takes an answer in; what is wrong with it is added to the problems. */
    void answer(Item item, @Nullable String given, String at, List<Problem> problems) {
        String text = given == null ? "" : given.strip();
        if (BLANK.contains(text.toUpperCase(Locale.ROOT))) {
            return;
        }
        Question question = item.question();
        if (item.count() != null) {
            count(item, text, at, problems);
        } else if (question instanceof ChoiceQuestion choice) {
            String letter = text.toUpperCase(Locale.ROOT);
            if (choice.hasOption(letter)) {
                answers.put(question.id(), new AnswerValue.Choice(letter));
            } else {
                List<String> letters = choice.options().stream().map(o -> o.letter()).toList();
                problems.add(
                        problem(at, "letter", text, String.join(", ", letters), question.id()));
            }
        } else {
            Rational value = number(text);
            if (value != null) {
                answers.put(question.id(), new AnswerValue.Index(value));
            } else {
                problems.add(problem(at, "index", text, question.id()));
            }
        }
    }

    private void count(Item item, String text, String at, List<Problem> problems) {
        Rational value = number(text);
        if (value == null || !value.isWhole() || value.toString().length() > 18) {
            problems.add(problem(at, "count", text, item.question().id() + "/" + item.count()));
            return;
        }
        counts.computeIfAbsent(item.question().id(), id -> new LinkedHashMap<>())
                .put(String.valueOf(item.count()), Long.parseLong(value.toString()));
    }

    private static @Nullable Rational number(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
                ? Rational.of(new BigDecimal(text.replace(',', '.')))
                : null;
    }

    private static Problem problem(String at, String message, Object... values) {
        return new Problem(at, Both.say("portal", message, values));
    }

    void note(Item item, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            notes.merge(item.question().id(), text, (a, b) -> a.equals(b) ? a : a + "\n" + b);
        }
    }

    /** A document on each line, with its address behind it or alone. */
    void evidence(Item item, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        List<Evidence> shown =
                evidence.computeIfAbsent(item.question().id(), id -> new ArrayList<>());
        for (String line : text.split("\\R", -1)) {
            Matcher titled = TITLED.matcher(line.strip());
            if (titled.matches()) {
                shown.add(new Evidence(titled.group(1), titled.group(2)));
            } else if (line.strip().matches("https?://\\S+")) {
                shown.add(new Evidence(line.strip(), line.strip()));
            } else if (!line.isBlank()) {
                shown.add(new Evidence(line.strip(), null));
            }
        }
    }

    boolean isEmpty() {
        return answers.isEmpty() && counts.isEmpty() && notes.isEmpty() && evidence.isEmpty();
    }

    Assessment assessment(Unit unit, @Nullable Integer year, Iterable<Item> order) {
        Map<String, AnswerValue> all = new LinkedHashMap<>();
        for (Item item : order) {
            String id = item.question().id();
            if (answers.containsKey(id)) {
                all.put(id, answers.get(id));
            } else if (counts.containsKey(id)) {
                all.put(id, new AnswerValue.Counts(counts.get(id)));
            }
        }
        return new Assessment(unit, year, null, assessor, all, Map.of(), notes, evidence);
    }
}
