// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Threshold;

/**
 * The share of an item's value that the inputs of one country make up which a rule counts, with numerator, denominator and
 * what each part adds. Share = &Sigma; value of what counts / value of the item. Where facts are missing it is a range.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ShareOfValue extends Serializable {

    /**
     * Returns the item whose value is shared.
     *
     * @return its path, such as {@code "motor/rotor"}
     */
    String path();

    /**
     * Returns the test.
     *
     * @return its name, such as {@code "cn-2025-61-part-1"}
     */
    String test();

    /**
     * Returns whose inputs count.
     *
     * @return the country of origin
     */
    Country origin();

    /**
     * Returns what counts.
     *
     * @return the list of the rule; empty if the rule has none that is known, and then nothing can be computed
     */
    List<ItemRule> numerator();

    /**
     * Returns the denominator.
     *
     * @return the value of the item, empty if it is not known
     */
    Optional<Money> value();

    /**
     * Returns the numerator that is certain.
     *
     * @return the amount, empty if no value is stated or nothing can be computed
     */
    Optional<Money> least();

    /**
     * Returns the largest numerator that the missing facts leave possible.
     *
     * @return the amount, empty if nothing bounds it
     */
    Optional<Money> most();

    /**
     * Returns what each part adds of its own.
     *
     * @return the contributions, in the order of the paths; none if the rule has no list that is known
     */
    List<Contribution> contributions();

    /**
     * Returns the share that was stated for the item and went before the one computed.
     *
     * @return the share in [0, 1], empty if none was stated
     */
    Optional<BigDecimal> stated();

    /**
     * Returns the least that the share can be.
     *
     * @return the share in [0, 1]; where the division does not end, to 58 digits
     */
    @JsonIgnore
    default BigDecimal atLeast() {
        return isNone() ? BigDecimal.ZERO : least().map(this::of).orElse(BigDecimal.ZERO);
    }

    /**
     * Returns the most that the share can be.
     *
     * @return the share in [0, 1]; where the division does not end, to 58 digits; 1 if nothing bounds it
     */
    @JsonIgnore
    default BigDecimal atMost() {
        boolean known = value().filter(v -> v.amount().signum() > 0).isPresent();
        return isNone() ? BigDecimal.ZERO : known ? most().map(this::of).orElse(BigDecimal.ONE) : BigDecimal.ONE;
    }

    /**
     * Says whether the share is one number.
     *
     * @return whether the least and the most are the same
     */
    @JsonIgnore
    default boolean isExact() {
        return atLeast().compareTo(atMost()) == 0;
    }

    /**
     * Says whether the share meets a limit.
     *
     * @param limit the limit, with the type of its bound
     * @return the answer, empty if the missing facts leave it open
     */
    default Optional<Boolean> meets(Threshold limit) {
        boolean low = limit.isMetBy(atLeast());
        return low == limit.isMetBy(atMost()) ? Optional.of(low) : Optional.empty();
    }

    /**
     * Says whether a share was stated that the parts rule out.
     *
     * @return whether the stated share lies outside the range computed
     */
    @JsonIgnore
    default boolean isContradicted() {
        return stated().filter(share -> share.compareTo(atLeast()) < 0 || share.compareTo(atMost()) > 0)
                .isPresent();
    }

    /**
     * Returns the parts of which something is not known.
     *
     * @return their contributions
     */
    @JsonIgnore
    default ImmutableList<Contribution> open() {
        return contributions().stream().filter(c -> !c.gaps().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** Whether nothing counts or may count. */
    private boolean isNone() {
        return !contributions().isEmpty()
                && contributions().stream().allMatch(c -> c.standing().addsNothing());
    }

    /** A quotient whose rounding crosses no limit of 20 digits: the denominator has at most 36, so that they lie 1e-56 apart. */
    private BigDecimal of(Money part) {
        return value().map(Money::amount)
                .filter(whole -> whole.signum() > 0)
                .map(whole ->
                        part.amount().divide(whole, 58, RoundingMode.HALF_EVEN).stripTrailingZeros())
                .orElse(BigDecimal.ZERO);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("path", path());
        Checks.notBlank("test", test());
        stated().ifPresent(share -> Decimals.fraction("stated", share));
        if (least().isPresent()
                && most().isPresent()
                && least().get().amount().compareTo(most().get().amount()) > 0) {
            throw Checks.refused("least", "be at most " + most().get(), least().get());
        }
        if (most().isPresent()
                && value().isPresent()
                && most().get().amount().compareTo(value().get().amount()) > 0) {
            throw Checks.refused("most", "be at most the value " + value().get(), most().get());
        }
    }

    /**
     * Starts a share.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShareOfValue}. */
    final class Builder extends ImmutableShareOfValue.Builder {
        Builder() {}
    }
}
