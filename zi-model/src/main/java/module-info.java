/** What a unit states, what the regulation asks, and what an evaluation concludes. */
module id.zonaintegritas.model {
    requires static transitive org.jspecify;
    requires org.apache.commons.numbers.fraction;

    exports id.zonaintegritas.model;
}
