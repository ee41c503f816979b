// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Outcome;

/**
 * Whether a licence covers a shipment under one rule that asks for something, with the reason in each aspect.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LicenceCover extends Serializable {

    /**
     * Returns the instrument of the rule.
     *
     * @return its identifier
     */
    String instrument();

    /**
     * Returns the rule.
     *
     * @return the identifier of the provision
     */
    String provision();

    /**
     * Returns what the rule asks without the licence.
     *
     * @return the outcome, empty if facts are missing
     */
    Optional<Outcome> asks();

    /**
     * Returns the reasons.
     *
     * @return one for each aspect looked at, at least one
     */
    List<CoverReason> reasons();

    /**
     * Returns whether the licence covers the shipment under the rule.
     *
     * @return the least of the reasons
     */
    @JsonIgnore
    default Cover cover() {
        return reasons().stream().map(CoverReason::cover).reduce(Cover.COVERS, Cover::and);
    }

    /**
     * Returns what keeps the licence from covering the shipment.
     *
     * @return the reasons that do not fit or are open
     */
    @JsonIgnore
    default ImmutableList<CoverReason> obstacles() {
        return reasons().stream().filter(r -> r.cover() != Cover.COVERS).collect(ImmutableList.toImmutableList());
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("instrument", instrument());
        Checks.notBlank("provision", provision());
        Checks.notEmpty("reasons", reasons());
    }

    /**
     * Starts a cover.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LicenceCover}. */
    final class Builder extends ImmutableLicenceCover.Builder {
        Builder() {}
    }
}
