package id.zonaintegritas.model;

/** The predicates of the regulation, the higher one last. */
public enum Predicate {
    /** Wilayah Bebas dari Korupsi. */
    WBK,
    /** Wilayah Birokrasi Bersih dan Melayani; only for a unit that holds WBK. */
    WBBM
}
