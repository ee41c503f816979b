// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;

/**
 * The share of some elements in the feed of an operation that leaves it by one stream. For the main stream it is called
 * recovery, for several products distribution.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Split extends Serializable {

    /**
     * Returns the elements it holds for.
     *
     * @return the scope
     */
    ElementScope scope();

    /**
     * Returns the share.
     *
     * @return the share of what enters the operation, within [0, 1]; a point if it is exact
     */
    Interval share();

    /**
     * Returns the figure as it was printed.
     *
     * @return the figure in percent, empty if the share was not taken from print
     */
    Optional<PublishedFigure> printedPercent();

    /**
     * Returns what the source calls the figure, where that matters.
     *
     * @return the words, such as {@code "recovery of ion-exchangeable REO"}, empty if there are none
     */
    Optional<String> of();

    /**
     * Returns what the share rests on.
     *
     * @return the evidence, empty if the user of the flowsheet set the share
     */
    Optional<Evidence> evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!Interval.of(0, 1).encloses(share())) {
            throw Checks.refused("share", "be within [0, 1]", share());
        }
        of().ifPresent(words -> Checks.notBlank("of", words));
        printedPercent().ifPresent(printed -> {
            if (!fromPercent(printed).equals(share())) {
                throw Checks.refused("printedPercent", "say the same as the share " + share(), printed);
            }
        });
    }

    /**
     * Returns what the share may have been before it was rounded: half a unit of the last printed decimal wider.
     *
     * @return the share within [0, 1]; {@link #share()} itself if it was not taken from print
     */
    default Interval beforeRounding() {
        return printedPercent().map(Printed::beforeRounding).orElseGet(this::share);
    }

    /**
     * Gives an exact share.
     *
     * @param scope the elements it holds for
     * @param share the share, in [0, 1]
     * @return the split
     * @throws IllegalArgumentException if the share is outside [0, 1]
     */
    static Split of(ElementScope scope, double share) {
        return builder()
                .scope(scope)
                .share(Interval.exactly(Checks.fraction("share", share)))
                .build();
    }

    /**
     * Gives a share between two bounds.
     *
     * @param scope the elements it holds for
     * @param low the lowest share, at least 0
     * @param high the highest share, at most 1
     * @return the split
     * @throws IllegalArgumentException if a bound is outside [0, 1] or {@code low} exceeds {@code high}
     */
    static Split between(ElementScope scope, double low, double high) {
        return builder().scope(scope).share(Interval.of(low, high)).build();
    }

    /**
     * Gives a printed share.
     *
     * @param scope the elements it holds for
     * @param percent the figure as printed, in percent, such as {@code 49.2}, {@code 65-70} or {@code ≥99}
     * @param evidence where it is printed
     * @return the split
     * @throws IllegalArgumentException if the figure has no number or one outside [0, 100]
     */
    static Split printed(ElementScope scope, String percent, Evidence evidence) {
        PublishedFigure figure = PublishedFigure.parse(percent);
        return builder()
                .scope(scope)
                .share(fromPercent(figure))
                .printedPercent(figure)
                .evidence(evidence)
                .build();
    }

    private static Interval fromPercent(PublishedFigure figure) {
        Interval printed =
                figure.interval().orElseThrow(() -> Checks.refused("printedPercent", "have a number", figure));
        double low = figure.low().map(Printed::share).orElse(0.0);
        double high = figure.high().map(Printed::share).orElse(1.0);
        return Interval.of(
                Checks.fraction("share", low),
                printed.lowerInclusive() || figure.low().isEmpty(),
                Checks.fraction("share", high),
                printed.upperInclusive() || figure.high().isEmpty());
    }

    /**
     * Starts a split.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Split}. */
    final class Builder extends ImmutableSplit.Builder {
        Builder() {}
    }
}
