// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;

class TracingProperties {

    private static final double ROUND = 1e-9;

    @Property
    void everyLayerAddsUpToTheWhole(@ForAll TracedDependence traced) {
        for (TracedLayer layer : traced.layers()) {
            double sum = layer.shares().values().stream().mapToDouble(x -> x).sum();
            assertThat(sum + layer.untraced()).isCloseTo(1, within(ROUND));
            double hidden = layer.hidden(traced.direct()).values().stream()
                    .mapToDouble(x -> x)
                    .sum();
            assertThat(hidden).isCloseTo(-layer.untraced(), within(ROUND));
        }
    }

    @Property
    void whatAllUseIsWhatEachMakes(@ForAll SupplyNetwork network) { // the bought layer conserves every maker's total
        Layer magnets = network.layer("magnets");
        for (Country maker : magnets.production().keySet()) {
            double used = 0;
            for (Country buyer : magnets.pools().keySet()) {
                double share = Tracing.of(network, "magnets", buyer)
                        .layers()
                        .get(0)
                        .shares()
                        .getOrDefault(maker, 0.0);
                used += magnets.use(buyer) * share;
            }
            assertThat(used).isCloseTo(magnets.production().getOrDefault(maker, 0.0), within(1e-6));
        }
    }

    @Property
    void withoutTradeTheTracedIsTheDirect(@ForAll SupplyNetwork network) {
        SupplyNetwork closed = SupplyNetwork.builder()
                .from(network)
                .layers(network.layers().stream()
                        .map(layer ->
                                Layer.builder().from(layer).flows(List.of()).build())
                        .toList())
                .build();
        for (Country buyer : closed.layer("magnets").production().keySet()) {
            TracedDependence traced = Tracing.of(closed, "magnets", buyer);
            assertThat(traced.direct()).containsExactly(Map.entry(buyer, 1.0));
            assertThat(traced.layers()).hasSize(3).allSatisfy(layer -> {
                assertThat(layer.shares()).isEqualTo(traced.direct());
                assertThat(layer.untraced()).isZero();
            });
            assertThat(traced.largestDifference().share()).isZero();
        }
    }

    @Property
    void makersSolveTheirBalance(@ForAll Layer layer) { // a second way: mix step by step until nothing moves
        Map<Country, Map<Country, Double>> makers = Pools.makers(layer);
        layer.pools().forEach((country, pool) -> {
            for (Country maker : layer.pools().keySet()) {
                double mixed = maker == country ? layer.production().getOrDefault(maker, 0.0) : 0;
                for (TradeFlow flow : layer.flows()) {
                    if (flow.to() == country) {
                        mixed += flow.amount() * share(makers, flow.from(), maker);
                    }
                }
                assertThat(share(makers, country, maker) * pool).isCloseTo(mixed, within(1e-6));
            }
        });
    }

    private static double share(Map<Country, Map<Country, Double>> makers, Country at, Country maker) {
        return makers.getOrDefault(at, Map.of()).getOrDefault(maker, 0.0);
    }

    /** Magnets of Japan from oxide of China and Malaysia, half and half, whose ore is Australian in Malaysia. */
    private static final SupplyNetwork HAND = SupplyNetwork.builder()
            .name("by hand")
            .origin(SupplyNetwork.Origin.SYNTHETIC)
            .year(2024)
            .addLayers(layer("reagents", List.of(), Map.of(Country.CN, 10.0), flow(Country.CN, Country.MY, 4)))
            .addLayers(layer(
                    "ore", List.of(), Map.of(Country.CN, 50.0, Country.AU, 50.0), flow(Country.AU, Country.MY, 50)))
            .addLayers(layer(
                    "oxide",
                    List.of("ore", "reagents"),
                    Map.of(Country.CN, 50.0, Country.MY, 50.0),
                    flow(Country.CN, Country.JP, 20),
                    flow(Country.MY, Country.JP, 20)))
            .addLayers(layer(
                    "magnets",
                    List.of("oxide"),
                    Map.of(Country.JP, 30.0, Country.KR, 10.0),
                    flow(Country.JP, Country.DE, 10),
                    flow(Country.DE, Country.US, 5)))
            .build();

    private static Layer layer(String name, List<String> inputs, Map<Country, Double> made, TradeFlow... flows) {
        return Layer.builder()
                .name(name)
                .unit("t")
                .inputs(inputs)
                .production(made)
                .addFlows(flows)
                .build();
    }

    private static TradeFlow flow(Country from, Country to, double amount) {
        return new TradeFlow(from, to, amount);
    }

