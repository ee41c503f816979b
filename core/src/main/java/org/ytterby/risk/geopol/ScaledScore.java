// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.metric.MetricValue;

/** A score with all its parts multiplied or divided by one number. */
final class ScaledScore {

    private ScaledScore() {}

    static RiskScore of(
            RiskMethod method,
            RiskScore base,
            RiskFactor factor,
            Optional<Interval> number,
            RiskNotes notes,
            DoubleBinaryOperator operator) {
        if (!base.isComputable() || number.isEmpty()) {
            List<RiskFactor> missing = new ArrayList<>(base.missing());
            number.ifPresentOrElse(known -> {}, () -> missing.add(factor));
            return missing.isEmpty()
                    ? RiskScore.builder()
                            .method(method)
                            .preset(base.preset())
                            .value(base.value())
                            .notes(notes)
                            .build()
                    : RiskScore.notComputable(method, base.preset(), missing, notes);
        }
        RiskScore.Builder scaled = RiskScore.builder()
                .method(method)
                .preset(base.preset())
                .value(MetricValue.of(apply(base.value().orThrow(), number.orElseThrow(), operator)))
                .putAllFactors(base.factors())
                .putFactors(factor, number.orElseThrow())
                .notes(notes);
        for (RiskContribution part : base.contributions()) {
            Interval amount = apply(part.amount(), number.orElseThrow(), operator);
            scaled.addContributions(new RiskContribution(part.factor(), part.source(), amount));
        }
        return scaled.build();
    }

    /** Both numbers are at least 0, and a divisor is a point. */
    static Interval apply(Interval one, Interval other, DoubleBinaryOperator operator) {
        return Interval.of(
                operator.applyAsDouble(one.lower(), other.lower()), operator.applyAsDouble(one.upper(), other.upper()));
    }
}
