// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.chain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Region;
import org.ytterby.supply.SupplyTable;

/**
 * Which stages of a chain a country or bloc covers, at what share of its own need, and where it is weakest.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainCompleteness extends Serializable {

    /**
     * Returns whose chain it is.
     *
     * @return the region
     */
    Region region();

    /**
     * Returns the stages that tables were given for.
     *
     * @return the coverage of each, in the order given
     */
    List<StageCoverage> stages();

    /**
     * Returns the stages of the chain that no table was given for: nothing is known of them.
     *
     * @return the stages
     */
    Set<Stage> unknown();

    /** Checks that each stage stands once. */
    @Value.Check
    default void check() {
        Checks.notEmpty("stages", stages());
        Set<Stage> seen = stages().stream().map(StageCoverage::stage).collect(Collectors.toSet());
        if (seen.size() < stages().size() || unknown().stream().anyMatch(seen::contains)) {
            throw Checks.refused(
                    "stages",
                    "name each stage once",
                    stages().stream().map(StageCoverage::stage).toList());
        }
    }

    /**
     * Computes the completeness of a chain.
     *
     * @param region the country or bloc
     * @param day the day on which membership of a bloc is asked for
     * @param chain the stages that make up the chain
     * @param tables one table for each stage that is known, each of production
     * @param needs what the region needs at each stage, in the unit and on the basis of its table; stages may be left out
     * @return the completeness
     * @throws IllegalArgumentException if a table is of a stage outside the chain, two are of one stage, they are not all
     *     production, or a need may be negative or has no table
     */
    static ChainCompleteness of(
            Region region, LocalDate day, Set<Stage> chain, List<SupplyTable> tables, Map<Stage, Interval> needs) {
        return StageCoverages.of(region, day, chain, tables, needs);
    }

    /**
     * Tells whether the region makes something at every stage of the chain.
     *
     * @return yes, no, or not known as a stage has no table or may be zero
     */
    default Answer complete() {
        Answer answer = unknown().isEmpty() ? Answer.YES : Answer.NOT_KNOWN;
        for (StageCoverage stage : stages()) {
            if (stage.production().upper() == 0) {
                return Answer.NO;
            }
            if (!(stage.production().lower() > 0)) {
                answer = Answer.NOT_KNOWN;
            }
        }
        return answer;
    }

    /**
     * Returns the stages that may cover the smallest share of the own need; where no need is stated, of the world's output.
     *
     * @return the stages, one if it is certain; none if no share is defined
     */
    default Set<Stage> weakest() {
        return StageCoverages.weakest(stages());
    }

    /**
     * Starts a result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainCompleteness}. */
    final class Builder extends ImmutableChainCompleteness.Builder {
        Builder() {}
    }
}
