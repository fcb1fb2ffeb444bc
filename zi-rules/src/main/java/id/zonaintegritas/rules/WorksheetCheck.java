package id.zonaintegritas.rules;

import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Worksheet.Part;
import java.util.Collection;
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
                            "the interpretation");
        }
    }

    /** A part under a name that does not exist is missing elsewhere, which is one mistake. */
    private void checkParents() {
        boolean complete = worksheet.isComplete();
        for (Part part : worksheet.parts()) {
            if (complete && part.parent() != null && worksheet.part(part.parent()) == null) {
                part.row().refer("parent", part.parent(), worksheet.ids(), "the part");
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
            checkCitation(part.row(), part.id(), part.citation());
        }
    }

    /** The worksheet numbers its parts and questions itself, so a citation names the id. */
    private static void checkCitation(Row row, String id, String citation) {
        if (row.sound() && !List.of(citation.split("[ ,;]+", -1)).contains(id)) {
            row.problem(
                    "citation",
                    "the citation does not name " + id,
                    "it was copied from another row.");
        }
    }

    private void checkPlace(Part part) {
        Row row = part.row();
        boolean total = part.kind() == NodeKind.TOTAL;
        if (total && part.parent() != null) {
            row.problem("kind", "the total has no parent", "");
        } else if (total && ++totals > 1) {
            row.problem("kind", "a worksheet has one total", "");
        } else if (!total && part.parent() == null) {
            row.problem("\"parent\" is missing: only the total stands alone", "");
        }
        Part above = worksheet.part(part.parent());
        if (part.id().equals(part.parent())) {
            row.problem("parent", part.id() + " cannot be a part of itself", "");
        } else if (above != null
                && above.row().sound()
                && above.kind() != NodeKind.TOTAL
                && !part.id().startsWith(above.id() + ".")) {
            row.problem(
                    "id",
                    "the id "
                            + part.id()
                            + " does not begin with that of its parent, "
                            + above.id(),
                    "it stands under the wrong part");
        }
    }

    private void checkQuestion(Part part, Written<Question> written, boolean soundPart) {
        String id = written.value().id();
        Row row = written.row();
        if (id.isEmpty()) {
            return;
        }
        if (soundPart && !part.hasQuestions()) {
            row.problem(
                    "the question " + id + " stands outside any indicator or result",
                    "it belongs under an indicator of " + part.id());
        } else if (soundPart && !id.equals(part.id()) && !id.startsWith(part.id() + ".")) {
            row.problem(
                    "id",
                    "the question "
                            + id
                            + " does not begin with the id of its indicator, "
                            + part.id(),
                    "it stands under the wrong indicator");
        } else if (!questions.add(id)) {
            row.problem(
                    "id",
                    "the question " + id + " is repeated",
                    "its id was not changed after a copy");
        }
        checkCitation(row, id, written.value().citation());
    }

    /** Questions go a, b, c and so on: a letter that is left out may be a question that is. */
    private static void warnOfGaps(Part part) {
        char letter = 'a';
        for (Written<Question> question : part.questions()) {
            String expected = part.id() + "." + letter++;
            String id = question.value().id();
            boolean later = id.length() == expected.length() && id.compareTo(expected) > 0;
            if (later && id.startsWith(part.id() + ".") && question.row().sound()) {
                question.row()
                        .warn(
                                "id",
                                id + " stands where " + expected + " is expected",
                                "a question is missing");
                return;
            }
        }
    }

    private void checkMadeOf(Part part) {
        boolean parts = !worksheet.below(part).isEmpty();
        if (part.hasQuestions() && parts) {
            part.row().problem(part.id() + " has questions and cannot have parts", "");
        } else if (part.hasQuestions() && part.questions().isEmpty()) {
            part.row().problem(part.id() + " has no questions", "");
        } else if (!part.hasQuestions() && !parts && worksheet.isComplete()) {
            part.row().problem(part.id() + " has no parts", "a file of the worksheet is missing");
        }
    }

    private void checkWeight(Part part) {
        if (part.weight().signum() <= 0) {
            part.row().problem("weight", "a weight must be above 0", "");
        }
        List<Part> parts = worksheet.below(part);
        if (parts.isEmpty()
                || !parts.stream().allMatch(p -> isKnown(part, p) && p.weight().signum() > 0)) {
            return;
        }
        Rational sum = sum(parts, Part::weight);
        if (!sum.equals(part.weight()) && !sum(parts, this::made).equals(part.weight())) {
            part.row()
                    .problem(
                            "weight",
                            "the weight of "
                                    + part.id()
                                    + " is "
                                    + part.weight().toDecimal(12)
                                    + ", but its parts weigh "
                                    + sum.toDecimal(12),
                            "a weight was mistyped, or a part is missing");
        }
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
