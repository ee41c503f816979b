// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.time.PartialDate;

/** Dates known to the year, the month or the day. */
public final class PartialDateArbitraries extends TypeProvider<PartialDate> {

    /** Creates the provider of {@link PartialDate}. */
    public PartialDateArbitraries() {
        super(PartialDate.class);
    }

    @Override
    public PartialDate example() {
        return PartialDate.parse("2024-12");
    }

    @Override
    public Arbitrary<PartialDate> arbitrary() {
        return Arbitraries.oneOf(
                DayArbitraries.days().map(PartialDate::ofDay),
                DayArbitraries.days().map(day -> PartialDate.ofMonth(YearMonth.from(day))),
                Arbitraries.integers().between(1900, 2200).map(PartialDate::ofYear));
    }
}
