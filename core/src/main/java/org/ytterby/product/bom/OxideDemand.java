// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;

/**
 * The separated oxide that the rare earths in a product take, through the yields on the way: gross, what comes back from swarf, and net.
 *
 * @since 0.1
 */
@Value.Immutable
public interface OxideDemand extends Serializable {

    /**
     * Returns the oxide that goes in.
     *
     * @return kilograms of the commercial oxide of each rare earth
     */
    Map<Element, QuantityRange> gross();

    /**
     * Returns the oxide that comes back from swarf.
     *
     * @return kilograms
     */
    Map<Element, QuantityRange> returned();

    /**
     * Returns the oxide that has to be bought: gross less returned.
     *
     * @return kilograms
     */
    Map<Element, QuantityRange> net();

    /**
     * Returns the elements that are no rare earths, of which no oxide is asked.
     *
     * @return the elements
     */
    Set<Element> notCounted();

    /**
     * Returns the lines of the bill that are not in the sums or not wholly.
     *
     * @return the lines; while there are any the demand is what is accounted for
     */
    List<OpenLine> open();

    /**
     * Returns the yields.
     *
     * @return the yields
     */
    ProductionYields yields();

    /**
     * Returns the table of atomic weights the oxide factors rest on.
     *
     * @return its name
     */
    String atomicWeights();

    /**
     * Works out the demand: gross = m k / (Y<sub>om</sub> Y<sub>mp</sub>) and returned = m k r (1 - Y<sub>mp</sub>) / Y<sub>mp</sub>, with the mass m of
     * the element in the product, the oxide factor k, the yields Y from oxide to metal and from metal to product, and the part r of the swarf that
     * comes back as oxide. At yields of 1 this is stoichiometry.
     *
     * @param content the elements in the product
     * @param yields the yields
     * @param weights the atomic weights
     * @return the demand
     * @throws org.ytterby.element.NoStandardAtomicWeightException if promethium is in the product
     */
    static OxideDemand of(Explosion content, ProductionYields yields, AtomicWeights weights) {
        return OxideDemands.of(content, yields, weights);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        org.ytterby.internal.Checks.notBlank("atomicWeights", atomicWeights());
    }

    /**
     * Starts the oxide demand.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the {@link OxideDemand}. */
    final class Builder extends ImmutableOxideDemand.Builder {
        Builder() {}
    }
}
