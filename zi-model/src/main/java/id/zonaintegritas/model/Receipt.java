package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * What an evaluation was made with, besides its edition: whoever has the same assessment and the
 * same edition can make it again and compare.
 *
 * <p>The input is identified by SHA-256 over its canonical form, the one way to write what an
 * assessment states; key order, white space, letter case and the way to write a number do not
 * matter. It is {@code zi-assessment/1} as canonical JSON (RFC 8785): UTF-8 without white space,
 * the keys of every object sorted, only {@code "}, {@code \} and control characters escaped, these
 * as {@code \b}, {@code \t}, {@code \n}, {@code \f}, {@code \r} or by {@code \}, {@code u} and four
 * lower-case hexadecimal digits. Beyond that RFC:
 *
 * <ul>
 *   <li>{@code schema}, {@code unit}, {@code answers} and {@code eligibility} are always there;
 *       what is not stated, null or empty is left out;
 *   <li>an index is an object if its respondents are stated, otherwise a number;
 *   <li>letters are written as the edition writes them: {@code YA}, not {@code Ya};
 *   <li>numbers are exact plain decimals without exponent, needless zeros or a negative zero:
 *       {@code 3.7}, not {@code 3.70} or {@code 37e-1}. A number that no decimal holds, which only
 *       a program can state, is the text of its fraction in lowest terms: {@code "1/3"}.
 * </ul>
 *
 * @param library the version of the library
 * @param input SHA-256 of the canonical form of the assessment, in lower-case hexadecimal
 */
public record Receipt(String library, String input) {

    public Receipt {
        requireNonNull(library, "library");
        requireNonNull(input, "input");
    }
}
