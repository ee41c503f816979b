// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * The parties that a provision puts on a list.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Listing extends Serializable {

    /**
     * Returns the list.
     *
     * @return its identifier, such as {@code "cn-control-list"}
     */
    String list();

    /**
     * Returns the names that are known.
     *
     * @return the names
     */
    @Value.NaturalOrder
    NavigableSet<String> members();

    /**
     * Returns whether these are all; if not, a party not named may still be on the list, which is an open question.
     *
     * @return whether the members are complete
     */
    boolean complete();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("list", list());
        members().forEach(member -> Checks.notBlank("members", member));
    }

    /**
     * Starts a listing.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Listing}. */
    final class Builder extends ImmutableListing.Builder {
        Builder() {}
    }
}
