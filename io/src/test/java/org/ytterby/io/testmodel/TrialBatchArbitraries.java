// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.testkit.TypeProvider;

/** Any {@link TrialBatch}. */
public final class TrialBatchArbitraries extends TypeProvider<TrialBatch> {

    private static final Arbitrary<Metal> METALS = Arbitraries.of(Metal.class);

    /** Creates the provider. */
    public TrialBatchArbitraries() {
        super(TrialBatch.class);
    }

    @Override
    public TrialBatch example() {
        return TrialBatch.builder()
                .name("B-17")
                .putFractions(Metal.ND, 0.29)
                .putFractions(Metal.DY, 2.0E-5)
                .putGrades(Metal.TB, Grade.HIGH)
                .day(LocalDate.of(2025, 4, 4))
                .at(Instant.parse("2025-04-04T12:00:00.5Z"))
                .age(Duration.ofMinutes(90))
                .month(YearMonth.of(2025, 4))
                .year(Year.of(2025))
                .putReadings(LocalDate.of(2025, 4, 5), 1.0E-7)
                .addEvents(TrialEvent.Start.builder().note("begun").build())
                .addEvents(TrialEvent.Stop.builder().days(3).build())
                .massKilograms(1250)
                .pieces(12)
                .moisture(0.015)
                .price(new BigDecimal("1.0080"))
                .addEntries(new TrialEntryArbitraries().example())
                .addTargets(Metal.TB, Metal.ND)
                .span(new Span(LocalDate.of(2025, 1, 1), 30, "first month"))
                .blend(Blend.of(Map.of(Metal.ND, 0.5), List.of(Metal.DY)))
                .marked(true)
                .build();
    }

    @Override
    public Arbitrary<TrialBatch> arbitrary() {
        Arbitrary<Map<Metal, Double>> fractions =
                Arbitraries.maps(METALS, Arbitraries.doubles().between(0, 1).ofScale(9));
        Arbitrary<Double> masses = Arbitraries.doubles().between(0, 1e300).ofScale(12);
        return Combinators.combine(
                        Arbitraries.strings(),
                        fractions,
                        masses,
                        new TrialEntryArbitraries().arbitrary().list().ofMaxSize(4),
                        Arbitraries.doubles().between(0, 1).ofScale(17).optional(),
                        Arbitraries.integers().optional(),
                        Arbitraries.bigDecimals().ofScale(5).optional(),
                        METALS.set())
                .as((name, parts, mass, entries, moisture, pieces, price, targets) -> {
                    TrialBatch.Builder batch = TrialBatch.builder()
                            .name(name)
                            .putAllFractions(parts)
                            .day(LocalDate.of(1900, 1, 1).plusDays(name.length()))
                            .massKilograms(mass)
                            .addAllEntries(entries)
                            .addAllTargets(targets)
                            .blend(Blend.of(parts, List.copyOf(targets)));
                    moisture.ifPresent(batch::moisture);
                    pieces.ifPresent(batch::pieces);
                    price.ifPresent(batch::price);
                    return batch.build();
                });
    }
}
