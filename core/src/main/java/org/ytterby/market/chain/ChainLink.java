// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;

/**
 * One link of a value chain: what it buys, what it sells, and which countries do how much of it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainLink extends Serializable {

    /** How far the shares of the countries may exceed 1 in sum, for rounding. */
    double SHARE_TOLERANCE = 1e-9;

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns the stage of the chain.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns what it buys from other links.
     *
     * @return the inputs, empty for the first link
     */
    List<PricedMass> inputs();

    /**
     * Returns what it sells.
     *
     * @return the output
     */
    PricedMass output();

    /**
     * Returns which share of the link's output each country makes.
     *
     * @return shares in [0, 1] that add up to at most 1; what is left is unattributed
     */
    Map<Country, Double> countries();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        countries().forEach((country, share) -> Checks.fraction("countries[" + country + "]", share));
        double sum =
                countries().values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(sum <= 1 + SHARE_TOLERANCE)) {
            throw Checks.refused("countries", "add up to at most 1", sum);
        }
        for (int i = 0; i < inputs().size(); i++) {
            PriceAgreement.check(
                    "inputs[" + i + "].price", output().price(), inputs().get(i).price());
        }
    }

    /**
     * Starts a link.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainLink}. */
    final class Builder extends ImmutableChainLink.Builder {
        Builder() {}
    }
}
