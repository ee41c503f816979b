// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.NavigableMap;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * A table of standard atomic weights of one year. Every factor and molar mass names the table it came from.
 *
 * @since 0.1
 */
@Value.Immutable
public interface AtomicWeights extends Serializable {

    /**
     * Returns the name that results carry.
     *
     * @return the name, such as {@code "CIAAW 2024"}
     */
    String name();

    /**
     * Returns the year of the newest revision the table holds.
     *
     * @return the year
     */
    int year();

    /**
     * Returns the weights; an element without a standard weight is left out.
     *
     * @return the weights by element
     */
    @Value.NaturalOrder
    NavigableMap<Element, AtomicWeight> weights();

    /**
     * Returns where the table comes from and how sure that is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the name and the year. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.inRange("year", year(), 1900, 2200);
    }

    /**
     * Returns the weight of an element.
     *
     * @param element the element
     * @return the relative mass, which is also grams per mole
     * @throws NoStandardAtomicWeightException if the table has none, as for promethium
     */
    default double weight(Element element) {
        return entry(element).value().doubleValue();
    }

    /**
     * Returns the uncertainty of the weight of an element.
     *
     * @param element the element
     * @return the uncertainty as the table gives it, at least 0
     * @throws NoStandardAtomicWeightException if the table has no weight
     */
    default double uncertainty(Element element) {
        return entry(element).uncertainty().doubleValue();
    }

    /**
     * Returns a table under another name in which some weights are replaced.
     *
     * @param name the name of the new table
     * @param year the year of the new table
     * @param revised the weights to put in
     * @return the new table
     */
    default AtomicWeights revised(String name, int year, Map<Element, AtomicWeight> revised) {
        return builder()
                .name(name)
                .year(year)
                .weights(ImmutableMap.<Element, AtomicWeight>builder()
                        .putAll(weights())
                        .putAll(revised)
                        .buildKeepingLast())
                .evidence(evidence())
                .build();
    }

    private AtomicWeight entry(Element element) {
        AtomicWeight weight = weights().get(element);
        if (weight == null) {
            throw new NoStandardAtomicWeightException(element, name());
        }
        return weight;
    }

    /**
     * Starts a table.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AtomicWeights}. */
    final class Builder extends ImmutableAtomicWeights.Builder {
        Builder() {}
    }
}
