package id.zonaintegritas.rules;

import id.zonaintegritas.model.Title;

/** What is said about rule files. */
final class RuleRemarks {

    private static final Messages MESSAGES = Messages.of("language");

    private RuleRemarks() {}

    /** What is wrong and, where it has one, its usual cause. */
    static Remark say(String name, Object... values) {
        return MESSAGES.remark(name, values);
    }

    /** A part of what is said, or a cause. */
    static Title text(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /** What is written alike in both languages. */
    static Title same(String text) {
        return new Title(text, text);
    }
}
