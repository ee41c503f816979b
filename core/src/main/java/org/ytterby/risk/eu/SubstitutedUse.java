// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * An application of a material with what could substitute it there.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SubstitutedUse extends Serializable {

    /**
     * Returns the application.
     *
     * @return the name, not blank
     */
    String application();

    /**
     * Returns the part of the material's use.
     *
     * @return the share, in [0, 1]
     */
    double share();

    /**
     * Returns the substitutes, the material itself among them.
     *
     * @return the substitutes, whose sub-shares add up to 1
     */
    List<Substitute> substitutes();

    /** Checks that the sub-shares add up. */
    @Value.Check
    default void check() {
        Checks.notBlank("application", application());
        Checks.fraction("share", share());
        SubstitutionIndex.requireWhole(
                "substitutes",
                substitutes().stream().mapToDouble(Substitute::share).sum());
    }

    /**
     * Starts an application.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubstitutedUse}. */
    final class Builder extends ImmutableSubstitutedUse.Builder {
        Builder() {}
    }
}
