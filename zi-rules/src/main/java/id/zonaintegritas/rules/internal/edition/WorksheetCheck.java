package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;
import static id.zonaintegritas.rules.internal.document.Row.shown;

import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.Worksheet.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks how the parts and questions of a worksheet fit together, once all its files are read. */
final class WorksheetCheck {

    private final Worksheet worksheet;
    private final Set<String> questions = new HashSet<>();
    private int totals;

    private WorksheetCheck(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    static void check(Worksheet worksheet, Collection<String> interpretations) {
        WorksheetCheck check = new WorksheetCheck(worksheet);
        check.checkParents();
        worksheet.parts().forEach(check::checkPlaces);
        worksheet.parts().forEach(check::checkPart);
        for (Part part : worksheet.parts()) {
            part.row()
                    .refer(
                            "interpretation",
                            part.interpretation(),
                            interpretations,
                            Row.MESSAGES.text("a.interpretation"));
        }
    }

    /** A part under a name that does not exist is missing elsewhere, which is one mistake. */
    private void checkParents() {
        boolean complete = worksheet.isComplete();
        for (Part part : worksheet.parts()) {
            if (complete && part.parent() != null && worksheet.part(part.parent()) == null) {
                part.row()
                        .refer(
                                "parent",
                                part.parent(),
                                worksheet.ids(),
                                Row.MESSAGES.text("a.part"));
                worksheet.incomplete();
            }
        }
    }

    private void checkPlaces(Part part) {
        if (part.row().sound()) {
            checkPlace(part);
            if (!part.row().sound()) {
                worksheet.incomplete(); // It is missing where it belongs.
            }
        }
    }

    private void checkPart(Part part) {
        boolean sound = part.row().sound();
        part.questions().forEach(question -> checkQuestion(part, question, sound));
        warnOfGaps(part);
        if (sound) {
            checkMadeOf(part);
            checkWeight(part);
        }
        if (part.kind() != NodeKind.TOTAL) {
            checkCitation(part.row(), part.id(), part.citation(), List.of(part.id()));
        }
    }

    /**
     * The worksheet numbers its parts and questions itself, so a citation of it names the id. A row
     * of another regulation names that one's places.
     */
    private void checkCitation(Row row, String id, String citation, List<String> places) {
        boolean own = citation.startsWith(worksheet.citation() + " ");
        List<String> words = List.of(citation.split("[ ,;:]+", -1));
        boolean named =
                places.stream()
                        .anyMatch(
                                place ->
                                        Collections.indexOfSubList(
                                                        words, List.of(place.split(" ", -1)))
                                                >= 0);
        if (row.sound() && own && !named) {
            row.problem("citation", say("citation.other", id));
        }
    }

    /** The annex letters questions itself, in some places not in the order of its rows. */
    private static List<String> places(Part part, String question) {
        List<String> places = new ArrayList<>(List.of(question));
        for (int i = 0; i < part.questions().size(); i++) {
            places.add(part.id() + " huruf " + (char) ('a' + i));
        }
        return places;
    }

    private void checkPlace(Part part) {
        Row row = part.row();
        boolean total = part.kind() == NodeKind.TOTAL;
        if (total && part.parent() != null) {
            row.problem("kind", say("total.parent"));
        } else if (total && ++totals > 1) {
            row.problem("kind", say("total.two"));
        } else if (!total && part.parent() == null) {
            row.problem(say("part.noParent"));
        }
        Part above = worksheet.part(part.parent());
        if (part.id().equals(part.parent())) {
            row.problem("parent", say("part.ofItself", part.id()));
        } else if (above != null
                && above.row().sound()
                && above.kind() != NodeKind.TOTAL
                && !part.id().startsWith(above.id() + ".")) {
            row.problem("id", say("part.id", part.id(), above.id()));
        }
    }

    private void checkQuestion(Part part, Written<Question> written, boolean soundPart) {
        String id = written.value().id();
        Row row = written.row();
        if (id.isEmpty()) {
            return;
        }
        if (soundPart && !part.hasQuestions()) {
            row.problem(say("question.outside", id, part.id()));
        } else if (soundPart && !id.equals(part.id()) && !id.startsWith(part.id() + ".")) {
            row.problem("id", say("question.id", id, part.id()));
        } else if (!questions.add(id)) {
            row.repeats("id", id, say("question.repeated", id));
        }
        checkCitation(row, id, written.value().citation(), places(part, id));
    }

    /** Questions go a, b, c and so on: a letter that is left out may be a question that is. */
    private static void warnOfGaps(Part part) {
        char letter = 'a';
        for (Written<Question> question : part.questions()) {
            String expected = part.id() + "." + letter++;
            String id = question.value().id();
            boolean later = id.length() == expected.length() && id.compareTo(expected) > 0;
            if (later && id.startsWith(part.id() + ".") && question.row().sound()) {
                question.row().doubt("id", say("question.gap", id, expected));
                return;
            }
        }
    }

    private void checkMadeOf(Part part) {
        boolean parts = !worksheet.below(part).isEmpty();
        if (part.hasQuestions() && parts) {
            part.row().problem(say("part.both", part.id()));
        } else if (part.special()) {
            return; // Rules of its own say what it earns, from whatever they like.
        } else if (part.hasQuestions() && part.questions().isEmpty()) {
            part.row().problem(say("part.noQuestions", part.id()));
        } else if (!part.hasQuestions() && !parts && worksheet.isComplete()) {
            part.row().problem(say("part.noParts", part.id()));
        }
    }

    private void checkWeight(Part part) {
        if (part.weight().signum() < 0 || (part.weight().signum() == 0 && !part.special())) {
            part.row().problem("weight", say("weight.zero"));
        }
        List<Part> parts = worksheet.below(part);
        if (parts.isEmpty()
                || part.special()
                || !parts.stream().allMatch(p -> isKnown(part, p) && isWeighed(p))) {
            return;
        }
        Rational sum = sum(parts, Part::weight);
        if (!sum.equals(part.weight()) && !sum(parts, this::made).equals(part.weight())) {
            part.row()
                    .problem(
                            "weight",
                            say("weight.sum", part.id(), shown(part.weight()), shown(sum)));
        }
    }

    private static boolean isWeighed(Part part) {
        return part.weight().signum() > 0 || part.special();
    }

    /** The weight of what a part is made of: where that fits, its own weight is the mistake. */
    private Rational made(Part part) {
        List<Part> parts = worksheet.below(part);
        return parts.isEmpty() ? part.weight() : sum(parts, Part::weight);
    }

    private static Rational sum(List<Part> parts, Function<Part, Rational> weight) {
        return parts.stream().map(weight).reduce(Rational.ZERO, Rational::plus);
    }

    /** Whether a part can be relied on as one of those that make another. */
    private boolean isKnown(Part whole, Part part) {
        boolean sameFile = part.row().file().equals(whole.row().file());
        return part.row().sound() && (sameFile || worksheet.isComplete());
    }
}
