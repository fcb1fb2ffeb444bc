package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    /** More than the bits of one number. */
    private static final List<String> IDS =
            IntStream.range(0, 130).mapToObj(i -> "interpretation" + i).toList();

    private final Readings.Sets sets = new Readings.Sets(IDS);

    private Readings of(int... places) {
        return IntStream.of(places).mapToObj(sets::of).reduce(Readings.NONE, Readings::with);
    }

    @Test
    void union_namesBothInTheOrderOfTheEdition() {
        assertThat(of(129, 0, 64).ids())
                .containsExactly("interpretation0", "interpretation64", "interpretation129");
    }

    @Test
    void union_inAnyOrder_isTheSameObject() {
        assertThat(of(63, 64)).isSameAs(of(64, 63)).isSameAs(of(64).with(of(63, 64)));
    }

    @Test
    void unionWithItsOwnPart_isItself() {
        Readings both = of(1, 2);

        assertThat(both.with(of(2))).isSameAs(both);
        assertThat(of(2).with(both)).isSameAs(both);
        assertThat(both.with(both)).isSameAs(both);
    }

    @Test
    void unionWithNone_isItself() {
        assertThat(of(5).with(Readings.NONE)).isSameAs(of(5));
        assertThat(Readings.NONE.with(of(5))).isSameAs(of(5));
        assertThat(Readings.NONE.with(Readings.NONE).ids()).isEmpty();
    }

    @Test
    void places64Apart_areNotTakenForEachOther() {
        assertThat(of(1).with(of(65)).ids()).hasSize(2);
        assertThat(of(65).ids()).containsExactly("interpretation65");
    }
}
