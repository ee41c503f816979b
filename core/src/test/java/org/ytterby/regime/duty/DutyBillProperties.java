// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.quantity.Money;
import org.ytterby.regime.screen.Determination;

class DutyBillProperties {

    private static List<DutyRule> rules(DutyBill bill) {
        return bill.lines().stream().map(DutyLine::rule).toList();
    }

    private static DutyBill with(DutyBill bill, List<DutyRule> rules, DutyRounding rounding) {
        return DutyBill.of(bill.date(), bill.customsValue(), rules, rounding);
    }

    @Property
    void theExactTotalIsTheSumOfTheRatesTimesTheValue(@ForAll DutyBill bill) {
        DutyBill exact = with(bill, rules(bill), DutyRounding.EXACT);
        BigDecimal rates = rules(bill).stream()
                .filter(DutyRule::certain)
                .flatMap(rule -> rule.rate().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(exact.atLeast().amount())
                .isEqualByComparingTo(rates.multiply(bill.customsValue().amount()));
    }

    @Property
    void roundingMovesEachDutyByLessThanOneSmallestUnit(@ForAll DutyBill bill) {
        int digits = bill.customsValue().currency().getDefaultFractionDigits();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        DutyBill exact = with(bill, rules(bill), DutyRounding.EXACT);
        DutyBill halfUp = with(bill, rules(bill), DutyRounding.EACH_HALF_UP);
        DutyBill down = with(bill, rules(bill), DutyRounding.EACH_DOWN);
        for (int i = 0; i < exact.lines().size(); i++) {
            Optional<Money> amount = exact.lines().get(i).amount();
            assertThat(down.lines().get(i).amount().isPresent()).isEqualTo(amount.isPresent());
            if (amount.isPresent()) {
                BigDecimal kept = amount.get().amount();
                BigDecimal near = halfUp.lines().get(i).amount().orElseThrow().amount();
                BigDecimal low = down.lines().get(i).amount().orElseThrow().amount();
                assertThat(near.subtract(kept).abs().multiply(BigDecimal.valueOf(2)))
                        .isLessThanOrEqualTo(unit);
                assertThat(low).isLessThanOrEqualTo(kept);
                assertThat(kept.subtract(low)).isLessThan(unit);
                assertThat(near.scale()).isLessThanOrEqualTo(digits);
            }
        }
    }

    @Property
    void theOrderOfTheDutiesDoesNotChangeTheTotal(@ForAll DutyBill bill) {
        List<DutyRule> reversed = new ArrayList<>(rules(bill));
        Collections.reverse(reversed);
        DutyBill other = with(bill, reversed, bill.rounding());
        assertThat(other.total()).isEqualTo(bill.total());
        assertThat(other.atLeast()).isEqualTo(bill.atLeast());
        assertThat(other.confidence()).isEqualTo(bill.confidence());
    }

    @Property
    void aTotalIsKnownExactlyWhenEveryLineIs(@ForAll DutyBill bill) {
        boolean known = bill.lines().stream().allMatch(line -> line.amount().isPresent());
        assertThat(bill.total()).isEqualTo(known ? Optional.of(bill.atLeast()) : Optional.empty());
    }

    @Property
    void oneMoreDutyNeverLowersWhatIsDue(@ForAll DutyBill bill, @ForAll DutyRule more) {
        Assume.that(rules(bill).stream().noneMatch(rule -> rule.provision().equals(more.provision())));
        List<DutyRule> longer = new ArrayList<>(rules(bill));
        longer.add(more);
        assertThat(with(bill, longer, bill.rounding()).atLeast().amount())
                .isGreaterThanOrEqualTo(bill.atLeast().amount());
    }

    @Property
    void aDeterminationIsBilledOnItsOwnDayAndFromItsOwnFindings(@ForAll Determination determination) {
        DutyBill bill = DutyBill.of(determination, Money.parse("1000 USD"), DutyRounding.EXACT);
        assertThat(bill.date()).isEqualTo(determination.date());
        assertThat(bill.lines())
                .allSatisfy(line -> assertThat(determination.findings())
                        .anyMatch(finding -> finding.provision()
                                        .orElse(finding.instrument())
                                        .equals(line.rule().provision())
                                && finding.dutyRate().equals(line.rule().rate())));
    }
}
