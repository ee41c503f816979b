// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.procurement.ProcurementChange;
import org.ytterby.regime.procurement.StagesOfOrigin;
import org.ytterby.regime.trade.Transaction;

/** Magnets before and after the change of 2027. */
public final class ProcurementChangeArbitraries extends TypeProvider<ProcurementChange> {

    /** Creates the provider of {@link ProcurementChange}. */
    public ProcurementChangeArbitraries() {
        super(ProcurementChange.class);
    }

    @Override
    public ProcurementChange example() {
        Transaction item = ProcurementAnswerArbitraries.magnet(
                LocalDate.of(2026, 12, 31),
                Map.of(StageOfOrigin.SEPARATED, Country.CN, StageOfOrigin.MELTED, Country.JP));
        return StagesOfOrigin.between(
                ProcurementAnswerArbitraries.SCREENER, item, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
    }

    @Override
    public Arbitrary<ProcurementChange> arbitrary() {
        return ProcurementAnswerArbitraries.magnets()
                .map(item -> StagesOfOrigin.between(
                        ProcurementAnswerArbitraries.SCREENER,
                        item,
                        item.date(),
                        item.date().plusDays(100)));
    }
}
