package id.zonaintegritas.rules.workbench;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.facts.Quantity;
import id.zonaintegritas.rules.facts.Word;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.internal.language.RuleRemarks;
import id.zonaintegritas.rules.internal.language.RuleValue;
import id.zonaintegritas.rules.internal.language.RuleWords;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that rules are written in: the facts that conditions choose, the fields that they
 * compare, and the methods that consequences call. Nothing else may stand in a rule.
 */
public final class RuleVocabulary {

    /** Where facts come from. */
    public enum Group {
        /** Stated by the unit or by the edition, and there from the start. */
        GIVEN,
        /** A row of the regulation put to the unit, with the values that it is about. */
        ROW,
        /** What a rule concluded about the unit. */
        CONCLUSION,
        /** What is no fact by itself, but the value of a field or of a computation. */
        VALUE;

        /** As a heading. */
        public Title title() {
            return RuleRemarks.text("group." + name());
        }
    }

    /**
     * A type of fact.
     *
     * @param name as conditions write it
     * @param from the first stage whose rules can see such a fact
     * @param isNumber whether it can stand where a method takes a number to compute with
     * @param methods those of its own, beside {@link #ofEveryFact} and those of numbers
     */
    public record Fact(
            String name,
            Group group,
            Stage from,
            boolean isNumber,
            Title meaning,
            List<Field> fields,
            List<Method> methods) {

        public Fact {
            fields = List.copyOf(fields);
            methods = List.copyOf(methods);
        }
    }

    /**
     * What conditions compare of a fact.
     *
     * @param type what it holds, such as "a number"
     * @param mayBeUnknown whether it may be null; a comparison is neither true nor false then
     */
    public record Field(String name, Title type, boolean mayBeUnknown, Title meaning) {}

    /**
     * What a consequence does with a fact.
     *
     * @param takes the types of its arguments
     * @param gives the type of what it concludes or computes
     */
    public record Method(String name, List<Title> takes, Title gives, Title meaning) {

        public Method {
            takes = List.copyOf(takes);
        }
    }

    private RuleVocabulary() {}

    /** All types, in the order in which a unit meets them. */
    public static List<Fact> facts() {
        return Words.types().stream().map(RuleVocabulary::fact).toList();
    }

    /** What consequences can do with every fact that is about the unit. */
    public static List<Method> ofEveryFact() {
        return methods(OfUnit.class).toList();
    }

    private static Fact fact(Class<?> type) {
        return new Fact(
                type.getSimpleName(),
                group(type),
                RuleWords.firstStage(type),
                Quantity.class.isAssignableFrom(type),
                meaning(type),
                Words.fields(type).stream().map(getter -> field(type, getter)).toList(),
                methods(type).toList());
    }

    private static Group group(Class<?> type) {
        if (Put.class.isAssignableFrom(type)) {
            return Group.ROW;
        }
        if (RuleWords.isConclusion(type) || RuleWords.isScore(type)) {
            return Group.CONCLUSION;
        }
        return RuleWords.isThere(type) ? Group.GIVEN : Group.VALUE;
    }

    private static Field field(Class<?> type, java.lang.reflect.Method getter) {
        RuleValue value = RuleValue.field(type, getter);
        return new Field(value.field(), value.shown(), value.mayBeUnknown(), meaning(getter));
    }

    /** Those that a type does not share with others. */
    private static Stream<Method> methods(Class<?> type) {
        return Words.methods(type).stream()
                .filter(
                        method ->
                                type == OfUnit.class
                                        || type == Quantity.class
                                        || !isShared(method.getDeclaringClass()))
                .map(RuleVocabulary::method);
    }

    private static boolean isShared(Class<?> declaring) {
        return declaring == OfUnit.class || declaring == Quantity.class;
    }

    private static Method method(java.lang.reflect.Method method) {
        return new Method(
                method.getName(),
                Arrays.stream(method.getParameterTypes()).map(RuleValue::shown).toList(),
                RuleValue.shown(method.getReturnType()),
                meaning(method));
    }

    private static Title meaning(AnnotatedElement word) {
        Word meaning = requireNonNull(word.getAnnotation(Word.class), word.toString());
        return new Title(meaning.id(), meaning.en());
    }
}
