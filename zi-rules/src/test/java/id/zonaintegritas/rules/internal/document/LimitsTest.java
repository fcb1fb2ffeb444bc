package id.zonaintegritas.rules.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.Compiled;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleCost;
import id.zonaintegritas.rules.internal.language.RuleNames;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are too deep, too long or too many of something. */
@Isolated("changes limits that others go by")
class LimitsTest {

    private static final String RULES = "1-scoring/attack.drl";
    private static final String MINIMUMS = "minimums.yaml";
    private static final int VERY = 8_000;
    private static final int MANY = 100_000;

    private static final String TOP =
            """
            package id.zonaintegritas.rules.permenpanrb_90_2021
            agenda-group "scoring"

            import id.zonaintegritas.rules.facts.*

            """;

    private static final String FACT = "$i : Indicator()";
    private static final String CONCLUSION = "insert( $i.earns( $i.mean() ) );";

    private static String rule(String id, String conditions, String consequence) {
        return """
               // An attack.
               rule "%s"
                   @citation( "PermenPANRB 90/2021 Lampiran III" )
                   @title( id = "x", en = "y" )
               when
                   %s
               then
                   %s
               end
               """
                .formatted(id, conditions, consequence);
    }

    private static Arguments when(String name, String conditions, String said) {
        return drl(name, TOP + rule("attack.here", conditions, CONCLUSION), said);
    }

    private static Arguments drl(String name, String text, String said) {
        return arguments(name, RULES, text, said);
    }

    private static Arguments rows(String name, String text, String said) {
        return arguments(name, MINIMUMS, text, said);
    }

    private static String times(int count, String text) {
        return text.repeat(count);
    }

