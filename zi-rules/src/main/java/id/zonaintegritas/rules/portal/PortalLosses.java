package id.zonaintegritas.rules.portal;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.rules.portal.PortalItems.Item;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What assessments say that the portal has no place for. */
record PortalLosses(PortalItems items) {

    List<Problem> of(Assessment unit, @Nullable Assessment tpi) {
        List<Problem> losses = new ArrayList<>();
        for (Assessment assessment : Stream.of(unit, tpi).filter(a -> a != null).toList()) {
            assessment.answers().forEach((id, answer) -> answer(id, answer, losses));
            notes(assessment, losses);
            if (!assessment.eligibility().isEmpty()) {
                losses.add(
                        PortalJson.problem(
                                "/eligibility",
                                "loss.eligibility",
                                assessment.eligibility().size()));
            }
        }
        if (unit.date() != null) {
            losses.add(PortalJson.problem("/date", "loss.date"));
        }
        if (tpi != null && !tpi.evidence().isEmpty()) {
            losses.add(PortalJson.problem("/evidence", "loss.evidence"));
        }
        if (unit.unit().institution() != null
                || unit.unit().institutionType() != null
                || unit.unit().serviceType() != null) {
            losses.add(PortalJson.problem("/unit", "loss.unit"));
        }
        return List.copyOf(new LinkedHashSet<>(losses));
    }

    private void answer(String id, AnswerValue answer, List<Problem> losses) {
        String at = "/answers/" + id;
        if (answer instanceof AnswerValue.Index index && index.respondents() != null) {
            losses.add(PortalJson.problem(at, "loss.respondents"));
        } else if (answer instanceof AnswerValue.Counts counts) {
            Set<String> kept = new LinkedHashSet<>();
            Question question = null;
            for (Item item : items.all()) {
                if (item.question().id().equals(id)) {
                    question = item.question();
                    kept.add(String.valueOf(item.count()));
                }
            }
            for (Map.Entry<String, Long> count : counts.values().entrySet()) {
                if (!kept.contains(count.getKey())
                        && !isSumOfParts(count.getValue(), question, counts)) {
                    losses.add(
                            PortalJson.problem(
                                    at + "/" + count.getKey(), "loss.count", count.getValue()));
                }
            }
        }
    }

    /** Then the portal finds the total by itself. */
    private static boolean isSumOfParts(
            long total, @Nullable Question question, AnswerValue.Counts counts) {
        if (!(question instanceof Question.RatioQuestion ratio) || !ratio.hasParts()) {
            return false;
        }
        long sum = 0;
        for (Count part : ratio.counts(Count.Role.DENOMINATOR_PART)) {
            Long value = counts.values().get(part.name());
            if (value == null) {
                return false;
            }
            sum += value;
        }
        return sum == total;
    }

    private void notes(Assessment assessment, List<Problem> losses) {
        Set<String> known = new LinkedHashSet<>();
        for (Item item : items.all()) {
            known.add(item.question().id());
        }
        for (String about : assessment.notes().keySet()) {
            if (!known.contains(about)) {
                losses.add(PortalJson.problem("/notes/" + about, "loss.note"));
            }
        }
    }
}
