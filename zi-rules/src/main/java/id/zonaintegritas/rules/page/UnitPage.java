package id.zonaintegritas.rules.page;

import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one unit shows, in its order; a template writes it down. */
record UnitPage(
        Phrases words,
        Look look,
        Head head,
        List<Bars> subjects,
        List<Area> areas,
        List<Requirements> requirements,
        List<Loss> losses,
        @Nullable Comparing compared,
        @Nullable Planned planned,
        Remarks remarks,
        List<Open> open,
        List<Read> readings,
        List<Noted> noted,
        List<ScoreRow> scores,
        List<Step> steps,
        List<Fact> receipt) {

    /** A name and what stands for it. */
    record Fact(String name, String value) {}

    /** A range of which the upper end is absent if it is one number. */
    record Span(Shown lowest, @Nullable Shown highest) {}

    /**
     * Who, when, and what was decided.
     *
     * @param outcomes one of each predicate
     */
    record Head(
            String title,
            String institution,
            List<Fact> facts,
            Tone tone,
            String sentence,
            List<Outcome> outcomes) {}

    /** What became of a predicate. */
    record Outcome(String predicate, String title, Tone tone, String counts) {}

    /** A minimum of a predicate on a bar. */
    record Minimum(String predicate, Shown minimum, Tone tone, String status) {}

    /** What minimums ask for together. */
    record Bars(String title, Span points, Shown weight, Bar bar, List<Minimum> minimums) {}

    /** An area with its parts: fulfilment and reform. */
    record Area(String title, List<Part> parts) {}

    record Part(String title, String id, Span points, Shown weight, Bar bar) {}

    /** All requirements of a predicate. */
    record Requirements(String predicate, String title, Tone tone, List<Required> rows) {}

    /**
     * A requirement and what was found.
     *
     * @param askedBefore the sign of a lower bound, or an empty text
     * @param mostBefore the sign of an upper bound, or an empty text
     * @param margin what is missing or to spare, or null
     * @param first whether the citation is another one than before
     * @param bar null where no number is compared
     */
    record Required(
            String id,
            String title,
            Tone tone,
            String status,
            Span actual,
            String askedBefore,
            @Nullable Shown asked,
            String mostBefore,
            @Nullable Shown most,
            String marginBefore,
            @Nullable Shown margin,
            @Nullable Bar bar,
            String citation,
            boolean first) {}

    /**
     * Points that are missing.
     *
     * @param next the next better answer, or what else would help
     * @param gain null if it is not known
     */
    record Loss(
            String id,
            String title,
            String answer,
            Shown points,
            Bar bar,
            String next,
            @Nullable Shown gain) {}

    record Remark(String head, String text, String citation) {}

    record Remarks(List<Remark> reservations, List<Remark> warnings) {}

    /**
     * What is not known.
     *
     * @param worth points that depend on it, or null for a fact
     */
    record Open(String id, String title, @Nullable Shown worth) {}

    record Read(
            String id, String question, String reading, boolean chosen, List<String> findings) {}

    record Noted(String id, String title, String answer, String note, List<Link> evidence) {}

    /**
     * Evidence.
     *
     * @param href an address that a browser may open, or null
     * @param address what stands there otherwise
     */
    record Link(String title, @Nullable String href, String address) {}

    record ScoreRow(String id, String title, Span points, Shown weight, boolean top) {}

    record Step(
            String number,
            String anchor,
            String id,
            String title,
            Concluded concluded,
            List<Because> because,
            String rule,
            String citation) {}

    /** What a step says: words, numbers and words between. */
    record Concluded(String before, @Nullable Span span, String between, @Nullable Shown of) {}

    /**
     * What a step rests on.
     *
     * @param anchor of an earlier step, or an empty text for a place in the assessment
     */
    record Because(String name, String anchor) {}
}
