// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Lifetimes and the stock in use. */
class StockInUseTest {

    @Test
    void aFixedLifeEndsAtOnce() {
        SortedMap<Integer, Double> sales = ImmutableSortedMap.of(2000, 100.0, 2002, 50.0);
        List<StockYear> years = StockInUse.follow(sales, new Lifetime.Fixed(3), EntryTiming.MID_YEAR, 2006);
        assertThat(years.stream().map(StockYear::year)).containsExactly(2000, 2001, 2002, 2003, 2004, 2005, 2006);
        assertThat(years.stream().map(StockYear::putIntoUseTonnes))
                .containsExactly(100.0, 0.0, 50.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(years.stream().map(StockYear::retiredTonnes)).containsExactly(0.0, 0.0, 0.0, 100.0, 0.0, 50.0, 0.0);
        assertThat(years.stream().map(StockYear::inUseTonnes))
                .containsExactly(100.0, 100.0, 150.0, 50.0, 50.0, 0.0, 0.0);
    }

    @Test
    void theTimingOfEntryMovesTheOutflow() {
        SortedMap<Integer, Double> sales = ImmutableSortedMap.of(2000, 100.0);
        Lifetime life = new Lifetime.Fixed(1);
        assertThat(StockInUse.follow(sales, life, EntryTiming.START_OF_YEAR, 2001)
                        .get(0)
                        .retiredTonnes())
                .isEqualTo(100);
        assertThat(StockInUse.follow(sales, life, EntryTiming.END_OF_YEAR, 2001)
                        .get(0)
                        .retiredTonnes())
                .isZero();
        assertThat(StockInUse.follow(sales, life, EntryTiming.END_OF_YEAR, 2001)
                        .get(1)
                        .retiredTonnes())
                .isEqualTo(100);
        assertThat(EntryTiming.MID_YEAR.ageYearsAtYearEnd(2)).isEqualTo(2.5);
    }

    @Test
    void whatComesLaterIsNotCountedBefore() {
        SortedMap<Integer, Double> sales = ImmutableSortedMap.of(2000, 100.0, 2010, 7.0);
        assertThat(StockInUse.follow(sales, new Lifetime.Fixed(3), EntryTiming.MID_YEAR, 2000))
                .containsExactly(new StockYear(2000, 100, 0, 100));
    }

    @Test
    void weibullHasItsPublishedForm() {
        Lifetime life = new Lifetime.Weibull(2, 10);
        assertThat(life.survivingAt(0)).isEqualTo(1);
        assertThat(life.survivingAt(10)).isCloseTo(Math.exp(-1), within(1e-15));
        assertThat(life.survivingAt(20)).isCloseTo(Math.exp(-4), within(1e-15));
    }

    @Test
    void normalAgreesWithTheTablesOfTheNormalDistribution() {
        Lifetime life = new Lifetime.Normal(100, 10); // nothing to cut: 0 is ten deviations away
        // upper tails of the standard normal distribution, Abramowitz and Stegun 1964, table 26.1
        assertThat(life.survivingAt(100)).isCloseTo(0.5, within(1e-12));
        assertThat(life.survivingAt(110)).isCloseTo(0.158655253931457, within(1e-12));
        assertThat(life.survivingAt(90)).isCloseTo(0.841344746068543, within(1e-12));
        assertThat(life.survivingAt(120)).isCloseTo(0.022750131948179, within(1e-12));
        assertThat(life.survivingAt(130)).isCloseTo(0.001349898031630, within(1e-12));
        assertThat(life.survivingAt(140)).isCloseTo(3.1671241833e-5, within(1e-12));
        assertThat(new Lifetime.Normal(0, 10).survivingAt(10)).isCloseTo(2 * 0.158655253931457, within(1e-12));
    }

    @Test
    void refusesWhatIsNoLifetimeAndNoStock() {
        assertThatThrownBy(() -> new Lifetime.Fixed(0)).hasMessageContaining("years must be");
        assertThatThrownBy(() -> new Lifetime.Weibull(0, 1)).hasMessageContaining("shape must be");
        assertThatThrownBy(() -> new Lifetime.Weibull(1, 0)).hasMessageContaining("scaleYears must be");
        assertThatThrownBy(() -> new Lifetime.Normal(-1, 1)).hasMessageContaining("meanYears must be");
        assertThatThrownBy(() -> new Lifetime.Normal(1, 0)).hasMessageContaining("deviationYears must be");
        for (Lifetime life : List.of(new Lifetime.Fixed(1), new Lifetime.Weibull(1, 1), new Lifetime.Normal(1, 1))) {
            assertThatThrownBy(() -> life.survivingAt(-1)).hasMessageContaining("ageYears must be");
        }
        Lifetime life = new Lifetime.Fixed(1);
        SortedMap<Integer, Double> sales = ImmutableSortedMap.of(2000, 1.0);
        assertThatThrownBy(() -> StockInUse.follow(ImmutableSortedMap.of(), life, EntryTiming.MID_YEAR, 2000))
                .hasMessageContaining("putIntoUseTonnes must not be empty");
        assertThatThrownBy(() -> StockInUse.follow(sales, life, EntryTiming.MID_YEAR, 1999))
                .hasMessage("through must be in [2000, 2999] but was 1999");
        assertThatThrownBy(() -> StockInUse.follow(ImmutableSortedMap.of(2000, -1.0), life, EntryTiming.MID_YEAR, 2000))
                .hasMessageContaining("putIntoUseTonnes[2000] must be");
        assertThatThrownBy(() -> new StockYear(2000, -1, 0, 0)).hasMessageContaining("putIntoUseTonnes");
        assertThatThrownBy(() -> new StockYear(2000, 0, -1, 0)).hasMessageContaining("retiredTonnes");
        assertThatThrownBy(() -> new StockYear(2000, 0, 0, -1)).hasMessageContaining("inUseTonnes");
    }

    @Property
    void nothingIsLostBetweenUseAndRetirement(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1e5) Double> sales,
            @ForAll Lifetime lifetime,
            @ForAll EntryTiming timing,
            @ForAll @IntRange(min = 0, max = 30) int after) {
        ImmutableSortedMap.Builder<Integer, Double> inflow = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < sales.size(); i++) {
            inflow.put(2000 + i, sales.get(i));
        }
        double entered = 0;
        double left = 0;
        for (StockYear year : StockInUse.follow(inflow.build(), lifetime, timing, 1999 + sales.size() + after)) {
            entered += year.putIntoUseTonnes();
            left += year.retiredTonnes();
            assertThat(left + year.inUseTonnes()).isCloseTo(entered, within(1e-9 * (1 + entered)));
        }
    }

    @Property
    void lifeOnlyEnds(
            @ForAll Lifetime lifetime,
            @ForAll @DoubleRange(min = 0, max = 100) double age,
            @ForAll @DoubleRange(min = 0, max = 50) double more) {
        double now = lifetime.survivingAt(age);
        assertThat(now).isBetween(0.0, 1.0);
        assertThat(lifetime.survivingAt(age + more)).isLessThanOrEqualTo(now * (1 + 1e-12));
        assertThat(lifetime.survivingAt(0)).isEqualTo(1);
    }

    @Property
    void aWeibullOfShapeOneForgets(
            @ForAll @DoubleRange(min = 1, max = 50) double scale,
            @ForAll @DoubleRange(min = 0, max = 50) double age,
            @ForAll @DoubleRange(min = 0, max = 50) double more) {
        Lifetime life = new Lifetime.Weibull(1, scale);
        assertClose(life.survivingAt(age + more), life.survivingAt(age) * life.survivingAt(more), 1e-9);
    }
}
