/**
 * Units evaluated against the regulation. {@code rules} is what a host meets, {@code
 * rules.workbench} what an author of editions meets, {@code rules.facts} the words that rules of
 * editions may name.
 */
module id.zonaintegritas.rules {
    requires transitive id.zonaintegritas.model;
    requires static transitive org.jspecify;
    requires java.management;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.kie.api;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    // Named by a host that wants them: editions with rules of their own, worksheets, tables, pages.
    requires static org.drools.compiler;
    requires static org.drools.model.codegen;
    requires static java.compiler; // templates say that they are generated
    requires static java.xml;
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static de.siegmar.fastcsv;
    requires static gg.jte.runtime;

    exports id.zonaintegritas.rules;
    exports id.zonaintegritas.rules.compare;
    exports id.zonaintegritas.rules.facts;
    exports id.zonaintegritas.rules.letters;
    exports id.zonaintegritas.rules.page;
    exports id.zonaintegritas.rules.plan;
    exports id.zonaintegritas.rules.portal;
    exports id.zonaintegritas.rules.problem;
    exports id.zonaintegritas.rules.testkit;
    exports id.zonaintegritas.rules.units;
    exports id.zonaintegritas.rules.workbench;
    exports id.zonaintegritas.rules.worksheet;
}
