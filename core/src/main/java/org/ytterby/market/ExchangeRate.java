// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Currency;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.internal.DecimalText;
import org.ytterby.time.DateSpan;

/**
 * An exchange rate as somebody gave it: so many units of one currency for one of another. The library never fetches one.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ExchangeRate extends Serializable {

    /**
     * Returns the currency of which one unit is priced.
     *
     * @return the currency, such as USD in 7.1 CNY per USD
     */
    Currency base();

    /**
     * Returns the currency in which it is priced.
     *
     * @return the currency, such as CNY in 7.1 CNY per USD
     */
    Currency quoted();

    /**
     * Returns how many units of the quoted currency one unit of the base costs.
     *
     * @return the rate, finite and above 0
     */
    double rate();

    /**
     * Returns the day of the rate, or the days it is an average of.
     *
     * @return the days, with a first and a last
     */
    DateSpan period();

    /**
     * Returns where the rate was seen and how sure it is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.positive("rate", rate());
        if (base().equals(quoted())) {
            throw Checks.refused("quoted", "differ from the base", quoted());
        }
        Periods.bounded("period", period());
    }

    /**
     * Converts an amount of either currency into the other.
     *
     * @param amount the amount, finite and at least 0
     * @param from the currency of the amount, one of the two
     * @return the amount in the other currency
     * @throws IllegalArgumentException if the amount is negative or not finite, or the currency is a third one
     */
    default double convert(double amount, Currency from) {
        Checks.notNegative("amount", amount);
        if (from.equals(base())) {
            return amount * rate();
        }
        if (from.equals(quoted())) {
            return amount / rate();
        }
        throw Checks.refused("currency", "be " + base() + " or " + quoted(), from);
    }

    /**
     * Returns the other currency of the two.
     *
     * @param currency one of them
     * @return the other
     * @throws IllegalArgumentException if the currency is a third one
     */
    default Currency other(Currency currency) {
        convert(0, currency);
        return currency.equals(base()) ? quoted() : base();
    }

    /**
     * Writes the rate, its days and its source in one line.
     *
     * @return such as {@code "7.1 CNY per USD, [2025-11-06, 2025-11-06], People's Bank of China"}
     */
    @JsonIgnore
    default String label() {
        return DecimalText.of(rate()) + " " + quoted() + " per " + base() + ", " + period() + ", "
                + evidence().source().citation();
    }

    /**
     * Starts a rate.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExchangeRate}. */
    final class Builder extends ImmutableExchangeRate.Builder {
        Builder() {}
    }
}
