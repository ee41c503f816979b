// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Money;
import org.ytterby.regime.duty.DutyBill;
import org.ytterby.regime.duty.DutyRounding;
import org.ytterby.regime.duty.DutyRule;

/** Bills of up to four duties on values of several currencies. */
public final class DutyBillArbitraries extends TypeProvider<DutyBill> {

    /** Creates the provider of {@link DutyBill}. */
    public DutyBillArbitraries() {
        super(DutyBill.class);
    }

    @Override
    public DutyBill example() {
        DutyRule known = new DutyRuleArbitraries().example();
        DutyRule unknown = DutyRule.builder()
                .provision("us-ieepa-cn-2025")
                .citation(known.citation())
                .build();
        return DutyBill.of(
                LocalDate.of(2026, 1, 15),
                Money.parse("80000.5 USD"),
                List.of(known, unknown),
                DutyRounding.EACH_HALF_UP);
    }

    @Override
    public Arbitrary<DutyBill> arbitrary() {
        return Combinators.combine(
                        RegimePools.days(),
                        values(),
                        new DutyRuleArbitraries()
                                .arbitrary()
                                .list()
                                .ofMaxSize(4)
                                .uniqueElements(DutyRule::provision),
                        Arbitraries.of(DutyRounding.class))
                .as(DutyBill::of);
    }

    /** Customs values of a size that goods have. */
    static Arbitrary<Money> values() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000L), RegimePools.of("USD", "CNY", "EUR", "JPY"))
                .as((mills, code) -> Money.parse(BigDecimal.valueOf(mills, 3) + " " + code));
    }
}
