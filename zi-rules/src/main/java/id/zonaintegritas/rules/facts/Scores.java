package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some questions score; each is a step of the trace. */
@Word(id = "Nilai soal-soal", en = "The scores of questions")
public final class Scores extends Concluded {

    private final List<Scored> all;

    Scores(Workings unit, List<Scored> all) {
        super(unit);
        this.all = all;
    }

    static Scores of(Workings unit, Scored one) {
        return new Scores(unit, List.of(one));
    }

    List<Scored> all() {
        return all;
    }

    @Override
    int slot() {
        return all.get(0).question().scoreSlot();
    }

    @Override
    String id() {
        return all.get(0).question().scoreId();
    }

    @Override
    Scores restingOn(Readings readings) {
        List<Scored> resting = new ArrayList<>(all.size());
        for (Scored one : all) {
            resting.add(one.restingOn(readings));
        }
        return new Scores(unit(), resting);
    }

    @Override
    public @Nullable Conclusion written(String rule, String citation) {
        throw new UnsupportedOperationException("each score is written by itself");
    }
}
