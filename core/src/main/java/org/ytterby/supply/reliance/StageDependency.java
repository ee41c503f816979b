// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.MetricValue;

/**
 * How far a market depends on others at each stage of the chain. No single number stands for it unasked: the weakest link, the
 * exposure of the whole chain and a weighted mean say different things.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageDependency extends Serializable {

    /**
     * Returns the dependency at each stage, such as the net import reliance with a net exporter as 0.
     *
     * @return the dependencies, each within [0, 1], at least one
     */
    Map<Stage, Interval> dependencies();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notEmpty("dependencies", dependencies().keySet());
        dependencies().forEach((stage, dependency) -> {
            if (!Interval.of(0, 1).encloses(dependency)) {
                throw Checks.refused("dependencies[" + stage + "]", "be within [0, 1]", dependency);
            }
        });
    }

    /**
     * Returns the largest dependency, that of the weakest link.
     *
     * @return what it may be
     */
    default Interval largest() {
        return Interval.of(
                dependencies().values().stream()
                        .mapToDouble(Interval::lower)
                        .max()
                        .orElseThrow(),
                dependencies().values().stream()
                        .mapToDouble(Interval::upper)
                        .max()
                        .orElseThrow());
    }

    /**
     * Returns the stages that may be the weakest link.
     *
     * @return the stages, one if it is certain and no other is as weak
     */
    default Set<Stage> weakest() {
        double least = largest().lower();
        Set<Stage> weakest = EnumSet.noneOf(Stage.class);
        dependencies().forEach((stage, dependency) -> {
            if (dependency.upper() >= least) {
                weakest.add(stage);
            }
        });
        return weakest;
    }

    /**
     * Returns the share that passes all stages inside the market if the stages are independent, &Pi; (1 - d).
     *
     * @return the share, within [0, 1]
     */
    default Interval chainDomesticShare() {
        Interval product = Interval.exactly(1);
        for (Interval dependency : dependencies().values()) {
            product = product.times(Interval.exactly(1).minus(dependency).clampedTo(Interval.of(0, 1)));
        }
        return product;
    }

    /**
     * Returns the exposure of the whole chain if the stages are independent, 1 - &Pi; (1 - d).
     *
     * @return the exposure, within [0, 1]
     */
    default Interval chainExposure() {
        return Interval.exactly(1).minus(chainDomesticShare()).clampedTo(Interval.of(0, 1));
    }

    /**
     * Returns the mean dependency, weighted.
     *
     * @param weights the weight of each stage, such as its volume, at least 0
     * @return the mean, within [0, 1]; undefined if all weights are 0
     * @throws IllegalArgumentException if a weight is negative or not finite, or a stage has none
     */
    default MetricValue weightedMean(Map<Stage, Double> weights) {
        Interval sum = Interval.exactly(0);
        double whole = 0;
        for (Map.Entry<Stage, Interval> entry : dependencies().entrySet()) {
            Double weight = weights.get(entry.getKey());
            if (weight == null) {
                throw Checks.refused("weights", "be given for every stage", entry.getKey());
            }
            whole += Checks.notNegative("weights[" + entry.getKey() + "]", weight);
            sum = sum.plus(entry.getValue().times(weight));
        }
        return whole > 0
                ? MetricValue.of(sum.dividedBy(Interval.exactly(whole)).clampedTo(Interval.of(0, 1)))
                : MetricValue.undefined("all weights are 0");
    }

    /**
     * Starts a dependency.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageDependency}. */
    final class Builder extends ImmutableStageDependency.Builder {
        Builder() {}
    }
}
