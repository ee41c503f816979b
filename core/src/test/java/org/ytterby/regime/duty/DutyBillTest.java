// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Confidence;
import org.ytterby.quantity.Money;
import org.ytterby.regime.screen.Citation;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.testkit.CitationArbitraries;
import org.ytterby.testkit.DeterminationArbitraries;
import org.ytterby.testkit.FindingArbitraries;

class DutyBillTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static DutyRule rule(String provision, String rate, Confidence confidence) {
        return DutyRule.builder()
                .provision(provision)
                .rate(new BigDecimal(rate))
                .citation(Citation.builder()
                        .from(new CitationArbitraries().example())
                        .confidence(confidence)
                        .build())
                .build();
    }

    private static final DutyRule S301 = rule("section-301", "0.25", Confidence.SECONDARY_SOURCE_SEEN);
    private static final DutyRule S122 = rule("section-122", "0.10", Confidence.FROM_MEMORY);

    @Test
    void dutiesOnOneValueAddUp() { // 25 percent and 10 percent of 100,000 USD: 35,000 USD by hand
        DutyBill bill = DutyBill.of(DAY, Money.parse("100000 USD"), List.of(S301, S122), DutyRounding.EXACT);
        assertThat(bill.lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(Money.parse("25000 USD"), Money.parse("10000 USD"));
        assertThat(bill.total()).contains(Money.parse("35000 USD"));
        assertThat(bill.atLeast()).isEqualTo(Money.parse("35000 USD"));
        assertThat(bill.confidence()).contains(Confidence.FROM_MEMORY);
        assertThat(bill.lines().get(0).reason()).isEqualTo("0.25 of 100000 USD");
        assertThat(bill.lines().get(1).reason()).isEqualTo("0.1 of 100000 USD");
        assertThat(bill.date()).isEqualTo(DAY);
    }

    @Test
    void roundingIsAsChosen() { // 0.25 x 10.02 = 2.505; 0.25 x 10.02 in yen has no cents
        Money value = Money.parse("10.02 USD");
        assertThat(total(value, DutyRounding.EXACT)).isEqualTo(Money.parse("2.505 USD"));
        assertThat(total(value, DutyRounding.EACH_HALF_UP)).isEqualTo(Money.parse("2.51 USD"));
        assertThat(total(value, DutyRounding.EACH_DOWN)).isEqualTo(Money.parse("2.5 USD"));
        assertThat(total(Money.parse("10 JPY"), DutyRounding.EACH_HALF_UP)).isEqualTo(Money.parse("3 JPY"));
        assertThat(total(Money.parse("10.02 XAU"), DutyRounding.EACH_HALF_UP)).isEqualTo(Money.parse("2.505 XAU"));
    }

    private static Money total(Money value, DutyRounding rounding) {
        return DutyBill.of(DAY, value, List.of(S301), rounding).total().orElseThrow();
    }

    @Test
    void anUnknownRateLeavesTheTotalUnknownAndTheRestALowerBound() {
        DutyRule unknown = DutyRule.builder()
                .from(S122)
                .provision("ieepa")
                .rate(Optional.empty())
                .build();
        DutyRule doubtful = DutyRule.builder().from(S122).certain(false).build();
        DutyBill bill = DutyBill.of(DAY, Money.parse("100 USD"), List.of(S301, unknown, doubtful), DutyRounding.EXACT);
        assertThat(bill.total()).isEmpty();
        assertThat(bill.atLeast()).isEqualTo(Money.parse("25 USD"));
        assertThat(bill.lines().get(1).reason()).isEqualTo("the rate is not known");
        assertThat(bill.lines().get(2).reason()).isEqualTo("facts are missing that would say whether it is due");
        assertThat(bill.lines().get(2).amount()).isEmpty();
    }

    @Test
    void noDutyIsKnownToBeNothing() {
        DutyBill bill = DutyBill.of(DAY, Money.parse("100 USD"), List.of(), DutyRounding.EXACT);
        assertThat(bill.total()).contains(Money.parse("0 USD"));
        assertThat(bill.confidence()).isEmpty();
    }

    @Test
    void theFindingsThatDecideOrAlsoApplyAreDue() {
        Finding decides = Finding.builder()
                .from(new FindingArbitraries().example())
                .instrument("cn-mofcom-2024-46")
                .part("paragraph 2")
                .build();
        Finding also = Finding.builder()
                .from(decides)
                .role(Role.ALSO_APPLIES)
                .provision("us-s122-2026")
                .dutyRate(new BigDecimal("0.1"))
                .part(Optional.empty())
                .build();
        Finding open = Finding.builder()
                .from(decides)
                .role(Role.OPEN)
                .provision(Optional.empty())
                .outcome(Optional.empty())
                .dutyRate(Optional.empty())
                .build();
        Finding other = Finding.builder()
                .from(also)
                .provision("reporting")
                .outcome(Outcome.QUOTA_APPLIES)
                .build();
        Finding looked = Finding.builder()
                .from(decides)
                .role(Role.EXAMINED)
                .provision("looked-at")
                .build();
        Determination found = Determination.builder()
                .from(new DeterminationArbitraries().example())
                .findings(List.of(decides, also, open, other, looked, decides))
                .build();
        DutyBill bill = DutyBill.of(found, Money.parse("200 USD"), DutyRounding.EXACT);
        assertThat(bill.lines())
                .extracting(line -> line.rule().provision())
                .containsExactly("us-s301-magnets-2026/magnets", "us-s122-2026", "cn-mofcom-2024-46");
        assertThat(bill.atLeast()).isEqualTo(Money.parse("70 USD"));
        assertThat(bill.total()).isEmpty();
        assertThat(bill.date()).isEqualTo(found.date());
        assertThat(bill.lines().get(0).rule().citation()).isEqualTo(new CitationArbitraries().example());
        Citation plain = bill.lines().get(1).rule().citation();
        assertThat(plain.instrument()).isEqualTo("cn-mofcom-2024-46");
        assertThat(plain.sources()).as("the determination cites another part").isEmpty();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> DutyBill.of(DAY, Money.parse("1 USD"), List.of(S301, S301), DutyRounding.EXACT))
                .hasMessage("rules must name each provision once but was 'section-301'");
        assertThatThrownBy(() -> rule("x", "-0.01", Confidence.COMPUTED))
                .hasMessage("rate must be at least 0 but was -0.01");
        assertThatThrownBy(() -> rule(" ", "0.01", Confidence.COMPUTED))
                .hasMessage("provision must not be blank but was ' '");
        assertThatThrownBy(() -> rule("x", "1E-61", Confidence.COMPUTED))
                .hasMessage("rate must have at most 60 digits but was 1E-61");
        DutyRule unknown = DutyRule.builder().from(S122).rate(Optional.empty()).build();
        assertThatThrownBy(() -> DutyLine.builder()
                        .rule(unknown)
                        .amount(Money.parse("1 USD"))
                        .reason("r")
                        .build())
                .hasMessage("amount must be empty where the rate is not known or the duty not certain but was 1 USD");
        assertThatThrownBy(() ->
                        DutyBill.of(DAY, Money.parse("0.000000000000000001 USD"), List.of(S301), DutyRounding.EXACT))
                .hasMessageStartingWith("amount must have at most 18 digits on either side of the point");
    }
}
