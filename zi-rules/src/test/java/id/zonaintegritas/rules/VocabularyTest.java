package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.facts.Quantity;
import id.zonaintegritas.rules.facts.Reading;
import id.zonaintegritas.rules.facts.ReservationRow;
import id.zonaintegritas.rules.facts.WarningRow;
import id.zonaintegritas.rules.facts.Word;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.internal.edition.KnownNames;
import id.zonaintegritas.rules.internal.language.RuleClassLoader;
import id.zonaintegritas.rules.internal.language.RuleClasses;
import id.zonaintegritas.rules.internal.language.RuleNames;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleTypes;
import id.zonaintegritas.rules.internal.language.RuleValue;
import id.zonaintegritas.rules.internal.language.RuleWords;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that rules may say, through everything that stands between a file and the engine. */
class VocabularyTest {

    private static final String TOP =
            """
            package id.zonaintegritas.rules.permenpanrb_90_2021
            agenda-group "%s"

            import id.zonaintegritas.rules.facts.*

            """;

    private static final String RULE =
            """
            rule "word.%s"
                @citation( "PermenPANRB 90/2021" )
                @title( id = "Kata", en = "Word" )
            when
                $limit : Limit( id == "x" )
                $reading : Reading( id == "x" )
                $warning : WarningRow( code == "x" )
                $reservation : ReservationRow( id == "x" )
                $unit : Unit()
                %s
            then
                insert( %s );
            end

            """;

    private static final String NOTHING = "$unit.reservation( $reservation )";

    private static String compared(RuleValue.Kind kind, String field) {
        return switch (kind) {
            case TEXT -> field + " != \"x\"";
            case NUMBER -> field + " >= 0";
            case STANDING -> field + " == null";
            case TRUTH -> field + " == true";
            case TEXTS -> field + " not contains \"x\"";
            case FACT -> "$part : " + field;
        };
    }

    private static String argument(Class<?> type) {
        return Map.of(
                        Quantity.class, "$limit",
                        Reading.class, "$reading",
                        WarningRow.class, "$warning",
                        ReservationRow.class, "$reservation",
                        String.class, "\"x\"")
                .get(type);
    }

    private static Stream<String> rules(Class<?> type) {
        String name = type.getSimpleName();
        Stream<String> fields =
                Words.fields(type).stream()
                        .map(
                                getter -> {
                                    String field = Words.fieldName(getter);
                                    RuleValue value = RuleValue.field(type, getter);
                                    return RULE.formatted(
                                            "f" + name + "." + field,
                                            "$x : "
                                                    + name
                                                    + "( "
                                                    + compared(value.kind(), field)
                                                    + " )",
                                            NOTHING);
                                });
        Stream<String> methods =
                Words.methods(type).stream()
                        .map(
                                method ->
                                        RULE.formatted(
                                                "m"
                                                        + name
                                                        + "."
                                                        + method.getName()
                                                        + method.getParameterCount(),
                                                "$x : " + name + "()",
                                                "$x." + call(method)));
        return Stream.concat(fields, methods);
    }

    /** The call, made part of a conclusion if it is none. */
    private static String call(Method method) {
        String arguments =
                Arrays.stream(method.getParameterTypes())
                        .map(VocabularyTest::argument)
                        .collect(Collectors.joining(", "));
        return method.getName() + "( " + arguments + " )";
    }

    @Test
    void words_allOfThem_passTheCheckTheEngineAndTheLoader() {
        String top = TOP.formatted("decision");
        List<String> rules =
                Words.types().stream()
                        .filter(RuleWords::isThere)
                        .flatMap(VocabularyTest::rules)
                        .toList();
        assertThat(rules).hasSizeGreaterThan(150);
        EditionProblems problems = new EditionProblems();
        // A file each, because of one file no more than some problems are listed.
        for (int i = 0; i < rules.size(); i++) {
            String name = "3-decision/word" + i + ".drl";
            RuleText rule = RuleParser.parse(name, top + rules.get(i), problems);
            RuleTypes.check(List.of(rule), new RuleNames(List.of()), problems);
        }
        // A word is what it is in every stage; what is concluded belongs to one.
        assertThat(problems.sorted())
                .filteredOn(p -> !p.message().contains("concluded by rules of the stage"))
                .filteredOn(p -> !p.message().endsWith("\"x\" does not exist"))
                .filteredOn(p -> !p.message().contains("must be a new conclusion, not Quantity"))
                // Facts stand beside each other here that no rule would join.
                .filteredOn(p -> !p.message().contains("combinations of facts"))
                .isEmpty();
        RuleText file =
                RuleParser.parse(
                        "3-decision/words.drl",
                        top + String.join("", rules),
                        new EditionProblems());
        RuleClasses compiled = RuleClasses.compile("words", Map.of(file.name(), file.understood()));
        assertThat(new RuleClassLoader(compiled.classes())).isNotNull();
    }

    @Test
    void fields_thatAreTexts_haveNamesToCheckThemAgainst() {
        KnownNames names = new KnownNames(EditionLoader.load(Compiled.BUNDLED));
        List<String> unchecked =
                Words.types().stream()
                        .flatMap(
                                type ->
                                        Words.fields(type).stream()
                                                .filter(f -> isText(f, type))
                                                .map(Words::fieldName)
                                                .filter(f -> names.of(type, f) == null)
                                                .map(f -> type.getSimpleName() + "." + f))
                        .toList();
        // What is missing is said in words, for a message.
        assertThat(unchecked).containsExactly("Counts.missing");
    }

    private static boolean isText(Method getter, Class<?> type) {
        RuleValue.Kind kind = RuleValue.field(type, getter).kind();
        return kind == RuleValue.Kind.TEXT || kind == RuleValue.Kind.TEXTS;
    }

    @Test
    void arguments_thatAreTexts_areChecked() {
        KnownNames names = new KnownNames(EditionLoader.load(Compiled.BUNDLED));
        List<String> unchecked =
                Words.types().stream()
                        .flatMap(
                                type ->
                                        Words.methods(type).stream()
                                                .filter(
                                                        m ->
                                                                List.of(m.getParameterTypes())
                                                                        .contains(String.class))
                                                .map(Method::getName)
                                                .filter(m -> names.within(type, m).isEmpty())
                                                .map(m -> type.getSimpleName() + "." + m))
                        .toList();
        assertThat(unchecked).isEmpty();
    }

    @Test
    void words_allOfThem_sayWhatTheyMeanInBothLanguages() {
        List<Word> words =
                Words.types().stream()
                        .flatMap(
                                type ->
                                        Stream.of(
                                                        Stream.of(type.getAnnotation(Word.class)),
                                                        Words.fields(type).stream()
                                                                .map(
                                                                        m ->
                                                                                m.getAnnotation(
                                                                                        Word
                                                                                                .class)),
                                                        Words.methods(type).stream()
                                                                .map(
                                                                        m ->
                                                                                m.getAnnotation(
                                                                                        Word
                                                                                                .class)))
                                                .flatMap(s -> s))
                        .toList();
        assertThat(words)
                .hasSizeGreaterThan(150)
                .doesNotContainNull()
                .allSatisfy(word -> assertThat(word.id()).isNotBlank())
                .allSatisfy(word -> assertThat(word.en()).isNotBlank());
    }
}
