// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.time.PartialDate;

/**
 * How one instrument stands to another, for the reader and for telling which of two equally strict measures rests on which.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Relation extends Serializable {

    /**
     * Returns the instrument that stands so.
     *
     * @return its identifier
     */
    String subject();

    /**
     * Returns how it stands.
     *
     * @return the type
     */
    RelationType type();

    /**
     * Returns the other instrument.
     *
     * @return its identifier
     */
    String object();

    /**
     * Returns since when.
     *
     * @return the date, empty if it is not stated
     */
    Optional<PartialDate> since();

    /**
     * Returns a remark.
     *
     * @return the note, empty if there is none
     */
    Optional<String> note();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("subject", subject());
        Checks.notBlank("object", object());
        note().ifPresent(note -> Checks.notBlank("note", note));
    }

    /**
     * Starts a relation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Relation}. */
    final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }
}
