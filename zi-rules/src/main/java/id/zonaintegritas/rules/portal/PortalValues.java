package id.zonaintegritas.rules.portal;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.rules.portal.PortalItems.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an assessment says under a number of the portal, as text. */
final class PortalValues {

    /** Enough for every index that somebody can write. */
    private static final int DECIMALS = 18;

    private PortalValues() {}

    static @Nullable String answer(Item item, Assessment assessment) {
        AnswerValue answer = assessment.answers().get(item.question().id());
        if (answer instanceof AnswerValue.Choice choice) {
            return switch (choice.option()) {
                case "YA" -> "Ya";
                case "TIDAK" -> "Tidak";
                default -> choice.option();
            };
        } else if (answer instanceof AnswerValue.Index index) {
            return index.value().toDecimal(DECIMALS);
        } else if (answer instanceof AnswerValue.Counts counts && item.count() != null) {
            Long count = counts.values().get(item.count());
            return count == null ? null : count.toString();
        }
        return null;
    }

    static @Nullable String note(Item item, Assessment assessment) {
        return assessment.notes().get(item.question().id());
    }

    static @Nullable String evidence(Item item, Assessment assessment) {
        List<Evidence> shown = assessment.evidence().getOrDefault(item.question().id(), List.of());
        return shown.isEmpty()
                ? null
                : shown.stream().map(PortalValues::line).collect(joining("\n"));
    }

    private static String line(Evidence evidence) {
        String href = evidence.href();
        return href == null || href.equals(evidence.title())
                ? evidence.title()
                : evidence.title() + ": " + href;
    }
}
