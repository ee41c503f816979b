// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;

/**
 * One description of items: what holds of all of form, subject, elements, alloys, shapes and condition. What is left out
 * asks nothing.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ItemRule extends Serializable {

    /**
     * Returns the forms meant.
     *
     * @return the forms, empty for every form
     */
    Set<Form> forms();

    /**
     * Returns the forms that the words may or may not mean, until a reading settles it.
     *
     * @return the forms
     */
    Set<Form> arguableForms();

    /**
     * Returns the subjects meant, for equipment, technology and services.
     *
     * @return the subjects, empty for every subject
     */
    Set<Subject> subjects();

    /**
     * Returns the subjects that the words may or may not mean, until a reading settles it.
     *
     * @return the subjects
     */
    Set<Subject> arguableSubjects();

    /**
     * Returns the elements that have to be in it.
     *
     * @return the rule, empty if elements do not matter
     */
    Optional<ElementRule> elements();

    /**
     * Returns the alloys or targets counted up.
     *
     * @return the list, empty if none are
     */
    Optional<AlloyList> alloys();

    /**
     * Returns the shapes counted up.
     *
     * @return the list, empty if none are
     */
    Optional<ShapeList> shapes();

    /**
     * Returns whether only items count that an operating dual-use control of the same jurisdiction reaches.
     *
     * @return whether they have to be dual-use items; by default not
     */
    @Value.Default
    default boolean dualUse() {
        return false;
    }

    /**
     * Returns what else has to hold.
     *
     * @return the condition, empty if nothing
     */
    Optional<Condition> condition();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        for (Form form : arguableForms()) {
            if (forms().isEmpty() || forms().contains(form)) {
                throw Checks.refused("arguableForms", "not be among the forms meant", form);
            }
        }
        for (Subject subject : arguableSubjects()) {
            if (subjects().isEmpty() || subjects().contains(subject)) {
                throw Checks.refused("arguableSubjects", "not be among the subjects meant", subject);
            }
        }
    }

    /**
     * Starts a rule.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemRule}. */
    final class Builder extends ImmutableItemRule.Builder {
        Builder() {}
    }
}
