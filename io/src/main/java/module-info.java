/** JSON and CSV forms of the Ytterby models, and readers that say what is wrong and where. */
module org.ytterby.io {
    requires transitive org.ytterby.core;
    requires transitive tools.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static ojalgo;
    requires de.siegmar.fastcsv;

    exports org.ytterby.io.cases;
    exports org.ytterby.io.claim;
    exports org.ytterby.io.csv;
    exports org.ytterby.io.data;
    exports org.ytterby.io.jackson2;
    exports org.ytterby.io.json;
    exports org.ytterby.io.regime;
    exports org.ytterby.io.scenario;
    exports org.ytterby.io.solver;
    exports org.ytterby.io.trade;

    provides tools.jackson.databind.JacksonModule with
            org.ytterby.io.json.YtterbyModule;
}
