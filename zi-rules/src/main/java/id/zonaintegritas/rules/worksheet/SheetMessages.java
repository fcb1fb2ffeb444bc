package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.problem.Problem;

/** What is said about worksheets. */
final class SheetMessages {

    private static final Messages MESSAGES = Messages.of("worksheet");

    private SheetMessages() {}

    /** A message with its values. */
    static Title say(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /** A problem with its likely cause, where {@code <name>.maybe} is one. */
    static Problem problem(String at, String name, Object... values) {
        Remark remark = MESSAGES.remark(name, values);
        return new Problem(at, remark.what(), remark.maybe());
    }
}
