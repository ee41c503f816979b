// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.Elasticities;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/** Any {@link Scenario}, and scenarios that fit a given network. */
public final class ScenarioArbitraries extends TypeProvider<Scenario> {

    /** Creates the provider. */
    public ScenarioArbitraries() {
        super(Scenario.class);
    }

    @Override
    public Scenario example() {
        return Scenario.builder()
                .name("licences stall")
                .start(YearMonth.of(2025, 1))
                .months(24)
                .addShocks(
                        new CapacityCutArbitraries().example(),
                        new FlowCutArbitraries().example(),
                        new LicenceRegimeArbitraries().example(),
                        new OutputQuotaArbitraries().example(),
                        new TechnologyDenialArbitraries().example(),
                        new DemandSurgeArbitraries().example())
                .allocation(Allocation.PRIORITY_FIRST)
                .rerouting(Rerouting.SPARE_CAPACITY)
                .projects(ProjectPolicy.EXPECTED)
                .putElasticities(Element.DY, new ElasticitiesArbitraries().example())
                .addAssumptions("every figure is made up")
                .build();
    }

    @Override
    public Arbitrary<Scenario> arbitrary() {
        return scenarios(new ShockArbitraries().arbitrary().list().ofMaxSize(4), List.of(Element.values()));
    }

    /**
     * Returns scenarios that fit a network, with up to four shocks of every kind but licence regimes, which need a book.
     *
     * @param network the network
     * @return the arbitrary
     */
    public static Arbitrary<Scenario> of(Network network) {
        return scenarios(
                FittingShocks.any(network).list().ofMaxSize(4),
                network.elements().asList());
    }

    /**
     * Returns scenarios without shocks.
     *
     * @param network the network
     * @return the arbitrary
     */
    public static Arbitrary<Scenario> calm(Network network) {
        return scenarios(Arbitraries.just(List.of()), network.elements().asList());
    }

    /**
     * Returns scenarios with one to three cuts of capacity that fit a network.
     *
     * @param network the network
     * @return the arbitrary
     */
    public static Arbitrary<Scenario> capacityCuts(Network network) {
        return scenarios(
                FittingShocks.capacityCuts(network).list().ofMinSize(1).ofMaxSize(3),
                network.elements().asList());
    }

    /**
     * Returns scenarios with one to four cuts of capacities and flows that fit a network.
     *
     * @param network the network
     * @return the arbitrary
     */
    public static Arbitrary<Scenario> cuts(Network network) {
        return scenarios(
                FittingShocks.cuts(network).list().ofMinSize(1).ofMaxSize(4),
                network.elements().asList());
    }

    /** The first day of any scenario is in 2024 or 2025. */
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static Arbitrary<Scenario> scenarios(
            Arbitrary<? extends List<? extends Shock>> shocks, List<Element> priced) {
        Arbitrary<Elasticities> elasticities = new ElasticitiesArbitraries().arbitrary();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 36),
                        shocks,
                        Arbitraries.of(Allocation.class),
                        Arbitraries.of(Rerouting.class),
                        Arbitraries.of(ProjectPolicy.class),
                        Arbitraries.maps(Arbitraries.of(priced), elasticities).ofMaxSize(Math.min(2, priced.size())))
                .as((offset, months, happening, allocation, rerouting, projects, prices) -> Scenario.builder()
                        .name("random scenario")
                        .start(YearMonth.from(FIRST).plusMonths(offset))
                        .months(months)
                        .addAllShocks(happening)
                        .allocation(allocation)
                        .rerouting(rerouting)
                        .projects(projects)
                        .putAllElasticities(prices)
                        .build());
    }
}
