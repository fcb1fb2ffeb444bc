package id.zonaintegritas.rules.letters;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.letters.Letter.Block;
import id.zonaintegritas.rules.letters.Letter.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report of TPI on its evaluation (LHE). */
record EvaluationReport(Evaluation evaluation, Phrases words) {

    Letter letter() {
        LetterParts parts = new LetterParts(evaluation, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Place(words.say("place.letterhead")));
        blocks.add(new Block.Heading(words.say("report.title")));
        blocks.add(
                new Block.Fields(
                        List.of(
                                new Field(
                                        words.say("field.number"), words.say("place.letterNumber")),
                                new Field(
                                        words.say("field.to"),
                                        words.say("report.to", parts.institution())))));
        blocks.add(new Block.Heading(words.say("heading.basis")));
        blocks.add(new Block.Paragraph(words.say("report.basis", parts.regulation())));
        blocks.add(new Block.Heading(words.say("heading.unit")));
        blocks.add(parts.unitFields());
        blocks.add(new Block.Heading(words.say("heading.scores")));
        blocks.add(new Block.Paragraph(words.say("report.scores")));
        blocks.add(parts.points(evaluation.predicates()));
        for (PredicateOutcome predicate : evaluation.predicates()) {
            findings(predicate, parts, blocks);
        }
        blocks.addAll(parts.reservations());
        blocks.add(new Block.Heading(words.say("heading.conclusion")));
        conclusion(parts, blocks);
        blocks.add(parts.signature("role.tpi"));
        return new Letter(words.language(), words.say("report.title"), blocks);
    }

    private void findings(PredicateOutcome predicate, LetterParts parts, List<Block> blocks) {
        for (Status status : List.of(Status.NOT_MET, Status.UNDETERMINED, Status.WAIVED)) {
            List<String> lines = parts.lines(predicate, status);
            if (!lines.isEmpty()) {
                blocks.add(
                        new Block.Heading(words.say("heading." + status, predicate.predicate())));
                blocks.add(new Block.Points(lines));
            }
        }
    }

    private void conclusion(LetterParts parts, List<Block> blocks) {
        if (evaluation.decision() instanceof Decision.Granted granted) {
            blocks.add(recommended(parts, granted.predicate()));
        } else if (evaluation.decision() instanceof Decision.NotGranted) {
            blocks.add(notYet(parts));
        } else {
            blocks.add(new Block.Paragraph(words.say("report.open")));
            String possible =
                    evaluation.predicates().stream()
                            .filter(p -> p.outcome() == Outcome.UNDETERMINED)
                            .map(PredicateOutcome::predicate)
                            .findFirst()
                            .orElseThrow();
            blocks.add(
                    new Block.Points(
                            Stream.of(notYet(parts), recommended(parts, possible))
                                    .map(Block.Paragraph::text)
                                    .toList()));
        }
    }

    private Block.Paragraph recommended(LetterParts parts, String predicate) {
        return new Block.Paragraph(
                words.say("report.recommended", parts.unit(), predicate, parts.institution()));
    }

    private Block.Paragraph notYet(LetterParts parts) {
        boolean scores =
                evaluation.predicates().get(0).findings(Status.NOT_MET).stream()
                        .anyMatch(finding -> !parts.subjects().of(finding).isEmpty());
        boolean others = !scores && evaluation.decision() instanceof Decision.NotGranted;
        return new Block.Paragraph(
                words.say(others ? "report.notEligible" : "report.notYet", parts.unit()));
    }
}