    private static String all(int count, String text, String between) {
        return String.join(between, Collections.nCopies(count, text));
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> attacks() {
        String deep = "nested deeper than 20 levels";
        String pieces = "after 1000 words and signs";
        return Stream.of(
                when("brackets", times(VERY, "(") + FACT + times(VERY, ")"), deep),
                when("not", FACT + times(VERY, " not (") + " Answer()" + times(VERY, ")"), deep),
                when("exists", FACT + times(VERY, " exists") + " Answer()", deep),
                when("forall", FACT + times(VERY, " forall(") + " Answer() ", deep),
                when("brackets in a fact", "Indicator( " + times(VERY, "("), deep),
                when("constraints", "Indicator( " + all(VERY, "id == \"A\"", ", ") + " )", pieces),
                when("either", "Indicator( " + all(VERY, "id == \"A\"", " || ") + " )", pieces),
                when("or of facts", all(VERY, "Answer( question == \"A\" )", " or "), pieces),
                when("list", "Indicator( id in ( " + all(VERY, "\"A\"", ", ") + " ) )", pieces),
                when("path", "Indicator( id" + times(VERY, ".a") + " == \"A\" )", deep),
                when("word", "Indicator( " + times(MANY, "a") + " == 0 )", "at most 200"),
                when("word with dashes", "Indicator( " + times(MANY, "a-a") + " == 0 )", "at most"),
                when("text", "Indicator( id == \"" + times(MANY, "a") + "\" )", "at most 2000"),
                when(
                        "ways",
                        FACT + times(9, " (Answer( question == \"a\" ) or Unit( id == \"b\" ))"),
                        "can hold in 512 ways"),
                drl(
                        "calls",
                        TOP
                                + rule(
                                        "attack.here",
                                        FACT,
                                        "insert( $i" + times(VERY, ".mean()") + ");"),
                        deep),
                drl(
                        "arguments",
                        TOP + rule("attack.here", FACT, "insert( " + times(VERY, "$i.earns( ")),
                        deep),
                drl("name", TOP + rule("a" + times(MANY, ".a"), FACT, CONCLUSION), "at most 2000"),
                drl("package", TOP.replace("_2021", "_2021" + times(MANY, ".a")), deep),
                drl("long package", TOP.replace("_2021", times(MANY, "a")), "at most 200"),
                drl("file", TOP + times(MANY, "// a\n"), "at most 500000"),
                drl(
                        "annotations",
                        TOP + "rule \"attack.here\"\n" + times(VERY, "@a( \"b\" )\n"),
                        pieces),
                rows("lists", "minimums: " + times(MANY, "["), "at most 20 levels"),
                rows("objects", "minimums: " + times(MANY, "{a: "), "at most 20 levels"),
                rows("dashes", times(MANY, "- "), "at most 20 levels"),
                rows("key", "? " + times(MANY, "a") + "\n: 1\n", "1000 characters in a key"),
                rows("row of rows", "minimums:\n" + times(2_100, "  - {id: WBK.a}\n"), "2000 rows"),
                rows("long text", "minimums: " + times(MANY + 1, "a"), "100000"));
    }

    private static List<EditionProblem> problems(String file, String text) {
        SortedMap<String, String> texts = new TreeMap<>(Compiled.BUNDLED.texts());
        texts.put(file, text);
        return EditionDraft.read(new EditionFiles("attack", texts)).problems().all(texts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void input_beyondALimit_isRefusedWithPlaceAndLimit(
            String name, String file, String text, String said) {
        List<EditionProblem> problems = problems(file, text);
        assertThat(problems)
                .allMatch(p -> p.file().equals(file))
                .anySatisfy(p -> assertThat(p.problem().toString()).contains(said));
        assertThat(problems).hasSizeLessThanOrEqualTo(Limits.PROBLEMS.most() + 1);
    }

    @Test
    void rules_moreThanTheLimit_areRefusedAtTheFirstTooMany() {
        String name = Limits.RULES.setting();
        try {
            System.setProperty(name, "3");
            assertThat(problems(RULES, TOP + numbered(5, rule("attack.r#", FACT, CONCLUSION))))
                    .anyMatch(p -> p.message().contains("an edition has at most 3"));
        } finally {
            System.clearProperty(name);
        }
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                drl("signs", TOP + times(MANY, "§ "), "and 99950 more problems"),
                drl("invisible characters", times(MANY, "\u200b"), "and 99950 more problems"),
                drl("open comments", times(MANY, "/* "), "and 99950 more problems"),
                drl("open texts", times(MANY, "\"\n"), "and 49950 more problems"),
                drl("single quotes", TOP + times(MANY, "' "), "and 49950 more problems"),
                drl("curly quotes", TOP + times(MANY, "“\n"), "and 99950 more problems"),
                drl("imports", TOP + times(VERY, "import a.b.C\n"), "more problems"),
                drl("rules without a name", times(MANY, "rule\n"), "more problems"),
                drl("merges", times(VERY, "<<<<<<< a\n"), "and 7950 more problems"),
                rows("keys", numbered(VERY, "k#: 1\n"), "and 7951 more problems"),
                rows("repeated keys", times(VERY, "minimums: 1\n"), "is repeated"),
                rows("one line", "minimums: [" + times(MANY, "a, ") + "a]\n", "more problems"),
                rows(
                        "objects",
                        "minimums: [" + times(2_000, "{a: b}, ") + "a]\n",
                        "more problems"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void problems_beyondTheFirst_areCounted(String name, String file, String text, String said) {
        List<EditionProblem> problems = problems(file, text);
        assertThat(problems).hasSizeLessThanOrEqualTo(Limits.PROBLEMS.most() + 1);
        assertThat(problems.get(problems.size() - 1).message()).contains(said);
    }

    /** Connected by name, but by so many names that all are combined. */
    static Stream<Arguments> costs() {
        String ids =
                Edition.current().questions().stream()
                        .map(q -> "\"" + q.id() + "\"")
                        .limit(100)
                        .collect(Collectors.joining(", "));
        String chosen = "Answer( question in ( " + ids + " ) )";
        return Stream.of(
                arguments("a list of all ids", FACT + " " + chosen + " " + chosen),
                arguments("within exists", FACT + " exists( " + chosen + " and " + chosen + " )"),
                arguments("within not", FACT + " not( Answer() and not( Answer() and Answer() ) )"),
                arguments("within forall", FACT + " forall( Answer() Answer() Answer() )"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("costs")
    void rule_thatCombinesVeryMany_isRefusedWithItsName(String name, String conditions) {
        assertThat(problems(RULES, TOP + rule("attack.here", conditions, CONCLUSION)))
                .anySatisfy(
                        p -> {
                            assertThat(p.message()).contains("combinations of facts");
                            assertThat(p.source()).contains("attack.here");
                        });
    }

    @Test
    void bundledRules_stayFarBelowTheLimits() {
        EditionDraft draft = EditionDraft.read(Compiled.BUNDLED);
        RuleNames names = new RuleNames(draft.versions());
        assertThat(draft.rules().stream().flatMap(f -> f.rules().stream()))
                .isNotEmpty()
                .allSatisfy(
                        rule ->
                                assertThat(RuleCost.of(rule, names) * 50)
                                        .isLessThan(Limits.COMBINATIONS.most()));
    }

    @ParameterizedTest
    @EnumSource
    void limit_isDocumentedWithItsValueAndSetting(Limits limit) throws IOException {
        String page = Files.readString(Path.of("../docs/limits.md"));
        assertThat(page).contains("| `" + limit.setting() + "` | " + limit.standard() + " |");
    }

    @Test
    void setting_replacesALimit() {
        String name = Limits.WAYS.setting();
        try {
            System.setProperty(name, "600");
            assertThat(Limits.WAYS.most()).isEqualTo(600);
            System.setProperty(name, "many");
            assertThatThrownBy(Limits.WAYS::most)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(name + " is a whole number from 1 on, not \"many\"");
        } finally {
            System.clearProperty(name);
        }
        assertThat(Limits.WAYS.most()).isEqualTo(Limits.WAYS.standard());
    }
}
