// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;

/**
 * A chain from mine to use: steps, plants, who delivers to whom, needs, stocks, and what can relieve a shortage.
 *
 * <p>Masses are tonnes of each element in what is made, bought or kept, all on one basis. Elements stand side by side: the
 * ratio in which an ore gives them, and plants that could make one instead of another, are not modelled. A capacity is an
 * output a year; a month has a twelfth of it.
 *
 * <p>A network that contradicts itself cannot be built. To change a part, start from the whole:
 * {@code Network.builder().from(network).stocks(List.of()).build()} is the same chain without stocks.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Network extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns what every mass counts.
     *
     * @return the basis, one for the whole network
     */
    Basis basis();

    /**
     * Returns the steps.
     *
     * @return the steps, at least one, one for each stage, each after those it takes from
     */
    List<ChainStep> steps();

    /**
     * Returns the plants.
     *
     * @return the plants, at least one, each of the stage of a step
     */
    List<Plant> plants();

    /**
     * Returns the needs.
     *
     * @return the demands, at least one; each has a seller for what it needs
     */
    List<UseDemand> demands();

    /**
     * Returns who delivers to whom.
     *
     * @return the links, at most one for a pair; a plant buys from the stages its step takes from, a demand from any
     */
    List<TradeLink> links();

    /**
     * Returns what is in store.
     *
     * @return the stocks at the start, at most one for a holder
     */
    List<Stock> stocks();

    /**
     * Returns what comes back.
     *
     * @return the recycling streams, at most one for a demand and a plant; of a demand at most all is collected
     */
    List<RecyclingStream> recycling();

    /**
     * Returns what can stand in.
     *
     * @return the substitutes; together they take over at most all of a need
     */
    List<UseSubstitute> substitutes();

    /**
     * Returns what is being built.
     *
     * @return the projects, at most one for a plant
     */
    List<Project> projects();

    /**
     * Returns what is taken for granted.
     *
     * @return the assumptions, in words
     */
    List<ChainAssumption> assumptions();

    /**
     * Returns the elements that anybody makes or needs.
     *
     * @return the elements, in order of atomic number
     */
    default ImmutableSortedSet<Element> elements() {
        TreeSet<Element> elements = new TreeSet<>();
        plants().forEach(plant -> plant.capacityPerYear().tonnes().forEach((element, tonnes) -> elements.add(element)));
        demands().forEach(demand -> demand.needPerYear().tonnes().forEach((element, tonnes) -> elements.add(element)));
        return ImmutableSortedSet.copyOfSorted(elements);
    }

    /**
     * Returns the step of a stage.
     *
     * @param stage the stage
     * @return the step
     * @throws IllegalArgumentException if the network has no such step
     */
    default ChainStep step(Stage stage) {
        return steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "stage",
                        "be one of the steps "
                                + steps().stream().map(ChainStep::stage).toList(),
                        stage));
    }

    /**
     * Returns a plant.
     *
     * @param id its identifier
     * @return the plant
     * @throws IllegalArgumentException if the network has no such plant
     */
    default Plant plant(String id) {
        return plants().stream()
                .filter(plant -> plant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused("id", "be that of a plant", id));
    }

    /**
     * Returns a demand.
     *
     * @param id its identifier
     * @return the demand
     * @throws IllegalArgumentException if the network has no such demand
     */
    default UseDemand demand(String id) {
        return demands().stream()
                .filter(demand -> demand.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused("id", "be that of a demand", id));
    }

    /**
     * Returns the plants of a stage.
     *
     * @param stage the stage
     * @return the plants, in the order of the network; none if it has no such step
     */
    default List<Plant> plantsOf(Stage stage) {
        return plants().stream().filter(plant -> plant.stage() == stage).toList();
    }

    /**
     * Returns from whom a plant or demand buys.
     *
     * @param buyer the identifier of the buyer
     * @return its links, in the order of the network; none for a mine
     */
    default List<TradeLink> sellersOf(String buyer) {
        return links().stream().filter(link -> link.buyer().equals(buyer)).toList();
    }

    /**
     * Returns to whom a plant sells.
     *
     * @param seller the identifier of the plant
     * @return its links, in the order of the network
     */
    default List<TradeLink> buyersOf(String seller) {
        return links().stream().filter(link -> link.seller().equals(seller)).toList();
    }

    /**
     * Checks the invariants.
     *
     * @throws IllegalArgumentException if steps run in a circle, a link, stock, stream, substitute or project names what
     *     is not there, a link runs against the steps, somebody has no seller, shares add up to more than 1, something
     *     stands twice or bases differ; with the path of the culprit
     */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        NetworkChecks.check(this);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Network}. */
    final class Builder extends ImmutableNetwork.Builder {
        Builder() {}
    }
}