    @Test
    void aPurchaseIsSeenThroughToItsReagents() {
        TracedDependence traced = Tracing.of(HAND, "magnets", Country.US);
        assertThat(traced.direct()).containsExactly(Map.entry(Country.DE, 1.0));
        assertThat(shares(traced, "magnets")).containsExactly(Map.entry(Country.JP, 1.0));
        assertThat(shares(traced, "oxide").get(Country.CN)).isCloseTo(0.5, within(ROUND));
        assertThat(shares(traced, "oxide").get(Country.MY)).isCloseTo(0.5, within(ROUND));
        assertThat(shares(traced, "ore").get(Country.AU)).isCloseTo(0.5, within(ROUND));
        assertThat(shares(traced, "reagents").get(Country.CN)).isCloseTo(1, within(ROUND));
        assertThat(traced.largestDifference().share()).isEqualTo(-1);
        assertThat(traced.largestDifference().country()).isEqualTo(Country.DE);
        assertThat(traced.explain())
                .startsWith("""
                        Synthetic figures, made up to show the method.
                        US buys magnets from DE 100.0 %
                        magnets: made in JP 100.0 %
                        oxide: made in CN 50.0 %, MY 50.0 %
                        """)
                .contains("Most overstated: DE at magnets, 100.0 % less than bought from it")
                .endsWith(TracedDependence.ASSUMPTION);
    }

    @Test
    void aMakerWithoutRecordedInputsIsUntraced() {
        TracedDependence traced = Tracing.of(HAND, "magnets", Country.KR);
        assertThat(shares(traced, "magnets")).containsExactly(Map.entry(Country.KR, 1.0));
        assertThat(traced.layers().subList(1, 4)).allSatisfy(layer -> {
            assertThat(layer.untraced()).isEqualTo(1);
            assertThat(layer.shares()).isEmpty();
        });
        assertThat(traced.explain()).contains("oxide: made in , untraced 100.0 %");
    }

    private static Map<Country, Double> shares(TracedDependence traced, String layer) {
        return traced.layers().stream()
                .filter(l -> l.layer().equals(layer))
                .findFirst()
                .orElseThrow()
                .shares();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Tracing.of(HAND, "wire", Country.US))
                .hasMessageContaining("layer must be one of [reagents");
        assertThatThrownBy(() -> Tracing.of(HAND, "magnets", Country.FR))
                .hasMessage("buyer must make or receive magnets but was FR");
        assertThatThrownBy(() -> layer("x", List.of(), Map.of(Country.CN, 1.0), flow(Country.CN, Country.JP, 2)))
                .hasMessage("flows from CN must be at most its production with imports 1.0 but was 2.0");
        assertThatThrownBy(() -> layer("x", List.of(), Map.of(Country.CN, -1.0)))
                .hasMessageContaining("production[CN] must be finite and above 0");
        assertThatThrownBy(() -> layer(
                        "x",
                        List.of(),
                        Map.of(Country.CN, 9.0),
                        flow(Country.CN, Country.JP, 2),
                        flow(Country.CN, Country.JP, 2)))
                .hasMessageContaining("flows[1] must stand once for a pair");
        assertThatThrownBy(() -> flow(Country.CN, Country.CN, 1)).hasMessageContaining("to must be another country");
        assertThatThrownBy(() -> flow(Country.CN, Country.JP, 0)).hasMessageContaining("amount must be");
        assertThatThrownBy(() -> new HiddenShare("x", Country.CN, 1.5))
                .hasMessageContaining("share must be in [-1, 1]");
        Layer round = layer(
                "x",
                List.of(),
                Map.of(Country.CN, 1.0),
                flow(Country.JP, Country.DE, 2),
                flow(Country.DE, Country.JP, 2));
        assertThatThrownBy(() -> Pools.makers(round))
                .hasMessageContaining("flows of x must start where something is made");
        assertThatThrownBy(() -> SupplyNetwork.builder()
                        .from(HAND)
                        .layers(List.of(HAND.layers().get(3)))
                        .build())
                .hasMessage("layers[0].inputs must name layers before it but was 'oxide'");
        assertThatThrownBy(() -> SupplyNetwork.builder()
                        .from(HAND)
                        .addLayers(HAND.layers().get(0))
                        .build())
                .hasMessage("layers[4].name must stand once in a network but was 'reagents'");
        assertThatThrownBy(() -> TracedLayer.builder().layer("x").untraced(0.5).build())
                .hasMessageContaining("shares must add up to 1 with the untraced");
        TracedDependence fine = Tracing.of(HAND, "magnets", Country.US);
        assertThatThrownBy(() -> TracedDependence.builder()
                        .from(fine)
                        .direct(Map.of(Country.DE, 0.5))
                        .build())
                .hasMessageContaining("direct must add up to 1");
    }
}
