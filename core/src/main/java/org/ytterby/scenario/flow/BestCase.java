// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * The most that a chain can deliver of an element in one month, whoever delivers to whom: the shortage that remains cannot be
 * avoided by any reallocation. Made by {@link BestCases}.
 *
 * <p>Amounts are tonnes a year at the rate of the month, a twelfth of which falls into it. What is deliverable is counted in
 * tonnes of mine output, since a tonne in a magnet took more from the mines than a tonne in an oxide.
 *
 * @since 0.1
 */
@Value.Immutable
public interface BestCase extends Serializable {

    /**
     * Returns whose chain it is.
     *
     * @return the name of the network, not blank
     */
    String network();

    /**
     * Returns what every mass counts.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns the element.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns the month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * Returns who could deliver to whom.
     *
     * @return the policy
     */
    LinkPolicy links();

    /**
     * Returns the whole need.
     *
     * @return the need in tonnes of mine output a year, finite and at least 0
     */
    double neededMineTonnesPerYear();

    /**
     * Returns the largest flow.
     *
     * @return what can be delivered, in tonnes of mine output a year, in [0, need]
     */
    double deliverableMineTonnesPerYear();

    /**
     * Returns one way to share out the largest flow: better ranks get all that can reach them before others get anything; within
     * a rank there may be other ways as good.
     *
     * @return the demands in order of identifier
     */
    List<ServedDemand> demands();

    /**
     * Returns the cut that limits the flow: all that reaches the demands passes here, and all of these places are full. Of
     * several such cuts it is the one nearest to the mines. A place where nothing can pass is named if more would help there.
     *
     * @return the places: plants, then needs, then links, each in order of identifier
     */
    List<CutPlace> cut();

    /**
     * Returns where one more tonne of capacity would help by itself, the best first.
     *
     * @return the places; none if nothing is short, or if no single place is enough
     */
    List<NextTonne> nextTonnes();

    /**
     * Returns what was left out.
     *
     * @return in words, such as stocks
     */
    List<String> leftOut();

    /**
     * Returns the shortage that nothing avoids.
     *
     * @return the need less what is deliverable, in tonnes of mine output a year, at least 0
     */
    default double shortMineTonnesPerYear() {
        return neededMineTonnesPerYear() - deliverableMineTonnesPerYear();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("network", network());
        Checks.notNegative("neededMineTonnesPerYear", neededMineTonnesPerYear());
        if (!(deliverableMineTonnesPerYear() >= 0 && deliverableMineTonnesPerYear() <= neededMineTonnesPerYear())) {
            throw Checks.refused(
                    "deliverableMineTonnesPerYear",
                    "be in [0, " + neededMineTonnesPerYear() + "]",
                    deliverableMineTonnesPerYear());
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BestCase}. */
    final class Builder extends ImmutableBestCase.Builder {
        Builder() {}
    }
}
