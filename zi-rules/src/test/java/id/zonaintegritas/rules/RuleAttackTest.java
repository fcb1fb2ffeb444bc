package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleClassLoader;
import id.zonaintegritas.rules.internal.language.RuleClasses;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that try to reach out of an edition. */
class RuleAttackTest {

    private static final String FILE = "1-scoring/attack.drl";

    private static final String TOP =
            """
            package id.zonaintegritas.rules.permenpanrb_90_2021
            agenda-group "scoring"

            import id.zonaintegritas.rules.facts.*
            """;

    private static final String TITLE = "    @title( id = \"x\", en = \"y\" )\n";

    private static Arguments then(String name, String code) {
        return file(name, "", "$node : Indicator()", code);
    }

    private static Arguments when(String name, String conditions) {
        return file(name, "", conditions, "insert( \"x\" );");
    }

    private static Arguments file(String name, String top, String conditions, String code) {
        return arguments(
                name,
                TOP
                        + top
                        + "\n// An attack.\nrule \"attack.here\"\n"
                        + "    @citation( \"x\" )\n"
                        + TITLE
                        + "when\n    "
                        + conditions
                        + "\nthen\n    "
                        + code
                        + "\nend\n");
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                then("process", "Runtime.getRuntime().exec( \"true\" );"),
                then("process builder", "new ProcessBuilder( \"true\" ).start();"),
                then("end of the machine", "System.exit( 1 );"),
                then("halt", "Runtime.getRuntime().halt( 1 );"),
                then("file", "insert( new java.io.File( \"/etc/passwd\" ).exists() );"),
                then(
                        "read a file",
                        "insert( java.nio.file.Files.readString( java.nio.file.Path.of( \"x\" ) ) );"),
                then("delete a file", "new java.io.File( \"x\" ).delete();"),
                then("network", "new java.net.Socket( \"localhost\", 1 );"),
                then("address", "new java.net.URL( \"http://localhost\" ).openStream();"),
                then("thread", "new Thread( () -> {} ).start();"),
                then("environment", "insert( System.getenv( \"HOME\" ) );"),
                then("property", "System.setProperty( \"a\", \"b\" );"),
                then("class by name", "Class.forName( \"java.lang.Runtime\" );"),
                then(
                        "class by a name in pieces",
                        "Class.forName( \"java.lang.\" + \"Run\" + \"time\" );"),
                then("class of a fact", "insert( $node.getClass().getClassLoader() );"),
                then("reflection", "insert( $node.getClass().getMethods()[0].invoke( $node ) );"),
                then("class literal", "insert( Runtime.class.getName() );"),
                then("class loader", "Thread.currentThread().getContextClassLoader();"),
                then("service loader", "java.util.ServiceLoader.load( Runnable.class );"),
                then("engine", "drools.getKieRuntime().halt();"),
                then("engine context", "kcontext.getKieRuntime().getKieBase();"),
                then("fact of others", "drools.delete( $node );"),
                then("script", "new javax.script.ScriptEngineManager();"),
                then("standard output", "System.out.println( \"x\" );"),
                then("loop", "while ( true ) { Thread.yield(); }"),
                then("escape", "\\u0052untime.getRuntime().halt( 1 );"),
                then("deserialization", "new java.io.ObjectInputStream( null ).readObject();"),
                then("hidden behind insert", "insert( \"x\" ); System.exit( 1 );"),
                then(
                        "hidden in an argument",
                        "insert( $node.earns( (Quantity) Class.forName( \"x\" ).newInstance() ) );"),
                when("eval", "eval( System.getenv() == null )"),
                when("call in a constraint", "Indicator( Runtime.getRuntime() == null )"),
                when("full name in a constraint", "Indicator( java.lang.System.getenv() == null )"),
                when("class field", "Indicator( class.name == \"x\" )"),
                when("inline cast", "Indicator( this#java.lang.Object.getClass() != null )"),
                when("type by its full name", "java.lang.Runtime()"),
                when("object of any type", "Object()"),
                when("from", "Indicator() from java.util.List.of( System.getenv() )"),
                when("collect", "java.util.ArrayList() from collect( Indicator() )"),
                when(
                        "inline accumulate",
                        "Number() from accumulate( Indicator(), init( int x = 0; ), action( "
                                + "System.exit( 1 ); ), result( x ) )"),
                when("entry point", "Indicator() from entry-point \"x\""),
                when("branch", "Indicator() do[ bad ]"),
                file(
                        "function",
                        "function void bad() { System.exit( 1 ); }\n",
                        "Indicator()",
                        "bad();"),
                file(
                        "imported function",
                        "import function java.lang.System.getenv\n",
                        "Indicator()",
                        "insert( getenv( \"HOME\" ) );"),
                file(
                        "static import",
                        "import static java.lang.System.exit\n",
                        "Indicator()",
                        "exit( 1 );"),
                file(
                        "import",
                        "import java.io.File\n",
                        "Indicator()",
                        "new File( \"x\" ).delete();"),
                file(
                        "accumulate import",
                        "import accumulate org.drools.core.base.accumulators"
                                + ".CollectListAccumulateFunction all\n",
                        "$a : java.util.List() from accumulate( $n : Indicator(), all( $n ) )",
                        "insert( $a );"),
                file(
                        "global",
                        "global java.lang.Runtime machine\n",
                        "Indicator()",
                        "machine.gc();"),
                file(
                        "declared type",
                        "declare Bad\n    name : String\nend\n",
                        "Bad()",
                        "insert( new Bad( \"x\" ) );"),
                file("other dialect", "dialect \"mvel\"\n", "Indicator()", "System.exit( 1 );"),
                file(
                        "query",
                        "query \"bad.query\"( Indicator $n )\n    $n := Indicator( eval( System.getenv() =="
                                + " null ) )\nend\n",
                        "Indicator()",
                        "insert( System.getenv() );"));
    }

    /** What costs time instead of reaching out, or is hidden behind something of the engine. */
    static Stream<Arguments> bombs() {
        return Stream.of(
                when("regular expression", "Indicator( id matches \"(a+)+$\" )"),
                when("sounds", "Indicator( id soundslike \"a\" )"),
                when("text function", "Indicator( id str[startsWith] \"A\" )"),
                when("computed", "Indicator( id == \"A\" + \"B\" )"),
                when("escape in a name", "Indic\\u0061tor()"),
                when("escape in a text", "Indicator( id == \"\\u0041\" )"),
                when("window", "Indicator() over window:length( 1 )"),
                when("query call", "?attack( $node ; )"),
                when("static call behind from", "Indicator() from java.lang.System.getenv()"),
                when("all combined", "Points() Points() Points() Points() Points()"),
                when(
                        "all combined, by what is not equal",
                        "$a : Points() Points( id != $a.id ) Points( id != $a.id )"),
                when(
                        "all combined in a negation",
                        "$a : Indicator() not ( Indicator() and Indicator() and Indicator() )"),
                when(
                        "all combined among answers",
                        "$a : Answer() Answer( option == $a.option ) Answer( option == $a.option )"),
                when("brackets without an end", "( ".repeat(100_000)),
                when("denials without an end", "Indicator( " + "!".repeat(100_000) + "special )"),
                when("absences without an end", "not ".repeat(100_000) + "Answer()"),
                when("many facts", "$p : Points() " + "Points( parent == $p.parent ) ".repeat(9)),
                then("text template", "insert( \"@{Runtime.getRuntime()}\" );"),
                then("getter in a consequence", "insert( $node.getId() );"),
                then("recursion", "insert( attack( $node ) );"),
                then("lambda", "insert( () -> $node );"),
                then("array", "insert( new int[1000000000] );"),
                then("try", "try { insert( $node ); } finally { }"),
                then("annotation of Java", "@SuppressWarnings( \"x\" ) insert( $node );"),
                then("logical", "insertLogical( $node );"),
                file("timer", "timer( int: 1s )\n", "Indicator()", "insert( \"x\" );"),
                file("duration", "duration 1\n", "Indicator()", "insert( \"x\" );"),
                file("no end", "no-loop true\n", "Indicator()", "insert( \"x\" );"),
                file("lock", "lock-on-active true\n", "Indicator()", "insert( \"x\" );"),
                file("flow group", "ruleflow-group \"x\"\n", "Indicator()", "insert( \"x\" );"),
                file("focus", "auto-focus true\n", "Indicator()", "insert( \"x\" );"),
                file("rule unit", "unit Attack\n", "Indicator()", "insert( \"x\" );"),
                file("dialect", "dialect \"mvel\"\n", "Indicator()", "insert( \"x\" );"),
                file(
                        "entry point",
                        "declare entry-point \"x\" end\n",
                        "Indicator()",
                        "insert( \"x\" );"),
                file("shadowed package", "package java.lang\n", "Indicator()", "insert( \"x\" );"),
                file(
                        "package of the facts",
                        "package id.zonaintegritas.rules.facts\n",
                        "Indicator()",
                        "insert( \"x\" );"),
                file("class reactive", "@propertyReactive\n", "Indicator()", "insert( \"x\" );"));
    }

    /** What the facts have besides their words. */
    static Stream<Arguments> members() {
        return Stream.of(
                then(
                        "conclusion of another",
                        "$node.earns( $node.mean() ).concludedBy( null, null );"),
                then("name of a fact", "insert( $node.name() );"),
                then("openness of a fact", "insert( $node.hasUnknown() );"),
                then("value of a number", "insert( $node.mean().quantity() );"),
                then("words", "insert( Words.value( $node, \"id\" ) );"),
                then("plan", "insert( Plan.of( null ) );"),
                then("unit at work", "insert( new Workings( null, null, null, null, null ) );"),
                then(
                        "unit at work stated",
                        "( (Workings) null ).statePoints( \"A\", null, null );"),
                then("record of a row", "insert( new WarningRow( null ) );"),
                then(
                        "number from nowhere",
                        "insert( id.zonaintegritas.model.Rational.parse( \"9\" ) );"),
                when("name of a fact in a condition", "Indicator( name() == \"x\" )"),
                when("row of a fact", "WarningRow( kind() != null )"),
                when("openness as a flag", "Requirements( hasUnknown() )"),
                when("plan in a condition", "Indicator( id == Plan.of( null ).toString() )"));
    }

    private static EditionProblems read(String text) {
        SortedMap<String, String> texts = new TreeMap<>(Compiled.BUNDLED.texts());
        texts.put(FILE, text);
        return EditionDraft.read(new EditionFiles("attack", texts)).problems();
    }

    /** The engine cannot compile a title in two languages. */
    private static Map<String, byte[]> compiled(Arguments attack) {
        String text = ((String) attack.get()[1]).replace(TITLE, "");
        return RuleClasses.compile("attack", Map.of(FILE, text)).classes();
    }

    @Test
    void attacks_number_isLarge() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"attacks", "bombs", "members"})
    void attack_read_isRefusedAtItsPlace(String name, String text) {
        List<EditionProblem> problems = read(text).all(Map.of());
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.file()).isEqualTo(FILE))
                .anySatisfy(p -> assertThat(p.line()).isGreaterThan(5));
    }

    /** Of all attacks, those that the engine would compile, and so the second guard alone stops. */
    @Test
    void attacks_pastTheFirstGuard_areStoppedByTheEngineOrTheSecond() {
        List<String> compiled = new ArrayList<>();
        for (Arguments attack : attacks().toList()) {
            Map<String, byte[]> classes;
            try {
                classes = compiled(attack);
            } catch (EditionException notCompiled) {
                continue;
            }
            compiled.add((String) attack.get()[0]);
            assertThat(catchThrowable(() -> new RuleClassLoader(classes)))
                    .as((String) attack.get()[0])
                    .isInstanceOf(SecurityException.class);
        }
        assertThat(compiled).hasSizeGreaterThan(20).contains("process", "file", "network", "eval");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("members")
    void member_thatIsNoWord_isRefusedByTheLoaderToo(String name, String text) {
        Map<String, byte[]> classes = compiled(arguments(name, text));
        assertThat(catchThrowable(() -> new RuleClassLoader(classes)))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("id.zonaintegritas.");
    }

    /** It would go on for every part; each conclusion stands, and the second is told of. */
    @Test
    void rule_thatConcludesAgainAndAgain_isRefusedWithItsName() {
        Edition edition =
                new Compiled()
                        .with(
                                FILE,
                                TOP
                                        + """

                                        // An attack.
                                        rule "attack.here"
                                            @citation( "PermenPANRB 90/2021 Lampiran III" )
                                            @title( id = "x", en = "y" )
                                        when
                                            $section : Section( id == "A.I.1" )
                                            $part : Points()
                                        then
                                            insert( $section.earns( $part ) );
                                        end
                                        """)
                        .edition();
        RandomUnits random = new RandomUnits(edition, 1, 0);
        assertThat(catchThrowable(() -> ZiEvaluator.of(edition).evaluate(random.next("unit"))))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("attack.here, attack.here");
    }

    @Test
    void attack_thatCompiles_isRefusedByWhatItRefersTo() {
        Map<String, byte[]> classes = compiled(attacks().findFirst().orElseThrow());
        assertThat(catchThrowable(() -> new RuleClassLoader(classes)))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("java.lang.Runtime.exec");
    }

    @Test
    void loader_classesBeyondTheWordsOfRules_doNotResolve() {
        ClassLoader loader = new RuleClassLoader(Map.of());
        for (String name :
                List.of(
                        "java.lang.Runtime",
                        "java.lang.Thread",
                        "java.lang.ProcessBuilder",
                        "java.lang.ClassLoader",
                        "java.lang.reflect.Method",
                        "java.io.File",
                        "java.nio.file.Files",
                        "java.net.Socket",
                        "id.zonaintegritas.rules.Edition",
                        "org.kie.api.KieServices")) {
            assertThat(catchThrowable(() -> loader.loadClass(name)))
                    .as(name)
                    .isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.getResource("java/lang/Object.class")).isNull();
    }

    @Test
    void comment_withCode_reachesNoEngine() {
        RuleText file =
                RuleParser.parse(
                        FILE,
                        TOP + "// Runtime\n/* function void bad() {} */\n",
                        new EditionProblems());
        assertThat(file.understood()).doesNotContain("Runtime").doesNotContain("function");
    }
}
