package id.zonaintegritas.rules.workbench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that only one of two short texts has, each in their order. */
record ChangedLines(List<String> removed, List<String> added) {

    static ChangedLines between(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] =
                        a.get(i).equals(b.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                removed.add(a.get(i++));
            } else {
                added.add(b.get(j++));
            }
        }
        return new ChangedLines(removed, added);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    @Nullable String removedText() {
        return removed.isEmpty() ? null : String.join("\n", removed);
    }

    @Nullable String addedText() {
        return added.isEmpty() ? null : String.join("\n", added);
    }
}
