// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** Where it is lost: nothing is forgotten and nothing counted twice. */
class LossesProperties {

    private static final FeedAmount FEED = SampleFlowsheets.feed(100, 0, 30);

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    private static Flowsheet staged(Flowsheet plant) {
        return Flowsheet.builder()
                .from(plant)
                .operations(plant.operations().stream()
                        .map(o -> Operation.builder()
                                .from(o)
                                .stage(o.id().equals("op0") ? Stage.MINING : Stage.SEPARATION)
                                .build())
                        .toList())
                .build();
    }

    @Property
    void productAndLossesAreTheFeed(@ForAll("exact") Flowsheet plant) {
        Balance balance = FlowsheetBalance.forward(plant, List.of(FEED));
        List<LossEntry> entries = Losses.of(plant, balance, "product");
        for (Element element : List.of(Element.ND, Element.LA)) {
            double fed = balance.fed(element).lower();
            double lost = 0;
            for (LossEntry entry : entries) {
                if (entry.element() == element) {
                    lost += entry.tonnes().lower();
                    assertThat(entry.shareOfFeed().lower())
                            .isCloseTo(entry.tonnes().lower() / fed, within(1e-12));
                }
            }
            assertThat(lost + balance.outlet("product", element).lower()).isCloseTo(fed, within(1e-10));
        }
        assertThat(entries).noneMatch(entry -> entry.element() == Element.DY); // nothing was fed
        assertThat(entries).allMatch(entry -> entry.tonnes().upper() > 0);
        assertThat(entries.stream()
                        .filter(entry -> entry.outlet().isPresent())
                        .map(entry -> entry.outlet().get()))
                .allMatch("residue"::equals);
    }

    @Property
    void stagesAddUpTheirOperations(@ForAll("exact") Flowsheet plant) {
        Flowsheet staged = staged(plant);
        Balance balance = FlowsheetBalance.forward(staged, List.of(FEED));
        List<LossEntry> entries = Losses.of(staged, balance, "product");
        Map<Stage, Interval> byStage = Losses.byStage(entries, Element.ND);
        double all = byStage.values().stream().mapToDouble(Interval::lower).sum();
        assertThat(all).isCloseTo(100 - balance.outlet("product", Element.ND).lower(), within(1e-10));
        double first = entries.stream()
                .filter(e -> e.element() == Element.ND && e.operation().equals("op0"))
                .mapToDouble(e -> e.tonnes().lower())
                .sum();
        assertThat(Optional.ofNullable(byStage.get(Stage.MINING))
                        .map(Interval::lower)
                        .orElse(0.0))
                .isCloseTo(first, within(1e-12));
    }

    @Example
    void refusesTheBalanceOfAnotherPlant() {
        Flowsheet plant = SampleFlowsheets.washingPlant();
        Balance balance = FlowsheetBalance.forward(plant, List.of(FEED));
        Flowsheet renamed = Flowsheet.builder()
                .from(plant)
                .streams(plant.streams().stream()
                        .map(s -> Stream.builder().from(s).id("x" + s.id()).build())
                        .toList())
                .build();
        assertThatThrownBy(() -> Losses.of(renamed, balance, "carbonate"))
                .hasMessage("balance must be of the flowsheet but was of washing-plant");
    }

    @Example
    void theDiagramNamesStreamsAndTellsResiduesFromProducts() {
        Flowsheet plant = SampleFlowsheets.washingPlant();
        Flowsheet named = Flowsheet.builder()
                .from(plant)
                .streams(plant.streams().stream()
                        .map(s -> s.id().equals("leach>wash")
                                ? Stream.builder().from(s).name("\"liquor\" #1").build()
                                : s)
                        .toList())
                .build();
        assertThat(FlowsheetDiagram.of(named).lines())
                .contains(
                        "  n3([\"mixed carbonate\"])",
                        "  n4[/\"residue\"/]",
                        "  n1 -->|\"#quot;liquor#quot; #35;1\"| n2",
                        "  n1 --> n4",
                        "  n2 -.-> n1");
        Balance balance = FlowsheetBalance.forward(named, List.of(FEED), SampleFlowsheets.assumed());
        assertThat(FlowsheetDiagram.of(named, balance, Set.of(Element.ND)).lines())
                .contains("  n1 -->|\"#quot;liquor#quot; #35;1: 83.33 to 86.96 t\"| n2") // 80 / 0.96 and 80 / 0.92
                .contains("  n0 -->|\"100 t\"| n1");
        assertThat(FlowsheetDiagram.of(named, balance, Set.of()).lines()).contains("  n0 -->|\"0 t\"| n1");
    }
}
