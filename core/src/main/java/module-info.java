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
    exports org.ytterby.market;
    exports org.ytterby.market.basket;
    exports org.ytterby.market.bill;
    exports org.ytterby.market.chain;
    exports org.ytterby.material;
    exports org.ytterby.place;
    exports org.ytterby.process;
    exports org.ytterby.process.balance;
    exports org.ytterby.process.coproduction;
    exports org.ytterby.process.extraction;
    exports org.ytterby.process.metallurgy;
    exports org.ytterby.process.radioactivity;
    exports org.ytterby.process.recycling;
    exports org.ytterby.product;
    exports org.ytterby.product.alias;
    exports org.ytterby.product.bom;
    exports org.ytterby.product.choice;
    exports org.ytterby.product.code;
    exports org.ytterby.product.magnet;
    exports org.ytterby.quantity;
    exports org.ytterby.regime;
    exports org.ytterby.regime.benchmark;
    exports org.ytterby.regime.chain;
    exports org.ytterby.regime.change;
    exports org.ytterby.regime.duty;
    exports org.ytterby.regime.licence;
    exports org.ytterby.regime.procurement;
    exports org.ytterby.regime.quota;
    exports org.ytterby.regime.requirement;
    exports org.ytterby.regime.screen;
    exports org.ytterby.regime.trade;
    exports org.ytterby.risk;
    exports org.ytterby.risk.compare;
    exports org.ytterby.risk.eu;
    exports org.ytterby.risk.geopol;
    exports org.ytterby.risk.usgs;
    exports org.ytterby.risk.yale;
    exports org.ytterby.scenario.chance;
    exports org.ytterby.scenario.network;
    exports org.ytterby.scenario.pipeline;
    exports org.ytterby.scenario.run;
    exports org.ytterby.scenario.shock;
    exports org.ytterby.supply;
    exports org.ytterby.supply.chain;
    exports org.ytterby.supply.claim;
    exports org.ytterby.supply.flow;
    exports org.ytterby.supply.governance;
    exports org.ytterby.supply.metric;
    exports org.ytterby.supply.reliance;
    exports org.ytterby.supply.trace;
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
    opens org.ytterby.market to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.market.basket to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.market.bill to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.market.chain to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.material to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.place to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.balance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.coproduction to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.extraction to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.metallurgy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.radioactivity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.process.recycling to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.product to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.product.alias to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.product.bom to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.product.choice to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.product.code to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.product.magnet to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.quantity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.benchmark to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.chain to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.change to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.duty to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.licence to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.procurement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.quota to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.requirement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.screen to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.regime.trade to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.risk to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.risk.compare to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.risk.eu to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.risk.geopol to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.risk.usgs to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.risk.yale to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.scenario.chance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.scenario.network to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.scenario.pipeline to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.scenario.run to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.scenario.shock to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.chain to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.claim to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.flow to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.governance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.metric to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.reliance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.supply.trace to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.ytterby.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
