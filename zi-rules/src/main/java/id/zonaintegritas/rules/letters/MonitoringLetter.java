package id.zonaintegritas.rules.letters;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.letters.Letter.Block;
import id.zonaintegritas.rules.letters.Letter.Field;
import java.util.ArrayList;
import java.util.List;

/** The letter on a unit that holds a predicate. */
record MonitoringLetter(Evaluation evaluation, PredicateOutcome predicate, Phrases words) {

    Letter letter() {
        LetterParts parts = new LetterParts(evaluation, words);
        List<Finding> minimums =
                predicate.findings().stream()
                        .filter(finding -> !parts.subjects().of(finding).isEmpty())
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Place(words.say("place.letterhead")));
        blocks.add(
                new Block.Fields(
                        List.of(
                                new Field(
                                        words.say("field.number"), words.say("place.letterNumber")),
                                new Field(words.say("field.date"), words.say("place.reportDate")),
                                new Field(words.say("field.enclosure"), "-"),
                                new Field(
                                        words.say("field.subject"),
                                        words.say("monitoring.subject", predicate.predicate())))));
        blocks.add(new Block.Paragraph(words.say("monitoring.to")));
        blocks.add(
                new Block.Paragraph(
                        words.say(
                                "monitoring.opening",
                                parts.regulation(),
                                parts.institution(),
                                parts.year(),
                                parts.unit())));
        blocks.add(
                new Block.Paragraph(
                        words.say(
                                conclusion(minimums), parts.unit(), words.say(predicate.title()))));
        blocks.add(new Block.Paragraph(words.say("monitoring.notes")));
        blocks.add(new Block.Points(notes(minimums, parts)));
        blocks.add(parts.points(List.of(predicate)));
        blocks.add(new Block.Paragraph(words.say("monitoring.closing")));
        blocks.add(parts.signature("role.head"));
        return new Letter(
                words.language(), words.say("monitoring.subject", predicate.predicate()), blocks);
    }

    private static String conclusion(List<Finding> minimums) {
        if (minimums.stream().anyMatch(finding -> finding.status() == Status.NOT_MET)) {
            return "monitoring.noLonger";
        }
        return minimums.stream().allMatch(finding -> finding.status() == Status.MET)
                ? "monitoring.still"
                : "monitoring.open";
    }

    private List<String> notes(List<Finding> minimums, LetterParts parts) {
        List<String> notes = new ArrayList<>();
        evaluation.scores().stream()
                .filter(score -> !score.id().contains("."))
                .forEach(score -> notes.add(parts.score(score)));
        minimums.stream()
                .filter(finding -> finding.status() != Status.MET)
                .forEach(
                        finding ->
                                notes.add(
                                        words.say(
                                                "monitoring.note",
                                                words.say("status." + finding.status()),
                                                parts.line(finding))));
        notes.add(words.say("place.notes"));
        return notes;
    }
}
