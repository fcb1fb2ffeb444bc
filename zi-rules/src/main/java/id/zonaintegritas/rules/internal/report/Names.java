package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.EditionRows;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Score;

/**
 * What people call that which ids and JSON pointers name: by the numbers of the worksheet and the
 * words of the edition. What the edition has no words for keeps its id.
 */
public final class Names {

    private static final String ANSWERS = "/answers";
    private static final String FACTS = "/eligibility/";

    private final Wording wording;
    private final EditionReference edition;
    private final EditionRows rows;

    public Names(Wording wording, EditionReference edition) {
        this.wording = wording;
        this.edition = edition;
        this.rows = edition.rows();
    }

    /** A place in the assessment. */
    public String place(String at) {
        if (at.startsWith(FACTS)) {
            return fact(at.substring(FACTS.length()));
        }
        if (at.startsWith(ANSWERS + "/")) {
            String[] question = at.substring(ANSWERS.length() + 1).split("/", 2);
            return question.length == 1
                    ? question[0]
                    : question[0] + ", " + count(question[0], question[1]);
        }
        return switch (at) {
            case ANSWERS -> wording.say(Word.ANSWERS);
            case "/unit/institutionType" -> wording.say(Word.INSTITUTION_UNKNOWN);
            case "/unit/serviceType" -> wording.say(Word.SERVICE_UNKNOWN);
            case "/year" -> wording.say(Word.YEAR_UNKNOWN);
            case "/date" -> wording.say(Word.DATE_UNKNOWN);
            default -> at.substring(at.lastIndexOf('/') + 1);
        };
    }

    public String fact(String name) {
        return rows.fact(name).map(f -> wording.say(f.title())).orElse(name);
    }

    public String question(String id) {
        return rows.question(id).map(q -> wording.say(q.title())).orElse("");
    }

    public String count(String question, String name) {
        return rows.question(question)
                .filter(RatioQuestion.class::isInstance)
                .map(RatioQuestion.class::cast)
                .flatMap(
                        ratio ->
                                ratio.counts().stream()
                                        .filter(c -> c.name().equals(name))
                                        .map(Count::title)
                                        .findFirst())
                .map(wording::say)
                .orElse(name);
    }

    /** A part of the worksheet with its number; the total has none. */
    public String part(Score score) {
        boolean numbered = rows.node(score.id()).map(n -> n.kind() != NodeKind.TOTAL).orElse(true);
        String title = wording.say(score.title());
        return numbered ? score.id() + " · " + title : title;
    }

    /** The reading in force of an interpretation, with the question that it answers. */
    public String reading(String interpretation) {
        String choice = String.valueOf(edition.interpretations().get(interpretation));
        String pair = interpretation + "=" + choice;
        return rows.interpretation(interpretation)
                .map(
                        i ->
                                wording.say(
                                        Word.READING,
                                        wording.say(i.question()),
                                        i.reading(choice)
                                                .map(Reading::title)
                                                .map(wording::say)
                                                .orElse(choice),
                                        pair))
                .orElse(pair);
    }
}
