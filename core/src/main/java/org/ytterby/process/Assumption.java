// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A share that nobody published and somebody takes for granted. It holds for one stream, or for the only stream of every
 * operation of a kind that has no split, and never replaces a published share.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Assumption extends Serializable {

    /**
     * Returns the stream it holds for.
     *
     * @return the identifiers of flowsheet and stream with a slash between them, such as {@code "bayan-obo/sx>prec"}; empty
     *     if it holds for a kind of operation
     */
    Optional<String> stream();

    /**
     * Returns the kind of operation it holds for, where just one stream leaves without a published share.
     *
     * @return the unit operation, empty if it holds for one stream
     */
    Optional<UnitOperation> operation();

    /**
     * Returns the elements it holds for.
     *
     * @return the scope
     */
    ElementScope scope();

    /**
     * Returns the share.
     *
     * @return the share of what enters the operation, within [0, 1]
     */
    Interval share();

    /**
     * Returns why it may be assumed.
     *
     * @return the reason
     */
    String reason();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (stream().isPresent() == operation().isPresent()) {
            throw Checks.refused(
                    "stream", "be given exactly if operation is not", stream().orElse("missing"));
        }
        stream().ifPresent(id -> {
            if (!id.contains("/")) {
                throw Checks.refused("stream", "name the flowsheet before a slash", id);
            }
        });
        if (!Interval.of(0, 1).encloses(share())) {
            throw Checks.refused("share", "be within [0, 1]", share());
        }
        Checks.notBlank("reason", reason());
    }

    /**
     * Starts an assumption.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assumption}. */
    final class Builder extends ImmutableAssumption.Builder {
        Builder() {}
    }
}
