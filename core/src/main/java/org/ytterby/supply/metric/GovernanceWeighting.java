// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;

/**
 * Weighs concentration with governance: HHI_WGI,t = &Sigma; s&sup2; g t (European Commission, Methodology for establishing the
 * EU list of critical raw materials, 2017; formula from memory - unverified).
 *
 * @since 0.1
 */
public final class GovernanceWeighting {

    private GovernanceWeighting() {}

    /**
     * Computes the weighted index of known numbers.
     *
     * @param shares the shares, each in [0, 1], adding up to at most 1
     * @param risks the risk of each supplier, at least 0
     * @param trade the trade parameter of each supplier, at least 0, 1 where no measure applies
     * @return &Sigma; s&sup2; g t
     * @throws IllegalArgumentException if the arrays differ in length or a number is out of range
     */
    public static double hhi(double[] shares, double[] risks, double[] trade) {
        checked(shares, risks);
        checked(shares, trade);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * shares[i] * risks[i] * trade[i];
        }
        return sum;
    }

    /**
     * Computes a mean weighted with shares.
     *
     * @param shares the shares, each in [0, 1], adding up to at most 1
     * @param scores the score of each supplier, such as its risk or percentile rank, at least 0
     * @return &Sigma; s g
     * @throws IllegalArgumentException if the arrays differ in length or a number is out of range
     */
    public static double mean(double[] shares, double[] scores) {
        checked(shares, scores);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * scores[i];
        }
        return sum;
    }

    private static void checked(double[] shares, double[] weights) {
        if (shares.length != weights.length) {
            throw Checks.refused("weights", "be as many as the " + shares.length + " shares", weights.length);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += Checks.fraction("shares[" + i + "]", shares[i]);
            Checks.notNegative("weights[" + i + "]", weights[i]);
        }
        if (sum > 1 + 1e-9) {
            throw Checks.refused("shares", "add up to at most 1", sum);
        }
    }

    /**
     * Computes the weighted index of a table.
     *
     * @param table the table
     * @param scores the governance scores of one vintage
     * @param year the year of the scores
     * @param dimension the dimension, empty for the mean of all six
     * @param scaling how estimates become risks
     * @param policy what becomes of suppliers without a score
     * @param trade the trade parameters, at least 0; 1 for countries not named
     * @return the index, empty if every line may be zero
     * @throws IllegalArgumentException if a trade parameter is negative, a supplier has no score and the policy refuses that, or
     *     more than 16 lines are bounds
     */
    public static Optional<WeightedConcentration> of(
            SupplyTable table,
            GovernanceTable scores,
            int year,
            Optional<GovernanceDimension> dimension,
            GovernanceScaling scaling,
            MissingGovernance policy,
            Map<Country, Double> trade) {
        WeightedConcentration.Builder result = WeightedConcentration.builder()
                .vintage(scores.edition().label())
                .scaling(scaling)
                .policy(policy);
        List<Interval> amounts = new ArrayList<>();
        List<Interval> risks = new ArrayList<>();
        List<Double> parameters = new ArrayList<>();
        table.amounts().forEach((supplier, amount) -> {
            if (amount.upper() > 0) {
                OptionalDouble estimate = supplier.country()
                        .map(country -> estimate(scores, country, year, dimension))
                        .orElse(OptionalDouble.empty());
                amounts.add(amount);
                parameters.add(parameter(supplier, trade));
                risks.add(
                        estimate.isPresent()
                                ? Interval.exactly(scaling.risk(estimate.getAsDouble()))
                                : unknown(supplier, scaling, policy));
                if (estimate.isPresent()) {
                    result.putRisks(supplier, scaling.risk(estimate.getAsDouble()));
                } else {
                    result.addWithoutScore(supplier);
                }
            }
        });
        if (!Box.isDefined(amounts)) {
            return Optional.empty();
        }
        WeightedBox box = new WeightedBox(amounts, risks, parameters);
        return Optional.of(result.hhi(box.hhi()).meanRisk(box.mean()).build());
    }

    private static double parameter(Supplier supplier, Map<Country, Double> trade) {
        return supplier.country()
                .map(country -> Checks.notNegative("trade[" + country.alpha2() + "]", trade.getOrDefault(country, 1.0)))
                .orElse(1.0);
    }

    private static OptionalDouble estimate(
            GovernanceTable scores, Country country, int year, Optional<GovernanceDimension> dimension) {
        if (dimension.isEmpty()) {
            return scores.mean(country, year);
        }
        Optional<GovernanceScore> score = scores.score(country, year, dimension.orElseThrow());
        return score.isPresent() ? OptionalDouble.of(score.orElseThrow().estimate()) : OptionalDouble.empty();
    }

    /** The residual is many suppliers: as infinitely many they add nothing, as one they add at most the worst. */
    private static Interval unknown(Supplier supplier, GovernanceScaling scaling, MissingGovernance policy) {
        if (supplier.equals(Supplier.OTHER)) {
            return scaling.range();
        }
        return switch (policy) {
            case BOUNDS -> scaling.range();
            case HALF -> Interval.exactly(scaling.worst() / 2);
            case REFUSED -> throw Checks.refused("scores", "know every supplier", supplier);
        };
    }
}
