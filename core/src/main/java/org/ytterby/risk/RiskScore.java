// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.MetricValue;

/**
 * What a method says about a material: a score with the factors and contributions that make it up, or why there is none.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RiskScore extends Serializable {

    /** How far contributions may miss the score, for rounding, as a part of its size. */
    double ROUNDING = 1e-9;

    /**
     * Returns the method.
     *
     * @return the method
     */
    RiskMethod method();

    /**
     * Returns the policy.
     *
     * @return the name of the preset, not blank
     */
    String preset();

    /**
     * Returns the score.
     *
     * @return the score within the range of the method, as bounds where inputs are bounds; undefined, with the reason, if
     *     inputs are missing or the formula has no answer
     */
    MetricValue value();

    /**
     * Returns the factors that are known.
     *
     * @return the numbers by factor
     */
    @Value.NaturalOrder
    NavigableMap<RiskFactor, Interval> factors();

    /**
     * Returns the parts of the score.
     *
     * @return the contributions, which add up to the score where all are points and enclose it where not; empty if there is no
     *     score or no telling what it is made of
     */
    List<RiskContribution> contributions();

    /**
     * Returns the inputs that would be needed.
     *
     * @return the factors without data, empty if there is a score
     */
    @Value.NaturalOrder
    NavigableSet<RiskFactor> missing();

    /**
     * Returns what a reader has to know.
     *
     * @return the notes
     */
    RiskNotes notes();

    /** Checks that the parts make up the score. */
    @Value.Check
    default void check() {
        Checks.notBlank("preset", preset());
        Optional<Interval> score = value().interval();
        if (score.isEmpty()) {
            Checks.that(
                    contributions().isEmpty(),
                    "contributions must be empty without a score but was %s",
                    contributions());
            return;
        }
        Checks.that(missing().isEmpty(), "missing must be empty beside a score but was %s", missing());
        if (!method().range().encloses(score.orElseThrow())) {
            throw Checks.refused("value", "be within " + method().range(), score.orElseThrow());
        }
        if (!contributions().isEmpty()) {
            checkSum(score.orElseThrow());
        }
    }

    private void checkSum(Interval score) {
        double low = 0;
        double high = 0;
        double size = 0;
        for (RiskContribution part : contributions()) {
            low += part.amount().lower();
            high += part.amount().upper();
            size += Math.abs(part.amount().upper());
        }
        double slack = Double.isFinite(size) ? ROUNDING * size : 0;
        boolean points = contributions().stream().allMatch(part -> part.amount().isPoint());
        boolean covered = low - slack <= score.lower() && high + slack >= score.upper();
        boolean tight = !points || !score.isPoint() || Math.abs(score.lower() - low) <= slack;
        if (!(covered && tight)) {
            throw Checks.refused("contributions", "add up to " + score, Interval.of(low, Math.max(low, high)));
        }
    }

    /**
     * Gives the answer of a method that lacks inputs.
     *
     * @param method the method
     * @param preset the name of the preset
     * @param missing what is missing, at least one factor
     * @param notes what a reader has to know
     * @return a score without a value, worded {@code not computable: missing ...}
     * @throws IllegalArgumentException if nothing is missing
     */
    static RiskScore notComputable(RiskMethod method, String preset, Collection<RiskFactor> missing, RiskNotes notes) {
        Checks.notEmpty("missing", missing);
        String words =
                missing.stream().sorted().distinct().map(RiskFactor::label).collect(Collectors.joining(", "));
        return builder()
                .method(method)
                .preset(preset)
                .value(MetricValue.undefined("not computable: missing " + words))
                .addAllMissing(missing)
                .notes(notes)
                .build();
    }

    /**
     * Tells whether there is a score.
     *
     * @return whether there is
     */
    @JsonIgnore
    default boolean isComputable() {
        return value().isDefined();
    }

    /**
     * Starts a score.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskScore}. */
    final class Builder extends ImmutableRiskScore.Builder {
        Builder() {}
    }
}
