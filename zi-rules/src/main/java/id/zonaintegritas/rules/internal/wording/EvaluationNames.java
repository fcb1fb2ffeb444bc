package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evaluation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What evaluations that stand side by side are called. */
public final class EvaluationNames {

    private EvaluationNames() {}

    /**
     * By assessor, by year, by unit: by as much as tells them apart, or else by number as well.
     *
     * @param words an area with {@code by.UNIT}, {@code by.TPI}, {@code by.TPN}, {@code by.none}
     */
    public static List<String> of(List<Evaluation> evaluations, Phrases words) {
        for (int parts = 1; parts <= 3; parts++) {
            int taken = parts;
            List<String> names =
                    evaluations.stream().map(e -> name(e.assessment(), taken, words)).toList();
            if (new HashSet<>(names).size() == names.size()) {
                return names;
            }
        }
        List<String> numbered = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            numbered.add(
                    name(evaluation.assessment(), 3, words) + " (" + (numbered.size() + 1) + ")");
        }
        return numbered;
    }

    /** Who assessed. */
    public static String assessor(Assessor assessor, Phrases words) {
        return words.say("by." + assessor.name());
    }

    private static String name(Assessment assessment, int parts, Phrases words) {
        Assessor assessor = assessment.assessor();
        String name = assessor == null ? words.say("by.none") : assessor(assessor, words);
        if (parts > 1 && (assessment.year() != null || assessment.date() != null)) {
            name += " " + (assessment.date() != null ? assessment.date() : assessment.year());
        }
        return parts > 2 ? assessment.unit().id() + ", " + name : name;
    }
}
