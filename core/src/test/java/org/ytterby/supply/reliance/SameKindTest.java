// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Edition;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.testkit.IndicatorArbitraries;
import org.ytterby.testkit.SupplyFigureArbitraries;

/** Published figures are held against each other only where they are of one kind. */
class SameKindTest {

    private static final Interval ZERO = Interval.exactly(0);

    @Test
    void reservesAreHeldAgainstProductionOfTheSameKind() {
        SupplyFigure production = SupplyFigure.builder()
                .from(new SupplyFigureArbitraries().example())
                .value(PublishedFigure.parse("290"))
                .build();
        SupplyFigure reserves = SupplyFigure.builder()
                .from(production)
                .measure(SupplyMeasure.RESERVES)
                .value(PublishedFigure.parse(">29,000"))
                .build();
        assertThat(Reserves.years(reserves, production).orThrow()).isEqualTo(Interval.moreThan(100));
        assertThat(Reserves.extractionShare(production, reserves).orThrow().upper())
                .isCloseTo(0.01, within(1e-12));
        assertThatThrownBy(() -> Reserves.years(production, production))
                .hasMessage("reserves.measure must be RESERVES but was PRODUCTION");
        assertThatThrownBy(() -> Reserves.years(reserves, reserves))
                .hasMessage("production.measure must be PRODUCTION but was RESERVES");
        assertThatThrownBy(() -> Reserves.years(
                        reserves,
                        SupplyFigure.builder()
                                .from(production)
                                .basis(Basis.METAL)
                                .build()))
                .hasMessageContaining("production.basis must be REO as of the reserves but was metal");
        assertThatThrownBy(() -> Reserves.extractionShare(
                        SupplyFigure.builder()
                                .from(production)
                                .supplier(Supplier.OTHER)
                                .build(),
                        reserves))
                .hasMessageContaining("production.supplier must be AU");
        assertThatThrownBy(() -> Reserves.years(
                        reserves,
                        SupplyFigure.builder().from(production).material("Ga").build()))
                .hasMessage("production.material must be REE as of the reserves but was 'Ga'");
        assertThatThrownBy(() -> Reserves.years(
                        reserves,
                        SupplyFigure.builder().from(production).scheme("usgs").build()))
                .hasMessage("production.scheme must be missing as of the reserves but was 'usgs'");
        assertThatThrownBy(() -> Reserves.years(
                        reserves,
                        SupplyFigure.builder()
                                .from(production)
                                .stage(Stage.SEPARATION)
                                .build()))
                .hasMessage("production.stage must be MINING as of the reserves but was SEPARATION");
        assertThatThrownBy(() -> Reserves.extractionShare(at(-1), at(5)))
                .hasMessageContaining("production must be at least 0");
        assertThatThrownBy(() -> Reserves.extractionShare(at(1), at(-5)))
                .hasMessageContaining("reserves must be at least 0");
        assertThat(Reserves.years(at(5), ZERO).undefined()).contains("nothing is produced");
        assertThat(Reserves.years(at(5), Interval.of(0, 2)).orThrow()).isEqualTo(Interval.atLeast(2.5));
        assertThat(Reserves.years(at(5), Interval.atLeast(0)).undefined())
                .contains("nothing is known of the production");
        assertThat(Reserves.extractionShare(at(5), Interval.of(0, 2)).undefined())
                .contains("there may be no reserves");
        assertThatThrownBy(() -> Reserves.years(at(-5), at(1))).hasMessageContaining("reserves must be at least 0");
        assertThatThrownBy(() -> Reserves.years(at(5), at(-1))).hasMessageContaining("production must be at least 0");
    }

    @Test
    void importSharesAreOfOneEditionAndPeriod() { // 0.463, 0.284 and a rest of 0.253
        Indicator china = Indicator.builder()
                .from(new IndicatorArbitraries().example())
                .value(PublishedFigure.parse("60"))
                .build();
        Indicator estonia = Indicator.builder()
                .from(china)
                .partner(Supplier.of(Country.EE))
                .value(PublishedFigure.parse("30"))
                .build();
        Indicator other = Indicator.builder()
                .from(china)
                .partner(Supplier.OTHER)
                .value(PublishedFigure.parse("10"))
                .build();
        ImportShares shares = ImportShares.of(List.of(china, estonia, other));
        assertThat(shares.herfindahlHirschman().lower()).isCloseTo(0.45, within(1e-12));
        assertThat(shares.herfindahlHirschman().upper()).isCloseTo(0.46, within(1e-12));
        assertThat(shares.largest(1)).isCloseTo(0.6, within(1e-12));
        assertThat(shares.largestPartner()).contains(Supplier.of(Country.CN));
        assertThat(shares.staysWithin(0.6)).isTrue();
        assertThat(shares.staysWithin(0.59)).isFalse();
        assertThatThrownBy(() -> ImportShares.of(List.of(
                        china, Indicator.builder().from(estonia).toYear(2025).build())))
                .hasMessage("indicators[1].toYear must be 2024 but was 2025");
        unlike(china, "measure", Indicator.builder().from(estonia).measure(IndicatorMeasure.EOL_RIR));
        unlike(china, "region", Indicator.builder().from(estonia).region(Region.EU));
        unlike(china, "material", Indicator.builder().from(estonia).material("Nd"));
        unlike(china, "scheme", Indicator.builder().from(estonia).scheme("usgs"));
        unlike(china, "of", Indicator.builder().from(estonia).of("oxides"));
        unlike(china, "fromYear", Indicator.builder().from(estonia).fromYear(2020));
        unlike(
                china,
                "edition",
                Indicator.builder()
                        .from(estonia)
                        .edition(Edition.builder()
                                .from(estonia.edition())
                                .code("MCS2025")
                                .version(Optional.empty())
                                .build()));
        assertThatThrownBy(() -> ImportShares.of(List.of(Indicator.builder()
                        .from(china)
                        .value(PublishedFigure.parse(">60"))
                        .build())))
                .hasMessageContaining("indicators[0].value must be exact");
        assertThatThrownBy(() -> ImportShares.builder()
                        .putShares(Supplier.OTHER, 0.8)
                        .putShares(Supplier.of(Country.CN), 0.5)
                        .build())
                .hasMessageContaining("shares must add up to more than 0 and at most 1.01");
        assertThatThrownBy(() ->
                        ImportShares.builder().putShares(Supplier.OTHER, 1.2).build())
                .hasMessageContaining("shares[OTHER] must be in [0, 1]");
    }

    private static void unlike(Indicator first, String attribute, Indicator.Builder other) {
        assertThatThrownBy(() -> ImportShares.of(List.of(first, other.build())))
                .hasMessageStartingWith("indicators[1]." + attribute + " must be ");
    }

    private static Interval at(double x) {
        return Interval.exactly(x);
    }
}
