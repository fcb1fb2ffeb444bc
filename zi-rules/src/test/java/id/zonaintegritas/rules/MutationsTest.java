package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutationsTest {

    @Test
    void bundled_sample_isNoticedNearlyAlways() {
        Mutations sample = Mutations.bundled().sample(Integer.getInteger("zi.mutants", 60), 1);

        List<Mutation> mutations = sample.run(mutation -> {});

        mutations.stream().filter(Mutation::survived).forEach(System.err::println);
        System.err.println(sample.size());
        assertThat(mutations).hasSize(sample.size());
        assertThat(mutations.stream().filter(Mutation::survived).count())
                .isLessThanOrEqualTo(sample.size() / 20);
    }
}
