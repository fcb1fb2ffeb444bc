package id.zonaintegritas.rules;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.workbench.EditionCheck;
import id.zonaintegritas.rules.workbench.Workbench;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bundled edition with requirements of their own kind and rules that decide them, well or not.
 * All are checked together, since an edition is compiled for each check.
 */
public final class PlantedRules {

    private static final String ANNOTATIONS =
            """
                @citation( "PermenPANRB 90/2021 Lampiran III" )
                @title( id = "Aturan tanaman", en = "A planted rule" )
            """;

    private static final String TITLE =
            """
                title:
                  id: Tanaman
                  en: Planted
                citation: PermenPANRB 90/2021 Lampiran III
            """;

    /** Facts that have a planted kind of reservation, {@code planted-<fact>}. */
    public static final List<String> RESERVED =
            List.of("sakip", "unitSakip", "rbIndex", "auditOpinion");

    private final StringBuilder rules = new StringBuilder();
    private final Set<String> requirements = new LinkedHashSet<>();

    /**
     * Plants a rule.
     *
     * @param id its requirement, {@code WBK.<id>}, and its name, {@code planted.<id>.<name>}
     * @param then the word of its consequence
     * @param when its conditions, beside the one that chooses the requirement as {@code $asked}
     */
    public PlantedRules rule(String id, String name, String then, String... when) {
        requirements.add(id);
        rules.append("\nrule \"planted.").append(id).append('.').append(name).append("\"\n");
        rules.append(ANNOTATIONS).append("when\n    $asked : Special( id == \"WBK.");
        rules.append(id).append("\" )\n");
        for (String condition : when) {
            rules.append("    ").append(condition).append('\n');
        }
        rules.append("then\n    insert( $asked.").append(then).append(" );\nend\n");
        return this;
    }

    /** Everything that is wrong with the edition, each as a line in English. */
    public List<String> problems() {
        return check().problems().stream().map(p -> p.problem().toString()).toList();
    }

    public EditionCheck check() {
        SortedMap<String, String> texts =
                new TreeMap<>(EditionFiles.bundled("permenpanrb-90-2021").texts());
        texts.put("2-requirements/planted.drl", file("requirements", rules.toString()));
        texts.put(
                "1-scoring/planted.drl",
                file(
                        "scoring",
                        "\nrule \"planted.figure\"\n"
                                + ANNOTATIONS
                                + """
                                when
                                    $figure : FigureRow( id == "planted" )
                                    $points : Points( id == "A.I.1" )
                                then
                                    insert( $figure.is( $points ) );
                                end
                                """));
        StringBuilder special = new StringBuilder("special:\n");
        requirements.forEach(
                id ->
                        special.append("  - id: ")
                                .append(id)
                                .append("\n    predicates: [WBK]\n")
                                .append(TITLE));
        change(texts, "eligibility.yaml", "affirmations:\n", special + "affirmations:\n");
        change(
                texts,
                "eligibility.yaml",
                "facts:\n",
                """
                facts:
                  - name: buildingSince
                    kind: date
                    better: lower
                    title:
                      id: Mulai
                      en: Start
                """);
        change(
                texts,
                "edition.yaml",
                "limits:\n",
                "figures:\n  - id: planted\n"
                        + TITLE
                        + "limits:\n  - id: three\n    value: 3\n"
                        + TITLE
                        + "  - id: year\n    value: 2025\n"
                        + TITLE);
        StringBuilder kinds = new StringBuilder("reservations:\n");
        RESERVED.forEach(
                fact ->
                        kinds.append("  - id: planted-")
                                .append(fact)
                                .append("\n    text:\n      id: Tanaman\n      en: Planted\n")
                                .append("    citation: PermenPANRB 90/2021 Lampiran III\n"));
        change(texts, "edition.yaml", "reservations:\n", kinds.toString());
        return Workbench.check(new EditionFiles("draft", texts), Map.of());
    }

    private static String file(String stage, String rules) {
        return "package id.zonaintegritas.rules.permenpanrb_90_2021\nagenda-group \""
                + stage
                + "\"\n\nimport id.zonaintegritas.rules.facts.*\n"
                + rules;
    }

    private static void change(Map<String, String> texts, String file, String from, String to) {
        texts.computeIfPresent(file, (name, text) -> text.replaceFirst(from, to));
    }
}
