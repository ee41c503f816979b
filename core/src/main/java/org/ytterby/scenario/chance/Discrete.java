// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * One of several values, each with a weight.
 *
 * @param values the values in rising order, with weights that add up to more than 0
 * @since 0.1
 */
public record Discrete(@JsonProperty(required = true) List<WeightedValue> values) implements Distribution {

    /**
     * Checks and copies the values.
     *
     * @param values the values
     * @throws IllegalArgumentException if they do not rise or no weight is above 0
     */
    public Discrete {
        values = List.copyOf(values);
        double total = 0;
        for (int i = 0; i < values.size(); i++) {
            if (i > 0 && !(values.get(i).value() > values.get(i - 1).value())) {
                throw Checks.refused(
                        "values[" + i + "]",
                        "be above the one before, " + values.get(i - 1).value(),
                        values.get(i).value());
            }
            total += values.get(i).weight();
        }
        if (!(total > 0)) {
            throw Checks.refused("values", "have a weight above 0", values);
        }
    }

    @Override
    public double quantile(double probability) {
        double wanted = Bounds.inside(probability) * total();
        double sum = 0;
        double last = 0;
        for (WeightedValue each : values) {
            if (each.weight() > 0) {
                sum += each.weight();
                last = each.value();
                if (sum >= wanted) {
                    return last;
                }
            }
        }
        return last;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (WeightedValue each : values) {
            sum += each.weight() / total() * each.value();
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (WeightedValue each : values) {
            sum += each.weight() / total() * (each.value() - mean) * (each.value() - mean);
        }
        return sum;
    }

    @Override
    public Interval support() {
        List<Double> possible = values.stream()
                .filter(each -> each.weight() > 0)
                .map(WeightedValue::value)
                .toList();
        return Interval.of(possible.get(0), possible.get(possible.size() - 1));
    }

    private double total() {
        double total = 0;
        for (WeightedValue each : values) {
            total += each.weight();
        }
        return total;
    }
}
