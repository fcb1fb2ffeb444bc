package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.contracts.AssessmentTree;
import id.zonaintegritas.rules.internal.document.Cell;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case states about a unit: read as an assessment is, so that a case cannot state what no
 * assessment can.
 *
 * @param pointers of what the case speaks of; a null there means not known
 */
record CaseAssessment(Assessment assessment, Set<String> pointers) {

    /** Where a unit tells about itself: every case speaks of it. */
    public static final String UNIT = "/unit";

    private static final String ID = "case";

    static final Assessment NOTHING_STATED =
            new Assessment(
                    new Unit(ID, null, null, null, null), null, null, null, Map.of(), Map.of());

    /** By id of a question or name of a fact. */
    private static final List<String> BY_NAME = List.of("answers", "eligibility");

    static CaseAssessment read(LoadedEdition edition, Row row) {
        return new CaseAssessment(assessment(edition, row), pointers(row));
    }

    private static Set<String> pointers(Row row) {
        Set<String> pointers = new LinkedHashSet<>();
        pointers.add(UNIT);
        for (String key : BY_NAME) {
            if (row.tree(key) instanceof Mapping mapping) {
                mapping.entries().forEach(e -> pointers.add("/" + key + "/" + e.key()));
            }
        }
        return pointers;
    }

    private static Assessment assessment(LoadedEdition edition, Row row) {
        Mapping document = document(row);
        try {
            return new AssessmentTree(new AssessmentCheck(edition))
                    .read(document, new Title(ID, ID));
        } catch (AssessmentException notValid) {
            for (Problem problem : notValid.problems()) {
                if (mayFollow(edition, row, document, problem.at())) {
                    row.unsound();
                    continue;
                }
                row.report(
                        place(document, problem.at()),
                        new Remark(
                                CaseFile.words("about", name(problem.at()), problem.what()),
                                problem.cause()));
            }
            return NOTHING_STATED;
        }
    }

    /** Whether it is a problem only because a row of the edition was not understood. */
    private static boolean mayFollow(
            LoadedEdition edition, Row row, Mapping document, String pointer) {
        String[] keys = pointer.split("/", -1);
        if (keys.length < 3 || !BY_NAME.contains(keys[1])) {
            return false;
        }
        String id = unescaped(keys[2]);
        boolean known =
                edition.questions().stream().anyMatch(q -> q.id().equals(id))
                        || edition.facts().stream().anyMatch(f -> f.name().equals(id));
        return row.isUnsound(id) || row.mayBeSaid(known ? letter(document, keys[1], id) : id);
    }

    /** What stands under a key of a key as a single text; an empty one if nothing does. */
    private static String letter(Mapping document, String key, String id) {
        return document.get(key) instanceof Mapping named
                        && named.get(id) instanceof Scalar scalar
                        && scalar.type() == Scalar.Type.TEXT
                ? scalar.text()
                : "";
    }

    private static Mapping document(Row row) {
        Place place = row.place();
        List<Entry> unit = new ArrayList<>();
        Mapping ofUnit = mapping(row, "unit");
        if (ofUnit != null) {
            unit.addAll(ofUnit.entries());
        }
        if (unit.stream().noneMatch(e -> e.key().equals("id"))) {
            unit.add(entry(place, "id", ID));
        }
        List<Entry> all = new ArrayList<>();
        all.add(entry(place, "schema", AssessmentTree.SCHEMA));
        all.add(new Entry(place, "unit", new Mapping(place, unit)));
        for (String key : List.of("year", "date")) {
            Tree stated = row.tree(key);
            if (stated != null) {
                all.add(new Entry(stated.place(), key, stated));
            }
        }
        for (String key : BY_NAME) {
            Mapping stated = mapping(row, key);
            if (stated != null) {
                all.add(new Entry(stated.place(), key, stated));
            }
        }
        return new Mapping(place, all);
    }

    /** What stands under a key of an assessment; null if nothing does, or no values by keys. */
    private static @Nullable Mapping mapping(Row row, String key) {
        Tree stated = row.tree(key);
        if (stated instanceof Mapping mapping) {
            return mapping;
        }
        if (stated != null) {
            new Cell(row, key, stated)
                    .refuse(CaseFile.words("expected.keys"), CaseFile.words("expected.keys.maybe"));
        }
        return null;
    }

    private static Entry entry(Place place, String key, String text) {
        return new Entry(place, key, new Scalar(place, Scalar.Type.TEXT, text));
    }

    /** Where a JSON pointer leads to, as far as it does. */
    private static Place place(Tree document, String pointer) {
        Place place = document.place();
        Tree tree = document;
        for (String key : pointer.substring(1).split("/", -1)) {
            String name = unescaped(key);
            for (Entry entry : tree instanceof Mapping m ? m.entries() : List.<Entry>of()) {
                if (entry.key().equals(name)) {
                    place = entry.value().place();
                    tree = entry.value();
                }
            }
        }
        return place;
    }

    /** What a JSON pointer is about: its last key. */
    private static String name(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String unescaped(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }
}
