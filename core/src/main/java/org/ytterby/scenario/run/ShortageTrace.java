// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * Which country caused which tonne of the shortages of a run.
 *
 * <p>What is missing by contract is followed upstream. A plant puts out less by the larger of two losses: that of its feed, which
 * is shared among the causes of the feed in proportion, and that of its own capacity, of which what goes beyond the feed is its
 * country's. A stopped flow is the sender's, as far as the seller had the products. What spare capacity and stocks make good
 * lessens all causes in proportion. The parts add up to the shortage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ShortageTrace extends Serializable {

    /**
     * Returns the scenario.
     *
     * @return its name
     */
    String scenario();

    /**
     * Returns the shortages.
     *
     * @return one for each demand and element that it needs
     */
    List<TracedShortage> shortages();

    /**
     * Returns what each country caused, of all demands and elements.
     *
     * @return tonnes by country, the largest first; countries that caused nothing are left out
     */
    default Map<Country, Double> byCountry() {
        Map<Country, Double> sums = new EnumMap<>(Country.class);
        for (TracedShortage shortage : shortages()) {
            for (CausedShortage part : shortage.causes()) {
                sums.merge(part.country(), part.tonnes(), Double::sum);
            }
        }
        ImmutableMap.Builder<Country, Double> sorted = ImmutableMap.builder();
        sums.entrySet().stream()
                .filter(sum -> sum.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(sorted::put);
        return sorted.buildOrThrow();
    }

    /**
     * Returns what no country caused.
     *
     * @return tonnes of need that the network could not have met without any shock either
     */
    default double beyondNetwork() {
        return shortages().stream().mapToDouble(TracedShortage::beyondNetwork).sum();
    }

    /**
     * Returns the whole shortage.
     *
     * @return tonnes, of all demands and elements
     */
    default double tonnes() {
        return shortages().stream().mapToDouble(TracedShortage::tonnes).sum();
    }

    /**
     * Returns the causes as lines for people, the largest first.
     *
     * @return the lines
     */
    default String explain() {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "%s: %,.1f t short, caused by\n", scenario(), tonnes()));
        byCountry()
                .forEach((country, tonnes) ->
                        text.append(String.format(Locale.ROOT, "  %-28s %,12.1f t\n", country.shortName(), tonnes)));
        return text.append(
                        String.format(Locale.ROOT, "  %-28s %,12.1f t\n", "need beyond the network", beyondNetwork()))
                .toString();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("scenario", scenario());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShortageTrace}. */
    final class Builder extends ImmutableShortageTrace.Builder {
        Builder() {}
    }
}
