// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

/**
 * Which supply targets a material meets. A minimum is met if even the lower bound of the share reaches it and missed if
 * not even the upper bound does; a maximum the other way round. A maximum for one third country is held against each
 * country named, and against what countries not named may supply: what is given for them together, or else 1 less the
 * lower bounds of those named.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TargetReport extends Serializable {

    /**
     * Returns the shares.
     *
     * @return what was known, with the assumptions made
     */
    TargetShares shares();

    /**
     * Returns the results.
     *
     * @return one for each target
     */
    List<TargetResult> results();

    /**
     * Returns the weakest confidence of the targets; that of the shares is for the caller to judge.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Holds shares against targets.
     *
     * @param targets the targets, at least one
     * @param shares the shares
     * @return the report
     * @throws IllegalArgumentException if there is no target
     */
    static TargetReport of(List<SupplyTarget> targets, TargetShares shares) {
        ImmutableList.Builder<TargetResult> results = ImmutableList.builder();
        for (SupplyTarget target : Checks.notEmpty("targets", targets)) {
            results.add(target.kind().isMaximum() ? ofCountries(target, shares) : ofUnion(target, shares));
        }
        return builder()
                .shares(shares)
                .results(results.build())
                .confidence(Confidence.weakest(targets.stream()
                        .map(target -> target.citation().confidence())
                        .toList()))
                .build();
    }

    private static TargetResult ofUnion(SupplyTarget target, TargetShares shares) {
        Optional<Interval> share = Optional.ofNullable(shares.capacities().get(target.kind()));
        TargetResult.Builder result = TargetResult.builder().target(target).share(share);
        if (share.isEmpty()) {
            return result.verdict(TargetVerdict.UNKNOWN)
                    .reason("the share is not known")
                    .build();
        }
        double limit = target.limit().doubleValue();
        Interval enough = Interval.atLeast(limit);
        if (enough.encloses(share.get())) {
            return result.verdict(TargetVerdict.MET)
                    .reason(percent(share.get()) + " reaches " + percent(limit))
                    .build();
        }
        if (enough.intersection(share.get()).isPresent()) {
            return result.verdict(TargetVerdict.UNKNOWN)
                    .reason(percent(share.get()) + " lies on both sides of " + percent(limit))
                    .build();
        }
        return result.verdict(TargetVerdict.MISSED)
                .missedBy(Interval.exactly(limit).minus(share.get()))
                .reason(percent(share.get()) + " misses " + percent(limit))
                .build();
    }

    private static TargetResult ofCountries(SupplyTarget target, TargetShares shares) {
        Interval allowed = Interval.atMost(target.limit().doubleValue());
        String limit = percent(target.limit().doubleValue());
        TargetResult.Builder result = TargetResult.builder().target(target);
        Optional<Map.Entry<Country, Interval>> above = shares.thirdCountries().entrySet().stream()
                .filter(entry -> allowed.intersection(entry.getValue()).isEmpty())
                .max(byLowerBound());
        if (above.isPresent()) {
            Interval share = above.get().getValue();
            return result.country(above.get().getKey())
                    .share(share)
                    .verdict(TargetVerdict.MISSED)
                    .missedBy(share.minus(Interval.exactly(allowed.upper())))
                    .reason(above.get().getKey().shortName() + " supplies " + percent(share) + ", above " + limit)
                    .build();
        }
        Optional<Map.Entry<Country, Interval>> open = shares.thirdCountries().entrySet().stream()
                .filter(entry -> !allowed.encloses(entry.getValue()))
                .findFirst();
        if (open.isPresent()) {
            return result.country(open.get().getKey())
                    .share(open.get().getValue())
                    .verdict(TargetVerdict.UNKNOWN)
                    .reason(open.get().getKey().shortName() + " supplies "
                            + percent(open.get().getValue()) + ", on both sides of " + limit)
                    .build();
        }
        Interval others = others(shares);
        if (!allowed.encloses(others)) {
            return result.share(others)
                    .verdict(TargetVerdict.UNKNOWN)
                    .reason("a third country not named may supply up to " + percent(others.upper()))
                    .build();
        }
        shares.thirdCountries().entrySet().stream()
                .max(byLowerBound())
                .ifPresent(entry -> result.country(entry.getKey()).share(entry.getValue()));
        return result.verdict(TargetVerdict.MET)
                .reason("no third country supplies more than " + limit)
                .build();
    }

    /** Orders shares by what they are at least, and countries of one bound by their order. */
    private static Comparator<Map.Entry<Country, Interval>> byLowerBound() {
        return Comparator.comparingDouble(
                        (Map.Entry<Country, Interval> entry) -> entry.getValue().lower())
                .thenComparing(Map.Entry::getKey);
    }

    /** What a single country not named may supply. */
    private static Interval others(TargetShares shares) {
        Interval named = Interval.sum(shares.thirdCountries().values().stream()
                .map(share -> Interval.exactly(share.lower()))
                .toList());
        double rest = shares.otherThirdCountries()
                .map(Interval::upper)
                .orElseGet(() -> Math.max(0, Interval.exactly(1).minus(named).upper()));
        return Interval.of(0, rest);
    }

    private static String percent(Interval share) {
        if (share.isPoint()) {
            return percent(share.lower());
        }
        return share.upper() == Double.POSITIVE_INFINITY
                ? percent(share.lower()) + " or more"
                : percent(share.lower()) + " to " + percent(share.upper());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /**
     * Starts a report.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetReport}. */
    final class Builder extends ImmutableTargetReport.Builder {
        Builder() {}
    }
}
