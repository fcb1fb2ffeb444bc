package id.zonaintegritas.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.plan.Program.Bound;
import id.zonaintegritas.rules.plan.Program.Group;
import id.zonaintegritas.rules.plan.Program.Option;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SolverTest {

    /** Every choice there is, one after the other. */
    private static final class Exhaustive {

        private final Program program;
        private @Nullable List<Integer> best;
        private BigInteger cost = BigInteger.ZERO;
        private BigInteger value = BigInteger.ZERO;

        Exhaustive(Program program) {
            this.program = program;
            look(new ArrayList<>());
        }

        private void look(List<Integer> choices) {
            if (choices.size() == program.groups().size()) {
                consider(choices);
                return;
            }
            int options = program.groups().get(choices.size()).options().size();
            for (int option = 0; option < options; option++) {
                choices.add(option);
                look(choices);
                choices.remove(choices.size() - 1);
            }
        }

        private void consider(List<Integer> choices) {
            for (int column = 0; column < program.bounds().size(); column++) {
                if (sum(choices, column).compareTo(program.bounds().get(column).least()) < 0) {
                    return;
                }
            }
            BigInteger spent = BigInteger.ZERO;
            for (int i = 0; i < choices.size(); i++) {
                spent = spent.add(option(choices, i).cost());
            }
            BigInteger brought = sum(choices, program.bounds().size());
            if (best == null
                    || spent.compareTo(cost) < 0
                    || (spent.equals(cost) && brought.compareTo(value) > 0)) {
                best = List.copyOf(choices);
                cost = spent;
                value = brought;
            }
        }

        private Option option(List<Integer> choices, int group) {
            return program.groups().get(group).options().get(choices.get(group));
        }

        private BigInteger sum(List<Integer> choices, int column) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < choices.size(); i++) {
                sum = sum.add(option(choices, i).brings().get(column));
            }
            return sum;
        }
    }

    /** Groups in bounds that overlap in any way; some numbers are negative, many are equal. */
    private static Program random(Random random) {
        int bounds = 1 + random.nextInt(4);
        List<Bound> least = new ArrayList<>();
        for (int i = 0; i < bounds; i++) {
            least.add(new Bound(whole(random.nextInt(14) - 2), false));
        }
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < 3 + random.nextInt(4); g++) {
            List<Option> options = new ArrayList<>();
            for (int o = 0; o < 2 + random.nextInt(3); o++) {
                List<BigInteger> brings = new ArrayList<>();
                for (int i = 0; i <= bounds; i++) {
                    boolean none = o == 0 || random.nextInt(3) == 0;
                    brings.add(whole(none ? 0 : random.nextInt(8) - 1));
                }
                options.add(new Option(whole(o == 0 ? 0 : random.nextInt(6)), brings));
            }
            groups.add(new Group(options));
        }
        return new Program(groups, least);
    }

    private static BigInteger whole(long value) {
        return BigInteger.valueOf(value);
    }

    @Test
    void programs_atRandom_areSolvedAsBySearchingEverything() {
        Random random = new Random(7);
        int impossible = 0;
        for (int i = 0; i < 1_500; i++) {
            Program program = random(random);
            Exhaustive all = new Exhaustive(program);

            Solution solution = Solver.solve(program, Deadline.NONE);

            assertThat(solution.proven()).isTrue();
            if (all.best == null) {
                impossible++;
                assertThat(solution.isFound()).as("program %s", i).isFalse();
                continue;
            }
            assertThat(solution.cost()).as("cost of program %s", i).isEqualTo(all.cost);
            assertThat(all.sum(solution.choices(), program.bounds().size()))
                    .as("value of program %s", i)
                    .isEqualTo(all.value);
        }
        assertThat(impossible).isBetween(50, 1_000);
    }

    @Test
    void choices_thatAreEquallyGood_changeWhatComesFirst() {
        Group group = group(whole(2), whole(3));
        Program program =
                new Program(
                        List.of(group, group, group, group), List.of(new Bound(whole(6), false)));

        assertThat(Solver.solve(program, Deadline.NONE).choices()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void numbers_beyondALong_areSolvedExactly() {
        BigInteger large = BigInteger.TEN.pow(40);
        Group small = group(whole(1), large);
        Group smaller = group(whole(1), large.subtract(BigInteger.ONE));
        Program program = new Program(List.of(smaller, small), List.of(new Bound(large, false)));

        assertThat(Solver.solve(program, Deadline.NONE).choices()).containsExactly(0, 1);
    }

    @Test
    void capped_sumsBeyondTheirBound_areWorthNoMore() {
        Program program =
                new Program(
                        List.of(group(whole(3), whole(5)), group(whole(2), whole(1))),
                        List.of(new Bound(BigInteger.ONE, true)));

        assertThat(Solver.solve(program, Deadline.NONE).choices()).containsExactly(0, 1);
    }

    @Test
    void time_thatIsOverAtOnce_leavesABoundThatNoChoiceIsBelow() {
        Program program =
                new Program(
                        List.of(group(whole(3), whole(5)), group(whole(2), whole(3))),
                        List.of(new Bound(whole(8), false)));

        Solution solution = Solver.solve(program, Deadline.in(Duration.ZERO));

        assertThat(solution.proven()).isFalse();
        assertThat(solution.atLeast()).isLessThanOrEqualTo(whole(5)).isPositive();
    }

    private static Group group(BigInteger cost, BigInteger brings) {
        return new Group(
                List.of(
                        new Option(BigInteger.ZERO, List.of(BigInteger.ZERO, BigInteger.ZERO)),
                        new Option(cost, List.of(brings, brings))));
    }

    @Test
    void programs_withNothingToChoose_areSolvedIfNothingIsMissing() {
        Bound reached = new Bound(BigInteger.ZERO, false);
        Bound missed = new Bound(BigInteger.ONE, false);

        assertThat(Solver.solve(new Program(List.of(), List.of(reached)), Deadline.NONE).isFound())
                .isTrue();
        assertThat(
                        Solver.solve(
                                        new Program(List.of(), List.of(reached, missed)),
                                        Deadline.NONE)
                                .isFound())
                .isFalse();
    }
}
