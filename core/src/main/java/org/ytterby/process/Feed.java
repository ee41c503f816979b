// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.assay.AssayedPart;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;

/**
 * What comes into a flowsheet from outside.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Feed extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in the flowsheet, such as {@code "ore"}
     */
    String id();

    /**
     * Returns the operation it goes to.
     *
     * @return the identifier of the operation
     */
    String target();

    /**
     * Returns what it is.
     *
     * @return the words, such as {@code "ore about 6 % TREO"}
     */
    String description();

    /**
     * Returns the form it comes in.
     *
     * @return the form, empty if it is not known
     */
    Optional<Form> form();

    /**
     * Returns the stage that delivers it.
     *
     * @return the stage, empty if it comes from nature or from any stage
     */
    Optional<Stage> stage();

    /**
     * Returns the elements it brings to the route's purpose.
     *
     * @return the scope, empty if the route takes any
     */
    Optional<ElementScope> elements();

    /**
     * Returns which part of the rare earths the published recoveries count from. Of an ion-adsorption clay it is what a leach
     * can take.
     *
     * @return the part, {@link AssayedPart#WHOLE} unless stated
     */
    @Value.Default
    default AssayedPart part() {
        return AssayedPart.WHOLE;
    }

    /**
     * Returns the printed grades.
     *
     * @return the grades
     */
    List<Grade> grades();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("description", description());
    }

    /**
     * Starts a feed.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Feed}. */
    final class Builder extends ImmutableFeed.Builder {
        Builder() {}
    }
}
