package id.zonaintegritas.rules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what rules may say: a type that conditions choose, a field that they compare, or a method
 * that a consequence calls. Its texts are the documentation of the word, in both languages.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Word {

    /** What it means, in Indonesian. */
    String id();

    /** What it means, in English. */
    String en();
}
