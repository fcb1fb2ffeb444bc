package id.zonaintegritas.rules.letters;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.wording.FindingShown;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Shown;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.internal.wording.Subjects.Subject;
import id.zonaintegritas.rules.letters.Letter.Block;
import id.zonaintegritas.rules.letters.Letter.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What letters have in common. */
record LetterParts(Evaluation evaluation, Phrases words, Subjects subjects) {

    LetterParts(Evaluation evaluation, Phrases words) {
        this(evaluation, words, new Subjects(evaluation));
    }

    /** What the institution is called, or a place for its name. */
    String institution() {
        String name = evaluation.unit().institution();
        return name == null ? words.say("place.institution") : name;
    }

    String unit() {
        Unit unit = evaluation.unit();
        return unit.name() == null ? unit.id() : unit.name();
    }

    String year() {
        Integer year = evaluation.assessment().year();
        return year == null ? words.say("place.year") : year.toString();
    }

    String regulation() {
        List<String> amended = evaluation.edition().amendments();
        String title = words.say(evaluation.edition().title());
        return amended.isEmpty() ? title : words.say("amended", title, String.join(", ", amended));
    }

    Block.Fields unitFields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(words.say("field.unit"), unit()));
        fields.add(new Field(words.say("field.institution"), institution()));
        fields.add(new Field(words.say("field.year"), year()));
        return new Block.Fields(fields);
    }

    /** Points with the minimums of predicates. */
    Block.Table points(List<PredicateOutcome> predicates) {
        List<String> heads = new ArrayList<>();
        heads.add(words.say("column.part"));
        heads.add(words.say("column.points"));
        predicates.forEach(p -> heads.add(words.say("column.minimum", p.predicate())));
        List<List<String>> rows = new ArrayList<>();
        for (Subject subject : subjects.all()) {
            List<String> row = new ArrayList<>();
            row.add(words.say(subject.findings().get(0).title()));
            row.add(actual(subject));
            for (PredicateOutcome predicate : predicates) {
                row.add(
                        subject.findings().stream()
                                .filter(f -> f.predicate().equals(predicate.predicate()))
                                .map(this::minimum)
                                .findFirst()
                                .orElse(""));
            }
            rows.add(row);
        }
        return new Block.Table(heads, rows, 1 + predicates.size());
    }

    private String actual(Subject subject) {
        Numbers numbers = new Numbers(words.locale());
        var compared = new ArrayList<>(subject.minimums());
        compared.add(subject.weight());
        int decimals = numbers.decimals(List.of(subject.lowest(), subject.highest()), compared);
        String lowest = numbers.at(subject.lowest(), decimals).text();
        return subject.lowest().equals(subject.highest())
                ? lowest
                : lowest + "–" + numbers.at(subject.highest(), decimals).text();
    }

    private String minimum(Finding finding) {
        Shown asked = shown(finding).asked();
        return (asked == null ? "" : asked.text())
                + " ("
                + words.say("status." + finding.status())
                + ")";
    }

    private FindingShown shown(Finding finding) {
        return FindingShown.of(finding, subjects.of(finding), words);
    }

    /** Findings with a status, each in a line. */
    List<String> lines(PredicateOutcome predicate, Status status) {
        return predicate.findings(status).stream().map(this::line).toList();
    }

    String line(Finding finding) {
        FindingShown shown = shown(finding);
        StringBuilder line = new StringBuilder(words.say(finding.title()));
        String actual = range(shown.actual(), shown.highest());
        if (!actual.isEmpty()) {
            line.append(": ").append(actual);
        }
        if (shown.asked() != null) {
            line.append(", ").append(words.say("asked", shown.asked().text()));
        }
        if (shown.most() != null) {
            line.append(", ").append(words.say("most", shown.most().text()));
        }
        return line.append(" (").append(finding.citation()).append(")").toString();
    }

    private static String range(Shown lowest, @Nullable Shown highest) {
        return highest == null ? lowest.text() : lowest.text() + "–" + highest.text();
    }

    /** The points of a node with its weight, such as of the enablers. */
    String score(Score score) {
        Numbers numbers = new Numbers(words.locale());
        var compared = new ArrayList<>(subjects.minimums(score));
        compared.add(score.weight());
        int decimals = numbers.decimals(List.of(score.lowest(), score.highest()), compared);
        String points =
                range(
                        numbers.at(score.lowest(), decimals),
                        score.isOpen() ? numbers.at(score.highest(), decimals) : null);
        return words.say(
                "score", words.say(score.title()), points, numbers.given(score.weight()).text());
    }

    Block.Signature signature(String role) {
        return new Block.Signature(
                List.of(
                        words.say("place.date"),
                        words.say(role),
                        words.say("place.signature"),
                        words.say("place.name"),
                        words.say("place.number")));
    }

    List<Block> reservations() {
        List<Block> blocks = new ArrayList<>();
        if (!evaluation.reservations().isEmpty()) {
            blocks.add(new Block.Heading(words.say("heading.reservations")));
            blocks.add(
                    new Block.Points(
                            evaluation.reservations().stream()
                                    .map(r -> words.say(r.text()) + " (" + r.citation() + ")")
                                    .toList()));
        }
        return blocks;
    }
}
