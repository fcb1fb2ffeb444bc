package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.ProblemsOfFile.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One mistake, such as a row that was renamed, that shows alike in many places of a file. */
final class AlikeProblems {

    /** So many are told one by one, unless it is a name that does not exist. */
    private static final int FEW = 2;

    private static final Pattern NAME = Pattern.compile(".*(\"[^\"]*\" does not exist)");

    /** So many lines are named. */
    private static final int MOST_LINES = 15;

    private static final Messages MESSAGES = Messages.of("limits");

    private AlikeProblems() {}

    /** The first of those that are alike, which says where the others are; sorted as they were. */
    static List<Told> joined(List<Told> sorted) {
        Map<List<Object>, List<Told>> alike = new LinkedHashMap<>();
        for (Told told : sorted) {
            alike.computeIfAbsent(key(told), key -> new ArrayList<>()).add(told);
        }
        List<Told> joined = new ArrayList<>();
        for (Told told : sorted) {
            List<Told> same = alike.getOrDefault(key(told), List.of());
            boolean few = same.size() <= FEW && !NAME.matcher(told.message().english()).matches();
            if (same.size() == 1 || few) {
                joined.add(told);
            } else if (same.get(0).equals(told)) {
                joined.add(new Told(told.place(), told.level(), everywhere(same), told.maybe()));
            }
        }
        return joined;
    }

    /** What does not exist is one mistake, whatever it was said to be. */
    private static List<Object> key(Told told) {
        return List.of(told.level(), NAME.matcher(told.message().english()).replaceFirst("$1"));
    }

    private static Title everywhere(List<Told> same) {
        List<Integer> lines =
                same.stream().skip(1).map(told -> told.place().line()).distinct().toList();
        String named =
                lines.stream()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        int others = lines.size() - MOST_LINES;
        Title first = same.get(0).message();
        return others > 0
                ? MESSAGES.text("problems.alike.more", first, named, others)
                : MESSAGES.text("problems.alike", first, named);
    }
}
