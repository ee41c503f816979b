// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.process.ConsumptionKind;
import org.ytterby.quantity.Interval;

/**
 * How much of a reagent, of energy or of a material one operation takes for each kilogram of rare earths in a product.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ResourceTotal extends Serializable {

    /**
     * Returns the operation.
     *
     * @return the operation
     */
    String operation();

    /**
     * Returns what it takes or gives off.
     *
     * @return what it takes or gives off
     */
    String what();

    /**
     * Returns whether it is a reagent, energy, a material or an emission.
     *
     * @return whether it is a reagent, energy, a material or an emission
     */
    ConsumptionKind kind();

    /**
     * Returns the amount for each kilogram of rare earths in the product, on the basis of the balance, at least 0.
     *
     * @return the amount for each kilogram of rare earths in the product, on the basis of the balance, at least 0; empty if it cannot be told
     */
    Optional<Interval> perKilogram();

    /**
     * Returns the unit of the amount.
     *
     * @return the unit of the amount
     */
    String unit();

    /**
     * Returns how sure the published consumption is.
     *
     * @return how sure the published consumption is
     */
    Confidence confidence();

    /**
     * Returns why the amount cannot be told.
     *
     * @return why the amount cannot be told, empty if it can
     */
    Optional<String> reason();

    /**
     * Puts the parts together.
     *
     * @param operation the operation
     * @param what what it takes or gives off
     * @param kind whether it is a reagent, energy, a material or an emission
     * @param perKilogram the amount for each kilogram of rare earths in the product, on the basis of the balance, at least 0
     * @param unit the unit of the amount
     * @param confidence how sure the published consumption is
     * @param reason why the amount cannot be told, empty if it can
     * @return the value
     */
    static ResourceTotal of(
            String operation,
            String what,
            ConsumptionKind kind,
            Optional<Interval> perKilogram,
            String unit,
            Confidence confidence,
            Optional<String> reason) {
        return builder()
                .operation(operation)
                .what(what)
                .kind(kind)
                .perKilogram(perKilogram)
                .unit(unit)
                .confidence(confidence)
                .reason(reason)
                .build();
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResourceTotal}. */
    final class Builder extends ImmutableResourceTotal.Builder {
        Builder() {}
    }
}
