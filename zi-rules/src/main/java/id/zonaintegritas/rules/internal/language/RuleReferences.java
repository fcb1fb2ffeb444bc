package id.zonaintegritas.rules.internal.language;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.facts.Standing;
import id.zonaintegritas.rules.facts.Words;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a compiled rule refers to outside of the rules, read from its constant pool: a class file
 * can use no class, field or method that it does not name there.
 */
public final class RuleReferences {

    private static final String CONSTRUCTOR = "<init>";

    /** All members of these may be used: how the engine spells a rule. */
    private static final Pattern ENGINE =
            Pattern.compile(
                    "org/drools/model/(DomainClassMetadata|Index|Model|Rule"
                            + "|RuleItemBuilder|Variable|impl/RuleBuilder|view/\\w+"
                            + "|PatternDSL(\\$\\w+)?|Index\\$ConstraintType|Rule\\$Attribute"
                            + "|consequences/ConsequenceBuilder(\\$_\\d)?"
                            + "|functions/(Block|Function|Predicate)\\d+"
                            + "|functions/(HashedExpression|PredicateInformation)"
                            + "|operators/(InOperator|MemberOfOperator|ContainsOperator))"
                            + "|org/drools/modelcompiler/util/EvaluationUtil"
                            + "|java/lang/String");

    /** Of the facts, their words: each by its name and what it takes and gives. */
    private static final Map<String, Set<String>> WORDS =
            Words.types().stream().collect(toMap(RuleReferences::internal, RuleReferences::words));

    private static Set<String> words(Class<?> type) {
        return Stream.concat(Words.fields(type).stream(), Words.methods(type).stream())
                .map(RuleReferences::described)
                .collect(toSet());
    }

