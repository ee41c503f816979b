// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Money;

/**
 * A step that turns bought goods into a sold one, such as oxide into metal, for one kilogram of what is sold.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ConversionStep extends Serializable {

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
     * Returns the price of what is sold.
     *
     * @return the price
     */
    UnitPrice output();

    /**
     * Returns what one kilogram of output takes at a yield of 1, with prices.
     *
     * @return the inputs, at least one, in the currency and tax treatment of the output
     */
    List<PricedMass> inputs();

    /**
     * Returns the yield that all inputs suffer.
     *
     * @return output over what stoichiometry would give, in (0, 1]
     */
    double massYield();

    /**
     * Returns the cost of the step besides its inputs.
     *
     * @return the amount per kilogram of output, in the currency of the output; empty if it is not known
     */
    Optional<Money> conversionCost();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notEmpty("inputs", inputs());
        if (!(massYield() > 0 && massYield() <= 1)) {
            throw Checks.refused("massYield", "be in (0, 1]", massYield());
        }
        for (int i = 0; i < inputs().size(); i++) {
            PriceAgreement.check(
                    "inputs[" + i + "].price", output(), inputs().get(i).price());
        }
        conversionCost()
                .filter(cost -> !cost.currency().equals(output().currency()))
                .ifPresent(cost -> {
                    throw Checks.refused("conversionCost", "be in " + output().currency(), cost);
                });
    }

    /**
     * Starts a step.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConversionStep}. */
    final class Builder extends ImmutableConversionStep.Builder {
        Builder() {}
    }
}
