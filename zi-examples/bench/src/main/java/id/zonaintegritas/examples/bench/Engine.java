package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.Edition;
import java.util.List;
import java.util.function.Function;

/** Everything that is compared. */
public enum Engine {
    PLAIN_JAVA("Plain Java, the limit", PlainJava::new),
    ZI("zi", Zi::new),
    USUAL_DROOLS("Drools as most projects write it", UsualDrools::new),
    EASY_RULES("Easy Rules 4.1", EasyRules::new),
    EVRETE("Evrete 4.0", Evrete::new),
    CEL("CEL-Java 0.14", Cel::new),
    OPENL("OpenL Tablets 5.27", OpenL::new),
    DMN("Drools DMN 10.2", Dmn::new);

    private final String title;
    private final Function<Edition, Contender<?>> maker;

    Engine(String title, Function<Edition, Contender<?>> maker) {
        this.title = title;
        this.maker = maker;
    }

    String title() {
        return title;
    }

    Contender<?> prepared(Edition edition) {
        return maker.apply(edition);
    }

    /** What it concludes about units, in the form in which engines are compared. */
    static <R> List<Result> results(Contender<R> contender, List<Assessment> units) {
        return contender.evaluateAll(units).stream().map(contender::result).toList();
    }
}
