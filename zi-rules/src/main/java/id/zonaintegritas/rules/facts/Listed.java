package id.zonaintegritas.rules.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists that conditions look something up in, which may be something that is not known. */
final class Listed {

    private Listed() {}

    /** The same list; asked for null, which the others refuse, it says that it is not there. */
    static List<String> of(List<String> words) {
        return Collections.unmodifiableList(new ArrayList<>(words));
    }
}
