// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;

/**
 * The balance problem of the rare earths: every ore gives all its elements in fixed proportions, the market wants them
 * in
 * others. Which amounts of which ores meet the demand with the least?
 *
 * @since 0.1
 */
@Value.Immutable
public interface BalanceProblem extends Serializable {

    /**
     * Returns the ores.
     *
     * @return the sources, at least one, each name once
     */
    List<OreSource> sources();

    /**
     * Returns what is wanted.
     *
     * @return tonnes of each element as its commercial oxide (REO), each at least 0, one above 0
     */
    ElementVector demandTonnes();

    /**
     * Returns what is kept least.
     *
     * @return the measure; for {@link OreMeasure#ORE} every source states its grade
     */
    OreMeasure minimised();

    /** Checks sources and demand. */
    @Value.Check
    default void check() {
        Checks.notEmpty("sources", sources());
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < sources().size(); i++) {
            OreSource source = sources().get(i);
            if (!names.add(source.name())) {
                throw Checks.refused("sources[" + i + "].name", "stand once", source.name());
            }
            if (minimised() == OreMeasure.ORE && source.grade().isEmpty()) {
                throw Checks.refused("sources[" + i + "].grade", "be stated to count ore", "missing");
            }
        }
        demandTonnes()
                .toMap()
                .forEach((element, tonnes) -> Checks.notNegative("demandTonnes[" + element.symbol() + "]", tonnes));
        Checks.positive("sum of demandTonnes", demandTonnes().sum());
    }

    /**
     * Returns the elements that are wanted.
     *
     * @return those with a demand above 0, in order of atomic number
     */
    default List<Element> wanted() {
        return demandTonnes().toMap().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns what a tonne of a source's oxides costs.
     *
     * @param source the source
     * @return 1 if oxides are counted, 1 / grade if ore is
     */
    default double costOf(OreSource source) {
        return minimised() == OreMeasure.CONTAINED_OXIDES
                ? 1
                : 1 / source.grade().orElseThrow().fraction();
    }

    /**
     * Starts a problem.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BalanceProblem}. */
    final class Builder extends ImmutableBalanceProblem.Builder {
        Builder() {}
    }
}
