package id.zonaintegritas.rules.workbench;

import static java.util.Objects.requireNonNull;

/**
 * A small change of an edition that its checks and cases should notice.
 *
 * @param at where, as {@code file:line:column}
 * @param what is changed, such as {@code minimum} or {@code dropped rule}
 * @param from what stands there
 * @param to what stood there instead; empty if it was left out
 * @param killedBy what noticed it: a problem of the edition, or a case; empty if nothing did
 */
public record Mutation(String at, String what, String from, String to, String killedBy) {

    public Mutation {
        requireNonNull(at, "at");
        requireNonNull(what, "what");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(killedBy, "killedBy");
    }

    /** Whether nothing noticed it. */
    public boolean survived() {
        return killedBy.isEmpty();
    }
}
