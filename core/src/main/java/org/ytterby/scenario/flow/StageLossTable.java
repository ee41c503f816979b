// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * What a chain can still deliver without each of some countries at some stages, as the N-1 test asks: the worst loss first. Made
 * by {@link StageLosses}. Amounts are tonnes of mine output a year at the rate of the month, summed over the elements.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageLossTable extends Serializable {

    /**
     * Returns whose chain it is.
     *
     * @return the name of the network, not blank
     */
    String network();

    /**
     * Returns what every mass counts.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns which elements are summed.
     *
     * @return the elements, at least one
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns the month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * Returns who could deliver to whom.
     *
     * @return the policy
     */
    LinkPolicy links();

    /**
     * Returns the whole need.
     *
     * @return the need in tonnes of mine output a year, finite and at least 0
     */
    double neededMineTonnesPerYear();

    /**
     * Returns what is deliverable while nobody drops out.
     *
     * @return tonnes of mine output a year, in [0, need]
     */
    double deliverableMineTonnesPerYear();

    /**
     * Returns the losses.
     *
     * @return the losses by rank
     */
    List<StageLoss> losses();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("network", network());
        Checks.notEmpty("elements", elements());
        Checks.notNegative("neededMineTonnesPerYear", neededMineTonnesPerYear());
        if (!(deliverableMineTonnesPerYear() >= 0 && deliverableMineTonnesPerYear() <= neededMineTonnesPerYear())) {
            throw Checks.refused(
                    "deliverableMineTonnesPerYear",
                    "be in [0, " + neededMineTonnesPerYear() + "]",
                    deliverableMineTonnesPerYear());
        }
        for (int i = 1; i < losses().size(); i++) {
            if (losses().get(i).rank() < losses().get(i - 1).rank()) {
                throw Checks.refused(
                        "losses[" + i + "].rank",
                        "be at least that before it",
                        losses().get(i).rank());
            }
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageLossTable}. */
    final class Builder extends ImmutableStageLossTable.Builder {
        Builder() {}
    }
}
