// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * Assumptions under one name, which every result that used them repeats.
 *
 * @since 0.1
 */
@Value.Immutable
public interface AssumptionSet extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "handling-without-loss"}
     */
    String name();

    /**
     * Returns what is assumed as a whole.
     *
     * @return the words
     */
    String description();

    /**
     * Returns the assumptions. One for a stream goes before one for a kind of operation; among equals the first.
     *
     * @return the assumptions
     */
    List<Assumption> assumptions();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notBlank("description", description());
    }

    /**
     * Returns the set that assumes nothing, so that what is unknown stays unknown.
     *
     * @return the empty set, named {@code "none"}
     */
    static AssumptionSet none() {
        return builder().name("none").description("nothing is assumed").build();
    }

    /**
     * Returns this set and another as one, this one first.
     *
     * @param other the other set
     * @return the union, named after both
     */
    default AssumptionSet and(AssumptionSet other) {
        List<Assumption> both = new ArrayList<>(assumptions());
        both.addAll(other.assumptions());
        return builder()
                .name(name() + " + " + other.name())
                .description(description() + "; " + other.description())
                .assumptions(both)
                .build();
    }

    /**
     * Finds what is assumed of an element on a stream.
     *
     * @param stream the identifiers of flowsheet and stream with a slash between them
     * @param element the element
     * @return the first assumption for that stream, empty if there is none
     */
    default Optional<Assumption> forStream(String stream, Element element) {
        return assumptions().stream()
                .filter(a -> a.stream().filter(stream::equals).isPresent()
                        && a.scope().contains(element))
                .findFirst();
    }

    /**
     * Finds what is assumed of an element on the one stream without a published share of a kind of operation.
     *
     * @param operation the kind of operation
     * @param element the element
     * @return the first assumption for that kind, empty if there is none
     */
    default Optional<Assumption> forOperation(UnitOperation operation, Element element) {
        return assumptions().stream()
                .filter(a -> a.operation().filter(operation::equals).isPresent()
                        && a.scope().contains(element))
                .findFirst();
    }

    /**
     * Starts a set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssumptionSet}. */
    final class Builder extends ImmutableAssumptionSet.Builder {
        Builder() {}
    }
}
