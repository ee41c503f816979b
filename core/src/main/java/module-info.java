/** Immutable models and pure calculators for rare-earth supply chains. */
module org.ytterby.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports org.ytterby.assay;
    exports org.ytterby.element;
    exports org.ytterby.evidence;
    exports org.ytterby.material;
    exports org.ytterby.place;
    exports org.ytterby.process.coproduction;
    exports org.ytterby.process.extraction;
    exports org.ytterby.process.recycling;
    exports org.ytterby.quantity;
    exports org.ytterby.regime;
    exports org.ytterby.regime.trade;
    exports org.ytterby.regime.screen;
    exports org.ytterby.supply;
    exports org.ytterby.time;

    opens org.ytterby.assay to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.element to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.evidence to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.material to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.place to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.coproduction to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.extraction to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.recycling to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.quantity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.trade to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.screen to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
