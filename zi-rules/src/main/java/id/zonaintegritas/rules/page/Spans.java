package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Shown;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.page.UnitPage.Span;
import java.util.ArrayList;
import java.util.List;

/** Numbers that may lie between two bounds. */
final class Spans {

    private Spans() {}

    /** Told apart from the weight and from the minimums of the score. */
    static Span of(Score score, Subjects subjects, Numbers numbers) {
        List<Rational> compared = new ArrayList<>(subjects.minimums(score));
        compared.add(score.weight());
        return of(score.lowest(), score.highest(), compared, numbers);
    }

    static Span of(Rational lowest, Rational highest, List<Rational> compared, Numbers numbers) {
        int decimals = numbers.decimals(List.of(lowest, highest), compared);
        Shown from = numbers.at(lowest, decimals);
        return new Span(from, highest.equals(lowest) ? null : numbers.at(highest, decimals));
    }
}
