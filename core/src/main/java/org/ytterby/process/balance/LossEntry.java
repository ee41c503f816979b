// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;

/**
 * How much of an element misses a product at one place.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LossEntry extends Serializable {

    /**
     * Returns the operation where it parts from the way to the product.
     *
     * @return the operation where it parts from the way to the product
     */
    String operation();

    /**
     * Returns the stage of the operation.
     *
     * @return the stage of the operation, empty if it has none
     */
    Optional<Stage> stage();

    /**
     * Returns the other outlet it leaves by.
     *
     * @return the other outlet it leaves by, empty if no stream takes it
     */
    Optional<String> outlet();

    /**
     * Returns the element.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns the tonnes.
     *
     * @return the tonnes
     */
    Interval tonnes();

    /**
     * Returns the same as a share of what was fed, within [0, 1].
     *
     * @return the same as a share of what was fed, within [0, 1]
     */
    Interval shareOfFeed();

    /**
     * Puts the parts together.
     *
     * @param operation the operation where it parts from the way to the product
     * @param stage the stage of the operation, empty if it has none
     * @param outlet the other outlet it leaves by, empty if no stream takes it
     * @param element the element
     * @param tonnes the tonnes
     * @param shareOfFeed the same as a share of what was fed, within [0, 1]
     * @return the value
     */
    static LossEntry of(
            String operation,
            Optional<Stage> stage,
            Optional<String> outlet,
            Element element,
            Interval tonnes,
            Interval shareOfFeed) {
        return builder()
                .operation(operation)
                .stage(stage)
                .outlet(outlet)
                .element(element)
                .tonnes(tonnes)
                .shareOfFeed(shareOfFeed)
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

    /** Builds a {@link LossEntry}. */
    final class Builder extends ImmutableLossEntry.Builder {
        Builder() {}
    }
}
