// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import java.io.Serializable;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A party as the caller knows it. Finding out whether a name is the name of somebody listed is the work of a screening
 * tool; its result is stated here as lists the party stands on and lists it does not. A name is also compared, letter by
 * letter but for case, with the names a book of rules holds.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Party extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank, empty if it is not stated
     */
    Optional<String> name();

    /**
     * Returns whether the party is a military user.
     *
     * @return the answer, empty if it is not known
     */
    Optional<Boolean> military();

    /**
     * Returns the lists the party stands on.
     *
     * @return identifiers of lists, such as {@code "cn-control-list"}
     */
    @Value.NaturalOrder
    NavigableSet<String> listedOn();

    /**
     * Returns the lists the party is known not to stand on.
     *
     * @return identifiers of lists
     */
    @Value.NaturalOrder
    NavigableSet<String> notListedOn();

    /**
     * Returns whether the party has been screened: a list that {@link #listedOn()} does not name then does not hold it, and
     * {@link #owners()} names every listed owner.
     *
     * @return whether the statements on lists and owners are complete; by default they are not
     */
    @Value.Default
    default boolean screened() {
        return false;
    }

    /**
     * Returns the listed parties that own a share of this one.
     *
     * @return the shares
     */
    List<Ownership> owners();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        name().ifPresent(name -> Checks.notBlank("name", name));
        notListedOn().forEach(list -> Checks.notBlank("notListedOn", list));
        for (String list : listedOn()) {
            Checks.notBlank("listedOn", list);
            if (notListedOn().contains(list)) {
                throw Checks.refused("notListedOn", "not name a list of listedOn", list);
            }
        }
    }

    /**
     * Returns a civil party that has been screened and stands on no list.
     *
     * @return the party
     */
    static Party civil() {
        return builder().military(false).screened(true).build();
    }

    /**
     * Starts a party.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Party}. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
