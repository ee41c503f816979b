// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A collection of routes and of named assumptions for them, as kept in one file.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RouteBook extends Serializable {

    /**
     * Returns the number of the file's form.
     *
     * @return 1
     */
    int schema();

    /**
     * Returns the title.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the routes.
     *
     * @return the flowsheets, each with an identifier of its own
     */
    List<Flowsheet> flowsheets();

    /**
     * Returns the sets of assumptions.
     *
     * @return the sets, each with a name of its own
     */
    List<AssumptionSet> assumptionSets();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (schema() != 1) {
            throw Checks.refused("schema", "be 1 (a larger number asks for a later version of the library)", schema());
        }
        Checks.notBlank("title", title());
        Set<String> ids = new HashSet<>();
        flowsheets().forEach(flowsheet -> {
            if (!ids.add(flowsheet.id())) {
                throw Checks.refused("flowsheets", "have different identifiers", flowsheet.id());
            }
        });
        Set<String> names = new HashSet<>();
        assumptionSets().forEach(set -> {
            if (!names.add(set.name())) {
                throw Checks.refused("assumptionSets", "have different names", set.name());
            }
        });
    }

    /**
     * Finds a route.
     *
     * @param id its identifier, such as {@code "mountain-pass"}
     * @return the flowsheet
     * @throws IllegalArgumentException if there is none
     */
    default Flowsheet flowsheet(String id) {
        return flowsheets().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "flowsheet",
                        "be one of " + flowsheets().stream().map(Flowsheet::id).toList(),
                        id));
    }

    /**
     * Finds a set of assumptions.
     *
     * @param name its name
     * @return the set
     * @throws IllegalArgumentException if there is none
     */
    default AssumptionSet assumptions(String name) {
        return assumptionSets().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "assumptions",
                        "be one of "
                                + assumptionSets().stream()
                                        .map(AssumptionSet::name)
                                        .toList(),
                        name));
    }

    /**
     * Starts a book.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RouteBook}. */
    final class Builder extends ImmutableRouteBook.Builder {
        Builder() {}
    }
}
