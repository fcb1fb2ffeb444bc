/**
 * Drafts of the letters that the regulation asks for (PermenPANRB 90/2021 Lampiran II BAB I huruf A
 * angka 3, BAB IV huruf A), as Markdown and DOCX. Start with {@link
 * id.zonaintegritas.rules.letters.Letter}. Needs nothing beyond the JDK.
 */
@NullMarked
package id.zonaintegritas.rules.letters;

import org.jspecify.annotations.NullMarked;
