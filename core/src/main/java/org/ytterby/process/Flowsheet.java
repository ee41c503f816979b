// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A plant or a whole route as a graph: feeds go into operations, streams lead from operations to operations and outlets.
 *
 * <p>Every operation is fed, every name is of one thing, and what the streams of an operation take of an element adds up to
 * at most all of it. Without its recycle streams the graph has no loop.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Flowsheet extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, such as {@code "mountain-pass"}
     */
    String id();

    /**
     * Returns the name.
     *
     * @return the name for people
     */
    String name();

    /**
     * Returns what comes in.
     *
     * @return the feeds, at least one
     */
    List<Feed> feeds();

    /**
     * Returns the steps.
     *
     * @return the operations, at least one
     */
    List<Operation> operations();

    /**
     * Returns what flows between them.
     *
     * @return the streams; of the streams that leave an operation the first is its main one
     */
    List<Stream> streams();

    /**
     * Returns where things leave.
     *
     * @return the outlets, at least one
     */
    List<Outlet> outlets();

    /**
     * Returns what else is said about the route.
     *
     * @return the claims
     */
    List<SourceStatement> claims();

    /** Checks that the parts fit each other. */
    @Value.Check
    default void check() {
        FlowsheetChecks.check(this);
    }

    /**
     * Returns the operations so that each comes after those that feed it, recycles left out.
     *
     * @return the operations in order of flow
     */
    @Value.Lazy
    default ImmutableList<Operation> inOrder() {
        return FlowOrder.of(this);
    }

    /**
     * Returns the streams that leave an operation.
     *
     * @param operation its identifier
     * @return the streams, the main one first
     */
    default List<Stream> leaving(String operation) {
        return streams().stream().filter(s -> s.source().equals(operation)).toList();
    }

    /**
     * Returns the streams that go to an operation or an outlet.
     *
     * @param target its identifier
     * @return the streams
     */
    default List<Stream> entering(String target) {
        return streams().stream().filter(s -> s.target().equals(target)).toList();
    }

    /**
     * Finds a feed.
     *
     * @param id its identifier
     * @return the feed
     * @throws IllegalArgumentException if there is none
     */
    default Feed feed(String id) {
        return feeds().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "feed", "be one of " + feeds().stream().map(Feed::id).toList(), id));
    }

    /**
     * Finds an operation.
     *
     * @param id its identifier
     * @return the operation
     * @throws IllegalArgumentException if there is none
     */
    default Operation operation(String id) {
        return operations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "operation",
                        "be one of " + operations().stream().map(Operation::id).toList(),
                        id));
    }

    /**
     * Finds an outlet.
     *
     * @param id its identifier
     * @return the outlet
     * @throws IllegalArgumentException if there is none
     */
    default Outlet outlet(String id) {
        return outlets().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "outlet",
                        "be one of " + outlets().stream().map(Outlet::id).toList(),
                        id));
    }

    /**
     * Returns the name of a part beyond this flowsheet, under which assumptions name a stream.
     *
     * @param part the identifier of a part
     * @return this flowsheet's identifier, a slash and the part's; the part's alone if it has a slash already, as in joined
     *     routes
     */
    default String qualified(String part) {
        return part.contains("/") ? part : id() + "/" + part;
    }

    /**
     * Returns the only product.
     *
     * @return the outlet of kind {@link OutletKind#PRODUCT}, empty if there is none or more than one
     */
    default Optional<Outlet> onlyProduct() {
        List<Outlet> products =
                outlets().stream().filter(o -> o.kind() == OutletKind.PRODUCT).toList();
        return products.size() == 1 ? Optional.of(products.get(0)) : Optional.empty();
    }

    /**
     * Starts a flowsheet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Flowsheet}. */
    final class Builder extends ImmutableFlowsheet.Builder {
        Builder() {}
    }
}
