// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.duty;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;
import org.ytterby.regime.screen.Citation;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.trade.Outcome;

/**
 * The duties on one good: each is a rate on the same customs value, none on another duty, and they add up.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DutyBill extends Serializable {

    /**
     * Returns the day the rates are those of.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Returns the customs value.
     *
     * @return the value
     */
    Money customsValue();

    /**
     * Returns where amounts are rounded.
     *
     * @return the policy
     */
    DutyRounding rounding();

    /**
     * Returns the duties.
     *
     * @return a line for each, none if no duty is due
     */
    List<DutyLine> lines();

    /**
     * Returns what is due in any case.
     *
     * @return the sum of the known amounts, a lower bound where a line has none
     */
    Money atLeast();

    /**
     * Returns what is due.
     *
     * @return the sum of all lines; empty if the amount of one is not known
     */
    Optional<Money> total();

    /**
     * Returns the weakest confidence of the lines.
     *
     * @return the confidence, empty if there is no line
     */
    Optional<Confidence> confidence();

    /**
     * Computes duties: amount = rate &times; customs value.
     *
     * @param date the day the rules are taken of
     * @param customsValue the customs value
     * @param rules the duties, each provision once
     * @param rounding where amounts are rounded
     * @return the bill
     * @throws IllegalArgumentException if a provision stands twice or an amount has more digits than money
     */
    static DutyBill of(LocalDate date, Money customsValue, Iterable<? extends DutyRule> rules, DutyRounding rounding) {
        Set<String> provisions = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        ImmutableList.Builder<DutyLine> lines = ImmutableList.builder();
        Optional<Confidence> weakest = Optional.empty();
        for (DutyRule rule : rules) {
            if (!provisions.add(rule.provision())) {
                throw Checks.refused("rules", "name each provision once", rule.provision());
            }
            DutyLine line = line(rule, customsValue, rounding);
            lines.add(line);
            sum = sum.add(line.amount().map(Money::amount).orElse(BigDecimal.ZERO));
            complete &= line.amount().isPresent();
            Confidence own = rule.citation().confidence();
            weakest = Optional.of(weakest.map(so -> Confidence.weakest(so, own)).orElse(own));
        }
        Money atLeast = new Money(sum, customsValue.currency());
        return builder()
                .date(date)
                .customsValue(customsValue)
                .rounding(rounding)
                .lines(lines.build())
                .atLeast(atLeast)
                .total(complete ? Optional.of(atLeast) : Optional.empty())
                .confidence(weakest)
                .build();
    }

    /**
     * Computes the duties that a determination found: those that decide or also apply. A duty that may apply, because facts
     * are missing, stands in the bill without an amount.
     *
     * @param determination the answer to a question about duties
     * @param customsValue the customs value
     * @param rounding where amounts are rounded
     * @return the bill
     * @throws IllegalArgumentException if an amount has more digits than money
     */
    static DutyBill of(Determination determination, Money customsValue, DutyRounding rounding) {
        ImmutableList.Builder<DutyRule> rules = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (Finding finding : determination.findings()) {
            boolean due = (finding.role() == Role.DECIDES || finding.role() == Role.ALSO_APPLIES)
                    && finding.outcome().equals(Optional.of(Outcome.DUTY_APPLIES));
            boolean mayBe = finding.role() == Role.OPEN;
            String provision = finding.provision().orElse(finding.instrument());
            if ((due || mayBe) && seen.add(provision)) {
                rules.add(DutyRule.builder()
                        .provision(provision)
                        .rate(finding.dutyRate())
                        .certain(due)
                        .citation(citation(determination, finding))
                        .build());
            }
        }
        return of(determination.date(), customsValue, rules.build(), rounding);
    }

    private static DutyLine line(DutyRule rule, Money value, DutyRounding rounding) {
        DutyLine.Builder line = DutyLine.builder().rule(rule);
        if (!rule.certain()) {
            return line.reason("facts are missing that would say whether it is due")
                    .build();
        }
        if (rule.rate().isEmpty()) {
            return line.reason("the rate is not known").build();
        }
        BigDecimal rate = rule.rate().get();
        BigDecimal amount = rounding.round(rate.multiply(value.amount()), value.currency());
        return line.amount(new Money(amount, value.currency()))
                .reason(rate.stripTrailingZeros().toPlainString() + " of " + value)
                .build();
    }

    private static Citation citation(Determination determination, Finding finding) {
        return determination.citations().stream()
                .filter(citation -> citation.instrument().equals(finding.instrument())
                        && citation.part().equals(finding.part()))
                .findFirst()
                .orElseGet(() -> Citation.builder()
                        .instrument(finding.instrument())
                        .name(finding.instrument())
                        .part(finding.part())
                        .controlCodes(finding.controlCodes())
                        .confidence(finding.confidence())
                        .build());
    }

    /**
     * Starts a bill.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyBill}. */
    final class Builder extends ImmutableDutyBill.Builder {
        Builder() {}
    }
}
