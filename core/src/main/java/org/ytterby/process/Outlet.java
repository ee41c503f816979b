// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;

/**
 * Where something leaves a flowsheet: a product, a by-product, a residue or scrap.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Outlet extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in the flowsheet
     */
    String id();

    /**
     * Returns what leaves.
     *
     * @return the words, such as {@code "NdPr oxide"}
     */
    String description();

    /**
     * Returns whether it is wanted.
     *
     * @return the kind
     */
    OutletKind kind();

    /**
     * Returns the form it has.
     *
     * @return the form, empty if it is not known
     */
    Optional<Form> form();

    /**
     * Returns the stage whose output it is.
     *
     * @return the stage, empty for residues and what belongs to no stage
     */
    Optional<Stage> stage();

    /**
     * Returns the elements the product is made for.
     *
     * @return the scope, empty if it is not known; others may be in it as impurities
     */
    Optional<ElementScope> elements();

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
     * Starts an outlet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outlet}. */
    final class Builder extends ImmutableOutlet.Builder {
        Builder() {}
    }
}
