package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;

/** What is said about rule files. */
public final class RuleRemarks {

    private static final Messages MESSAGES = Messages.of("language");

    private RuleRemarks() {}

    /** What is wrong and, where it has one, its usual cause. */
    public static Remark say(String name, Object... values) {
        return MESSAGES.remark(name, values);
    }

    /** A part of what is said, or a cause. */
    public static Title text(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /** What is written alike in both languages. */
    static Title same(String text) {
        return new Title(text, text);
    }
}
