// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.code;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;
import org.ytterby.time.DateSpan;

/**
 * A change of a schedule: codes that others took the place of. Where the day is not known the change is dated by the days between which it took
 * place.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CodeChange extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the schedule.
     *
     * @return the schedule
     */
    TariffSystem system();

    /**
     * Returns what happened.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the codes before.
     *
     * @return the codes, at least one
     */
    Set<HsCode> before();

    /**
     * Returns the codes after.
     *
     * @return the codes, at least one
     */
    Set<HsCode> after();

    /**
     * Tells whether the codes before end.
     *
     * @return false if they stay for part of their goods
     */
    boolean beforeEnds();

    /**
     * Returns the days on one of which the change took effect.
     *
     * @return the days, bounded at the end; one day if it is known
     */
    DateSpan tookEffect();

    /**
     * Returns what changed.
     *
     * @return the text, not blank
     */
    String text();

    /**
     * Returns where it was seen.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** What happened to the codes before. */
    enum Kind {
        /** One code became several. */
        SPLIT,
        /** A code has another number now. */
        RENUMBERED,
        /** Some goods of a code went to others. */
        MOVED
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("text", text());
        Checks.notEmpty("before", before());
        Checks.notEmpty("after", after());
        if (tookEffect().end().isEmpty()) {
            throw Checks.refused("tookEffect", "have an end", tookEffect());
        }
        if (kind() == Kind.SPLIT && after().size() < 2) {
            throw Checks.refused("after", "be at least two codes for a split", after());
        }
    }

    /**
     * Starts a code change.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CodeChange}. */
    final class Builder extends ImmutableCodeChange.Builder {
        Builder() {}
    }
}
