package id.zonaintegritas.rules.internal.contracts;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one assessment, in the order of the document. */
public final class AssessmentProblems {

    /** So many names that are not known are no slips of the pen, and guessing takes time. */
    private static final int MOST_GUESSES = 100;

    private static final Locale INDONESIAN = new Locale("id");
    private static final Messages MESSAGES = Messages.of("assessment");

    private final LoadedEdition edition;
    private final List<Problem> found = new ArrayList<>();
    private int foreign;

    AssessmentProblems(LoadedEdition edition) {
        this.edition = edition;
    }

    /** A message about an assessment. */
    static Remark say(String name, Object... values) {
        return MESSAGES.remark(name, values);
    }

    /** Words of a message about an assessment. */
    public static Title words(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /** Takes a problem and returns false, for a check to return. */
    boolean add(String at, Remark remark) {
        found.add(new Problem(at, remark.what(), remark.maybe()));
        return false;
    }

    /** A name that this edition does not have, but another one might. */
    void addForeign(String at, Remark remark, String name, Collection<String> known) {
        foreign++;
        add(at, foreign > MOST_GUESSES ? remark : remark.maybe(Nearest.meant(name, known)));
    }

    int count() {
        return found.size();
    }

    /**
     * Ends here if anything was found.
     *
     * @param assessment what it is called in the first line of the message
     */
    void throwIfAny(Title assessment) {
        if (!found.isEmpty()) {
            throw refusal(
                    assessment, found, foreign > 0 ? words("foreign", edition.id()) : Remark.NONE);
        }
    }

    /**
     * An assessment that is not valid.
     *
     * @param assessment what it is called in the first line of the message
     * @param maybe a likely cause of all of it, or empty texts
     */
    public static AssessmentException refusal(
            Title assessment, List<Problem> problems, Title maybe) {
        return new AssessmentException(
                new Title(
                        message(INDONESIAN, assessment, problems, maybe),
                        message(Locale.ENGLISH, assessment, problems, maybe)),
                problems);
    }

    private static String message(
            Locale locale, Title assessment, List<Problem> problems, Title maybe) {
        String valid = problems.size() == 1 ? "notValid" : "notValid.many";
        String likely = maybe.in(locale);
        return words(valid, assessment, problems.size()).in(locale)
                + problems.stream().map(p -> "\n  " + p.toString(locale)).collect(joining())
                + (likely.isEmpty() ? "" : "\n" + words("maybe", maybe).in(locale));
    }
}
