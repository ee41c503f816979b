// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * A place where a seller prints one property in two units that disagree, what was printed, and what it has to be. One unit is always recomputed from
 * the other.
 *
 * @since 0.1
 */
@Value.Immutable
public interface UnitMisprint extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns where it stands.
     *
     * @return the grades, not blank
     */
    String where();

    /**
     * Returns what is printed.
     *
     * @return the range
     */
    MagneticRange printed();

    /**
     * Returns what is printed beside it, which agrees with the rest of the table.
     *
     * @return the range, in a unit of the same quantity
     */
    MagneticRange beside();

    /**
     * Returns what has to be printed.
     *
     * @return the range, in the unit of the misprint
     */
    MagneticRange corrected();

    /**
     * Returns where it was seen.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** How far two units may disagree by rounding, as a fraction. */
    double ROUNDING = 0.005;

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("where", where());
        if (printed().agreesWith(beside(), ROUNDING)) {
            throw Checks.refused("printed", "disagree with " + beside(), printed());
        }
        if (corrected().unit() != printed().unit() || !corrected().agreesWith(beside(), ROUNDING)) {
            throw Checks.refused(
                    "corrected",
                    "agree with " + beside() + " in " + printed().unit().symbol(),
                    corrected());
        }
    }

    /**
     * Starts a unit misprint.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitMisprint}. */
    final class Builder extends ImmutableUnitMisprint.Builder {
        Builder() {}
    }
}
