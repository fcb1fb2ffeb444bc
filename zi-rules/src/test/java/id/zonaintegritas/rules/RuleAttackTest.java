package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

            import id.zonaintegritas.model.Node
            import id.zonaintegritas.rules.facts.*
            """;

    private static Arguments then(String name, String code) {
        return file(name, "", "$node : Node()", code);
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
                        + "    @citation( \"x\" )\n    @title( \"x\" )\nwhen\n    "
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
                        "insert( Points.of( $node, (Mean) Class.forName( \"x\" ).newInstance() ) );"),
                when("eval", "eval( System.getenv() == null )"),
                when("call in a constraint", "Node( Runtime.getRuntime() == null )"),
                when("full name in a constraint", "Node( java.lang.System.getenv() == null )"),
                when("class field", "Node( class.name == \"x\" )"),
                when("inline cast", "Node( this#java.lang.Object.getClass() != null )"),
                when("type by its full name", "java.lang.Runtime()"),
                when("object of any type", "Object()"),
                when("from", "Node() from java.util.List.of( System.getenv() )"),
                when("collect", "java.util.ArrayList() from collect( Node() )"),
                when(
                        "inline accumulate",
                        "Number() from accumulate( Node(), init( int x = 0; ), action( "
                                + "System.exit( 1 ); ), result( x ) )"),
                when("entry point", "Node() from entry-point \"x\""),
                when("branch", "Node() do[ bad ]"),
                file("function", "function void bad() { System.exit( 1 ); }\n", "Node()", "bad();"),
                file(
                        "imported function",
                        "import function java.lang.System.getenv\n",
                        "Node()",
                        "insert( getenv( \"HOME\" ) );"),
                file(
                        "static import",
                        "import static java.lang.System.exit\n",
                        "Node()",
                        "exit( 1 );"),
                file("import", "import java.io.File\n", "Node()", "new File( \"x\" ).delete();"),
                file(
                        "accumulate import",
                        "import accumulate org.drools.core.base.accumulators"
                                + ".CollectListAccumulateFunction all\n",
                        "$a : java.util.List() from accumulate( $n : Node(), all( $n ) )",
                        "insert( $a );"),
                file("global", "global java.lang.Runtime machine\n", "Node()", "machine.gc();"),
                file(
                        "declared type",
                        "declare Bad\n    name : String\nend\n",
                        "Bad()",
                        "insert( new Bad( \"x\" ) );"),
                file("other dialect", "dialect \"mvel\"\n", "Node()", "System.exit( 1 );"),
                file(
                        "query",
                        "query \"bad.query\"( Node $n )\n    $n := Node( eval( System.getenv() =="
                                + " null ) )\nend\n",
                        "Node()",
                        "insert( System.getenv() );"));
    }

    /** What costs time instead of reaching out, or is hidden behind something of the engine. */
    static Stream<Arguments> bombs() {
        return Stream.of(
                when("regular expression", "Node( id matches \"(a+)+$\" )"),
                when("sounds", "Node( id soundslike \"a\" )"),
                when("text function", "Node( id str[startsWith] \"A\" )"),
                when("computed", "Node( id == \"A\" + \"B\" )"),
                when("escape in a name", "N\\u006fde()"),
                when("escape in a text", "Node( id == \"\\u0041\" )"),
                when("window", "Node() over window:length( 1 )"),
                when("query call", "?attack( $node ; )"),
                when("static call behind from", "Node() from java.lang.System.getenv()"),
                when("all combined", "Points() Points() Points() Points() Points()"),
                when(
                        "all combined, by what is not equal",
                        "$a : Points() Points( id != $a.id ) Points( id != $a.id )"),
                when(
                        "all combined in a negation",
                        "$a : Node() not ( Node() and Node() and Node() )"),
                when(
                        "all combined in what is gathered",
                        "Sum() from accumulate( Node() and Node() and $p : Points(), total( $p ) )"),
                when("many facts", "$p : Points() " + "Points( parent == $p.parent ) ".repeat(9)),
                then("text template", "insert( \"@{Runtime.getRuntime()}\" );"),
                then("recursion", "insert( attack( $node ) );"),
                then("lambda", "insert( () -> $node );"),
                then("array", "insert( new int[1000000000] );"),
                then("try", "try { insert( $node ); } finally { }"),
                then("annotation of Java", "@SuppressWarnings( \"x\" ) insert( $node );"),
                then("logical", "insertLogical( $node );"),
                file("timer", "timer( int: 1s )\n", "Node()", "insert( \"x\" );"),
                file("duration", "duration 1\n", "Node()", "insert( \"x\" );"),
                file("no end", "no-loop true\n", "Node()", "insert( \"x\" );"),
                file("lock", "lock-on-active true\n", "Node()", "insert( \"x\" );"),
                file("flow group", "ruleflow-group \"x\"\n", "Node()", "insert( \"x\" );"),
                file("focus", "auto-focus true\n", "Node()", "insert( \"x\" );"),
                file("rule unit", "unit Attack\n", "Node()", "insert( \"x\" );"),
                file("dialect", "dialect \"mvel\"\n", "Node()", "insert( \"x\" );"),
                file(
                        "entry point",
                        "declare entry-point \"x\" end\n",
                        "Node()",
                        "insert( \"x\" );"),
                file("shadowed package", "package java.lang\n", "Node()", "insert( \"x\" );"),
                file(
                        "package of the facts",
                        "package id.zonaintegritas.rules.facts\n",
                        "Node()",
                        "insert( \"x\" );"),
                file("class reactive", "@propertyReactive\n", "Node()", "insert( \"x\" );"));
    }

    private static EditionProblems read(String text) {
        SortedMap<String, String> texts =
                new TreeMap<>(EditionFiles.bundled("permenpanrb-90-2021").texts());
        texts.put(FILE, text);
        return EditionDraft.read(new EditionFiles("attack", texts)).problems();
    }

    @Test
    void attacks_number_isLarge() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"attacks", "bombs"})
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
                classes =
                        RuleClasses.compile("attack", Map.of(FILE, (String) attack.get()[1]))
                                .classes();
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

    /** Says what it concludes over and over: only running it shows that it has no end. */
    @Test
    void rule_thatFeedsItself_isRefusedWithItsName() {
        String text =
                TOP
                        + """
                        import accumulate id.zonaintegritas.rules.facts.Sum.Function total

                        // An attack.
                        rule "attack.here"
                            @citation( "PermenPANRB 90/2021 Lampiran III" )
                            @title( "x" )
                        when
                            $node : Node( id == "A.I.1" )
                            $sum : Sum( !empty )
                                from accumulate( $p : Points(), total( $p ) )
                        then
                            insert( Points.of( $node, $sum ) );
                        end
                        """;
        SortedMap<String, String> texts =
                new TreeMap<>(EditionFiles.bundled("permenpanrb-90-2021").texts());
        texts.put(FILE, text);
        assertThat(EditionCheck.of(new EditionFiles("attack", texts), Map.of()).problems())
                .filteredOn(p -> p.level() == EditionProblem.Level.ERROR)
                .singleElement()
                .satisfies(p -> assertThat(p.file()).isEqualTo(FILE))
                .satisfies(p -> assertThat(p.message()).contains("again and again without an end"));
        Edition edition = EditionDraft.read(new EditionFiles("attack", texts)).editions().get(1);
        RandomUnits random = new RandomUnits(edition, 1, 0);
        assertThat(catchThrowable(() -> ZiEvaluator.of(edition).evaluate(random.next("unit"))))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("without an end");
    }

    @Test
    void attack_thatCompiles_isRefusedByWhatItRefersTo() {
        String text = (String) attacks().findFirst().orElseThrow().get()[1];
        Map<String, byte[]> classes = RuleClasses.compile("attack", Map.of(FILE, text)).classes();
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
