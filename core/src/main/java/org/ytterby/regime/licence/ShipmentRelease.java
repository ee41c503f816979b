// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Outcome;

/**
 * What a licence would do for one shipment, and why.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ShipmentRelease extends Serializable {

    /**
     * Returns the shipment.
     *
     * @return the identifier of the transaction
     */
    String transaction();

    /**
     * Returns the answer without the licence.
     *
     * @return the headline with the licences the shipment states
     */
    Outcome before();

    /**
     * Returns the answer with the licence.
     *
     * @return the headline with the licence added to those the shipment states
     */
    Outcome after();

    /**
     * Returns what the licence would do.
     *
     * @return the release
     */
    Release release();

    /**
     * Returns how the licence stands to each rule that asks for a licence or forbids the shipment.
     *
     * @return the covers with their reasons, none if no rule does
     */
    List<LicenceCover> covers();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("transaction", transaction());
        boolean authorised =
                after() == Outcome.AUTHORISED_BY_GENERAL_LICENCE || after() == Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE;
        if (release() == Release.RELEASED && !authorised) {
            throw Checks.refused("after", "be authorised by a licence where the shipment is released", after());
        }
    }

    /**
     * Starts a release.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShipmentRelease}. */
    final class Builder extends ImmutableShipmentRelease.Builder {
        Builder() {}
    }
}
