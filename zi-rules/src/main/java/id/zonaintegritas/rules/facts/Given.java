package id.zonaintegritas.rules.facts;

/** Something that the units state; a trace names it by its place in the assessment. */
public interface Given {

    /** A JSON pointer into an assessment. */
    String pointer();
}
