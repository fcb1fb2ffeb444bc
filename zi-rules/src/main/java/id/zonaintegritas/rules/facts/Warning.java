package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something odd about the unit that does not stop the evaluation. */
@Word(
        id = "Peringatan; evaluasinya berjalan terus",
        en = "Something odd that does not stop the evaluation")
public final class Warning extends Concluded {

    private final WarningKind kind;
    private final OfUnit about;

    Warning(Workings unit, WarningKind kind, OfUnit about) {
        super(unit);
        this.kind = kind;
        this.about = about;
    }

    @Override
    int slot() {
        return NO_SLOT;
    }

    @Override
    String id() {
        return subjectOrCode() + "." + about.detail() + kind.code();
    }

    /** What it is about: the question, the fact, or the part of the worksheet. */
    private String subjectOrCode() {
        String at = about.pointer();
        String subject = about.subject();
        return at.equals(ANSWERS) && subject != null
                ? subject
                : at.substring(at.lastIndexOf('/') + 1);
    }

    @Override
    @Nullable String subject() {
        return about.subject();
    }

    @Override
    public id.zonaintegritas.model.Warning written(String rule, String citation) {
        Title message = kind.message();
        return new id.zonaintegritas.model.Warning(
                id(),
                kind.code(),
                about.pointer(),
                new Title(
                        filled(message.indonesian(), Title::indonesian),
                        filled(message.english(), Title::english)));
    }

    private String filled(String message, Function<Title, String> language) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', done)) {
            int close = message.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String field = message.substring(open + 1, close);
            filled.append(message, done, open).append(language.apply(about.said(field)));
            done = close + 1;
        }
        return filled.append(message, done, message.length()).toString();
    }
}
