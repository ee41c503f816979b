// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import java.io.Serializable;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.time.DateSpan;

/**
 * A published discount of an intermediate product against its separated oxide, as the share of the oxide's price that is
 * paid.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PublishedPayability extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the product.
     *
     * @return the words of the source, not blank, such as {@code "cerium carbonate concentrate, 45 % REO"}
     */
    String product();

    /**
     * Returns the elements that are paid for.
     *
     * @return the elements, at least one
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns the share of the oxide's price that is paid.
     *
     * @return the share in [0, 1]
     */
    double payable();

    /**
     * Returns the days it was observed in.
     *
     * @return the days
     */
    DateSpan period();

    /**
     * Returns the terms of delivery of both prices.
     *
     * @return the terms
     */
    DeliveryTerms terms();

    /**
     * Returns where it was seen and how sure it is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("product", product());
        Checks.notEmpty("elements", elements());
        Checks.fraction("payable", payable());
    }

    /**
     * Starts a payability.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublishedPayability}. */
    final class Builder extends ImmutablePublishedPayability.Builder {
        Builder() {}
    }
}