    private static String described(Method word) {
        return word.getName()
                + MethodType.methodType(word.getReturnType(), word.getParameterTypes())
                        .toMethodDescriptorString();
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** Of these, only the members named here, which neither reach out nor lead to a class. */
    private static final Map<String, Set<String>> MEMBERS =
            Map.ofEntries(
                    Map.entry(internal(Rational.class), Set.of("of", "ZERO")),
                    Map.entry(internal(Standing.class), Set.of()),
                    Map.entry("org/drools/model/Drools", Set.of("insert")),
                    Map.entry(
                            "org/drools/modelcompiler/dsl/pattern/D",
                            Set.of(
                                    "alphaIndexedBy",
                                    "and",
                                    "betaIndexedBy",
                                    "declarationOf",
                                    "eval",
                                    "exists",
                                    "forall",
                                    "not",
                                    "on",
                                    "or",
                                    "pattern",
                                    "reactOn",
                                    "rule")),
                    Map.entry("org/drools/util/DateUtils", Set.of("getDateFormatMask")),
                    Map.entry("java/lang/Object", Set.of(CONSTRUCTOR, "equals", "hashCode")),
                    Map.entry("java/lang/Enum", Set.of(CONSTRUCTOR, "valueOf", "equals")),
                    Map.entry("java/lang/Boolean", Set.of("valueOf", "booleanValue", "TYPE")),
                    Map.entry("java/lang/Integer", Set.of("valueOf", "intValue", "TYPE")),
                    Map.entry("java/lang/Long", Set.of("valueOf", "longValue")),
                    Map.entry("java/lang/Exception", Set.of()),
                    Map.entry("java/lang/RuntimeException", Set.of(CONSTRUCTOR)),
                    Map.entry("java/lang/System", Set.of("arraycopy")),
                    Map.entry("java/lang/invoke/LambdaMetafactory", Set.of("metafactory")),
                    Map.entry("java/lang/invoke/MethodHandles", Set.of()),
                    Map.entry("java/lang/invoke/MethodHandles$Lookup", Set.of()),
                    Map.entry(
                            "java/lang/invoke/StringConcatFactory",
                            Set.of("makeConcatWithConstants")),
                    Map.entry(
                            "java/time/format/DateTimeFormatterBuilder",
                            Set.of(
                                    CONSTRUCTOR,
                                    "appendPattern",
                                    "parseCaseInsensitive",
                                    "toFormatter")),
                    // Named by descriptors only.
                    Map.entry("java/time/format/DateTimeFormatter", Set.of()),
                    Map.entry("java/lang/invoke/CallSite", Set.of()),
                    Map.entry("java/lang/invoke/MethodHandle", Set.of()),
                    Map.entry("java/lang/invoke/MethodType", Set.of()),
                    Map.entry("java/lang/Class", Set.of()),
                    Map.entry("java/util/Arrays", Set.of("asList")),
                    Map.entry("java/util/Collections", Set.of("emptyList")),
                    Map.entry("java/util/List", Set.of("contains")),
                    Map.entry("java/util/Locale", Set.of("ENGLISH")));

    /** What those are made of, linked by the virtual machine without being named by a rule. */
    private static final Pattern LINKED =
            Pattern.compile(
                    "org/drools/model/[\\w/$]+"
                            + "|java/lang/(Throwable|Comparable|Iterable|Number|Record"
                            + "|CharSequence)"
                            + "|java/io/Serializable"
                            + "|java/util/(Collection|Map|Set)"
                            + "|java/util/function/\\w+");

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;

    /** What stands in a constant pool; two numbers point to other entries, as the tag says. */
    private record Entry(int tag, String text, int first, int second) {
        static final Entry NONE = new Entry(0, "", 0, 0);
    }

    private final Entry[] pool;

    private RuleReferences(Entry[] pool) {
        this.pool = pool;
    }

    /**
     * The classes and members that a class file names and may not use, sorted; {@code
     * java.lang.System.exit}.
     *
     * @param own the names of the compiled rules' own classes, with slashes
     */
    static SortedSet<String> refused(byte[] classFile, Set<String> own) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            return new RuleReferences(pool(in)).refused(own);
        } catch (IOException cut) {
            throw new IllegalArgumentException("not a class file", cut);
        }
    }

    /** Whether compiled rules may be linked to this class, whatever refers to it. */
    static boolean mayLink(String name) {
        return mayName(name) || LINKED.matcher(name).matches();
    }

    private static boolean mayName(String name) {
        return ENGINE.matcher(name).matches()
                || WORDS.containsKey(name)
                || MEMBERS.containsKey(name);
    }

    private SortedSet<String> refused(Set<String> own) {
        SortedSet<String> refused = new TreeSet<>();
        for (Entry entry : List.of(pool)) {
            if (entry.tag() == CLASS) {
                String name = element(text(entry.first()));
                if (!name.isEmpty() && !own.contains(name) && !mayName(name)) {
                    refused.add(name.replace('/', '.'));
                }
            } else if (entry.tag() >= FIELD && entry.tag() <= INTERFACE_METHOD) {
                String type = element(text(pool[entry.first()].first()));
                Entry named = pool[entry.second()];
                String member = text(named.first());
                if (!own.contains(type) && !allows(type, member, text(named.second()))) {
                    refused.add(type.replace('/', '.') + "." + member);
                }
            }
        }
        return refused;
    }

    private static boolean allows(String type, String member, String description) {
        return ENGINE.matcher(type).matches()
                || WORDS.getOrDefault(type, Set.of()).contains(member + description)
                || MEMBERS.getOrDefault(type, Set.of()).contains(member)
                // Arrays of numbers and texts are copied by themselves.
                || (type.isEmpty() && member.equals("clone"));
    }

    private String text(int index) {
        return pool[index].text();
    }

    /** The class that an array is made of, or an empty text for numbers. */
    private static String element(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        String element = name.substring(name.lastIndexOf('[') + 1);
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }

    private static Entry[] pool(DataInputStream in) throws IOException {
        Entry[] pool = new Entry[in.readUnsignedShort()];
        Arrays.fill(pool, Entry.NONE);
        for (int i = 1; i < pool.length; i++) {
            int tag = in.readUnsignedByte();
            pool[i] =
                    switch (tag) {
                        case UTF8 -> new Entry(tag, in.readUTF(), 0, 0);
                        case CLASS, 8, 16, 19, 20 -> new Entry(tag, "", in.readUnsignedShort(), 0);
                        case FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 ->
                                new Entry(tag, "", in.readUnsignedShort(), in.readUnsignedShort());
                        case 3, 4 -> new Entry(tag, "", in.readInt(), 0);
                        case 5, 6 -> new Entry(tag, "", in.readInt(), in.readInt());
                        case 15 ->
                                new Entry(tag, "", in.readUnsignedByte(), in.readUnsignedShort());
                        default -> throw new IOException("unknown tag " + tag);
                    };
            if (tag == 5 || tag == 6) {
                i++; // Long numbers take two places.
            }
        }
        return pool;
    }
}
