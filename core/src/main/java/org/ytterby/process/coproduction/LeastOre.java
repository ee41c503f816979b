// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;

/**
 * The least ore that meets a demand, with the proof that nothing less does: the amounts meet the demand, and the
 * marginal
 * amounts price the demand at the same total (weak duality of linear programming). Both are checked when the value is
 * made.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LeastOre extends Serializable {

    /**
     * Returns the problem.
     *
     * @return the problem
     */
    BalanceProblem problem();

    /**
     * Returns which end of the recoveries was counted with.
     *
     * @return the case
     */
    RecoveryCase recoveryCase();

    /**
     * Returns how much of each source is taken.
     *
     * @return tonnes of TREO in ore by the name of the source, in the order of the problem, zeros included
     */
    Map<String, Double> oxideTonnes();

    /**
     * Returns how much more ore another tonne of an element would take.
     *
     * @return tonnes of what is minimised for each tonne of a wanted element, at least 0; zero for one that is in
     *     surplus
     */
    ElementVector marginalTonnes();

    /**
     * Returns how much ore another tonne of a limited source would save.
     *
     * @return tonnes of what is minimised for each tonne of TREO, at least 0, by the name of each source with a limit
     */
    Map<String, Double> limitSavings();

    /** Checks that the amounts suffice and that nothing less does. */
    @Value.Check
    default void check() {
        new OptimalityProof(this).check();
    }

    /**
     * Returns the least total.
     *
     * @return tonnes of what is minimised
     */
    default double totalTonnes() {
        double total = 0;
        for (OreSource source : problem().sources()) {
            total += problem().costOf(source) * oxideTonnes().getOrDefault(source.name(), 0.0);
        }
        return total;
    }

    /**
     * Returns what comes of the ore.
     *
     * @return tonnes won of each element that a source holds or the demand names
     */
    default ElementVector wonTonnes() {
        Map<Element, Double> won = new EnumMap<>(Element.class);
        problem().demandTonnes().toMap().keySet().forEach(element -> won.put(element, 0.0));
        for (OreSource source : problem().sources()) {
            double taken = oxideTonnes().getOrDefault(source.name(), 0.0);
            source.distribution()
                    .toMap()
                    .keySet()
                    .forEach(element -> won.merge(element, taken * source.won(element, recoveryCase()), Double::sum));
        }
        return ElementVector.of(won);
    }

    /**
     * Returns what is won beyond the demand.
     *
     * @return tonnes won less tonnes wanted, at least 0
     */
    default ElementVector surplusTonnes() {
        Map<Element, Double> surplus = new EnumMap<>(Element.class);
        wonTonnes()
                .toMap()
                .forEach((element, won) -> surplus.put(
                        element, Math.max(0, won - problem().demandTonnes().getOrElse(element, 0))));
        return ElementVector.of(surplus);
    }

    /**
     * Returns the elements that set the amount of ore: a little less demand for one would save ore.
     *
     * @return the elements whose marginal amount is above 0, the one that accounts for most of the total first
     */
    default List<Element> binding() {
        return marginalTonnes().toMap().entrySet().stream()
                .filter(entry -> part(entry.getKey()) > OptimalityProof.TOLERANCE)
                .sorted(Comparator.comparingDouble((Map.Entry<Element, Double> entry) -> -part(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private double part(Element element) {
        return marginalTonnes().getOrElse(element, 0) * problem().demandTonnes().getOrElse(element, 0) / totalTonnes();
    }

    /**
     * Starts an answer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeastOre}. */
    final class Builder extends ImmutableLeastOre.Builder {
        Builder() {}
    }
}
