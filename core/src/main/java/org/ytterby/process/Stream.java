// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * What flows from one operation to another or to an outlet. It carries the share of each element that it takes from the
 * operation it leaves; a share nobody published is unknown, and never 1.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Stream extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in the flowsheet, such as {@code "float>roast"}
     */
    String id();

    /**
     * Returns the operation it leaves.
     *
     * @return the identifier of the operation
     */
    String source();

    /**
     * Returns where it goes.
     *
     * @return the identifier of an operation or an outlet
     */
    String target();

    /**
     * Returns what flows.
     *
     * @return the name, such as {@code "tailings"}, empty if it has none
     */
    Optional<String> name();

    /**
     * Returns whether it leads on or back.
     *
     * @return the kind, {@link StreamKind#FORWARD} unless stated, as a loop without a recycle is refused
     */
    @Value.Default
    default StreamKind kind() {
        return StreamKind.FORWARD;
    }

    /**
     * Returns the shares it takes.
     *
     * @return the splits, at most one for an element
     */
    List<Split> splits();

    /**
     * Returns the elements of which it takes what no other stream takes, so that nothing of them is lost at the operation.
     *
     * @return the scope, empty if it is no such stream
     */
    Optional<ElementScope> rest();

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
        if (source().equals(target())) {
            throw Checks.refused("target", "differ from the source", target());
        }
        for (Element element : Element.values()) {
            long stated = splits().stream()
                            .filter(split -> split.scope().contains(element))
                            .count()
                    + rest().filter(scope -> scope.contains(element)).stream().count();
            if (stated > 1) {
                throw Checks.refused("splits", "state one share for " + element.symbol(), stated);
            }
        }
    }

    /**
     * Returns the split of an element.
     *
     * @param element the element
     * @return the split, empty if none is stated
     */
    default Optional<Split> split(Element element) {
        return splits().stream()
                .filter(split -> split.scope().contains(element))
                .findFirst();
    }

    /**
     * Tells whether the stream takes the rest of an element.
     *
     * @param element the element
     * @return true if it does
     */
    default boolean takesRestOf(Element element) {
        return rest().filter(scope -> scope.contains(element)).isPresent();
    }

    /**
     * Starts a stream.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stream}. */
    final class Builder extends ImmutableStream.Builder {
        Builder() {}
    }
}
