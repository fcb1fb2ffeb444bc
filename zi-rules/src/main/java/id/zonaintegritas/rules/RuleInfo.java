package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;

/**
 * A rule of an edition.
 *
 * @param id the dotted path by which trace, cases and docs name it
 */
record RuleInfo(String id, Stage stage, String title, String citation) {}
