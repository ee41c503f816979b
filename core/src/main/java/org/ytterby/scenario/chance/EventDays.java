// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * On which days something happens over the draws: a stock is used up, or the lines of a demand stop.
 *
 * @since 0.1
 */
@Value.Immutable
public interface EventDays extends Serializable {

    /**
     * Returns to whom it happens.
     *
     * @return the identifier of a plant or demand, not blank
     */
    String id();

    /**
     * Returns of which element.
     *
     * @return the element of the stock; empty for lines, which need all their elements
     */
    Optional<Element> element();

    /**
     * Returns how many draws were made.
     *
     * @return the draws, at least 1
     */
    int draws();

    /**
     * Returns when it happened.
     *
     * @return by day the number of draws in which it first happened on it; the draws not counted here are those without it
     */
    @Value.NaturalOrder
    NavigableMap<LocalDate, Integer> days();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.inRange("draws", draws(), 1, Integer.MAX_VALUE);
        days().forEach((day, count) -> Checks.inRange("days[" + day + "]", count, 1, draws()));
        Checks.inRange("days", sum(days()), 0, draws());
    }

    /**
     * Returns the probability that it happens before a day.
     *
     * @param day the day, which itself does not count
     * @return the estimate, never falling with the day
     */
    default EstimatedChance chanceBefore(LocalDate day) {
        return new EstimatedChance(sum(days().headMap(day, false)), draws());
    }

    /**
     * Returns the probability that it happens within the run.
     *
     * @return the estimate
     */
    default EstimatedChance chance() {
        return new EstimatedChance(sum(days()), draws());
    }

    /**
     * Returns the day by which it has happened in a fraction of all draws.
     *
     * @param fraction the fraction in (0, 1]
     * @return the first day up to which it happened in at least that fraction of the draws; empty if it does not reach it
     * @throws IllegalArgumentException if the fraction is not in (0, 1]
     */
    default Optional<LocalDate> dayReaching(double fraction) {
        if (!(fraction > 0 && fraction <= 1)) {
            throw Checks.refused("fraction", "be in (0, 1]", fraction);
        }
        int happened = 0;
        for (Map.Entry<LocalDate, Integer> each : days().entrySet()) {
            happened += each.getValue();
            if (happened >= fraction * draws()) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    private static int sum(Map<LocalDate, Integer> days) {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EventDays}. */
    final class Builder extends ImmutableEventDays.Builder {
        Builder() {}
    }
}
