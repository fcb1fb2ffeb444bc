package id.zonaintegritas.rules.facts;

/**
 * A number of one unit that consequences compute with. While something is not known it lies between
 * two bounds, or has none; what is computed from it does too.
 */
@Word(
        id = "Bilangan untuk berhitung: nilai, jumlah, batas, angka bernama",
        en = "A number to compute with: points, a count, a limit, a figure")
public interface Quantity {

    /** Its bounds, and the interpretations that it rests on. */
    Value quantity();

    @Word(id = "Ditambah", en = "Added to it")
    default Quantity plus(Quantity other) {
        return quantity().added(other.quantity());
    }

    @Word(id = "Dikurangi", en = "Taken from it")
    default Quantity minus(Quantity other) {
        return quantity().added(other.quantity().negated());
    }

    @Word(id = "Dikali", en = "Multiplied by it")
    default Quantity times(Quantity other) {
        return quantity().multiplied(other.quantity());
    }

    @Word(
            id = "Dibagi; tidak diketahui bila pembaginya nol atau terbuka",
            en = "Divided by it; not known if that is zero or open")
    default Quantity dividedBy(Quantity other) {
        return quantity().divided(other.quantity());
    }

    @Word(id = "Yang lebih kecil dari keduanya", en = "The smaller of the two")
    default Quantity atMost(Quantity other) {
        return quantity().smaller(other.quantity());
    }

    @Word(id = "Yang lebih besar dari keduanya", en = "The larger of the two")
    default Quantity atLeast(Quantity other) {
        return quantity().larger(other.quantity());
    }

    @Word(
            id = "Di antara angka ini dan angka itu, selama belum pasti",
            en = "Anything from this number up to the other, while it is open")
    default Quantity upTo(Quantity most) {
        return Value.between(
                quantity().lowest(),
                most.quantity().highest(),
                quantity().readings().with(most.quantity().readings()));
    }
}
