package id.zonaintegritas.rules.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Question;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers (soal_id) by which the portal calls questions and counts. */
final class PortalItems {

    /**
     * What a number stands for.
     *
     * @param count the name of a count, or null for the question itself
     */
    record Item(int number, Question question, @Nullable String count) {}

    private final Map<Integer, Item> items = new LinkedHashMap<>();

    /** Those that an edition has. */
    PortalItems(Edition edition) {
        Map<String, Question> questions = new LinkedHashMap<>();
        edition.questions().forEach(question -> questions.put(question.id(), question));
        for (String line : text().split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("[ /]", -1);
                int number = Integer.parseInt(parts[0]);
                Question question = questions.get(parts[1]);
                if (question != null) {
                    items.put(
                            number, new Item(number, question, parts.length > 2 ? parts[2] : null));
                }
            }
        }
    }

    private static String text() {
        try (InputStream in = PortalItems.class.getResourceAsStream("items.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar was built without items.txt");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: items.txt", broken);
        }
    }

    @Nullable Item item(int number) {
        return items.get(number);
    }

    /** In the order of their numbers. */
    Iterable<Item> all() {
        return items.values();
    }

    int size() {
        return items.size();
    }
}
