// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.material.HsCode;

class TradeCollectorProperties {

    @Provide
    Arbitrary<List<InventedRow>> rows() {
        return InventedRow.rows();
    }

    @Property
    void theOrderOfRowsChangesNoBit(@ForAll("rows") List<InventedRow> rows, @ForAll long seed) {
        List<InventedRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(InventedRow.sum(shuffled)).isEqualTo(InventedRow.sum(rows));
    }

    @Property
    void splittingRowsChangesNoBit(
            @ForAll("rows") List<InventedRow> rows,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        int cut = Math.min(first, rows.size());
        int next = Math.min(cut + second, rows.size());
        TradeFlows one = InventedRow.sum(rows.subList(0, cut));
        TradeFlows two = InventedRow.sum(rows.subList(cut, next));
        TradeFlows three = InventedRow.sum(rows.subList(next, rows.size()));
        TradeFlows whole = InventedRow.sum(rows);
        assertThat(one.plus(two).plus(three)).isEqualTo(whole).isEqualTo(three.plus(one.plus(two)));
    }

    @Property(tries = 50)
    void theNumberOfThreadsChangesNoBit(
            @ForAll("rows") List<InventedRow> rows, @ForAll @IntRange(min = 1, max = 5) int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<TradeFlows>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                List<InventedRow> own = new ArrayList<>();
                for (int i = thread; i < rows.size(); i += threads) {
                    own.add(rows.get(i));
                }
                parts.add(pool.submit(() -> InventedRow.sum(own)));
            }
            TradeFlows sum = TradeFlows.of(List.of());
            for (Future<TradeFlows> part : parts) {
                sum = part.get().plus(sum);
            }
            assertThat(sum).isEqualTo(InventedRow.sum(rows));
        } finally {
            pool.shutdownNow();
        }
    }

    @Property
    void placesAndKeysGiveTheSame(@ForAll("rows") List<InventedRow> rows, @ForAll @IntRange(max = 3) int squares) {
        TradeCollector fewer = TradeCollector.of(InventedRow.SCOPE, squares);
        rows.forEach(row -> row.into(fewer));
        assertThat(fewer.flows()).isEqualTo(InventedRow.sum(rows));
    }

    @Property
    void everyRowIsSummedOrOutside(@ForAll("rows") List<InventedRow> rows) {
        TradeScope scope = TradeScope.builder()
                .from(InventedRow.SCOPE)
                .addImporters(TradeArea.ofCode(840), TradeArea.ofCode(736))
                .build();
        TradeCollector collector = TradeCollector.of(scope);
        rows.forEach(row -> row.into(collector));
        long inside = rows.stream()
                .filter(row -> row.product() != 850511 && List.of(840, 842, 736).contains(row.importer()))
                .count();
        assertThat(collector.rows()).isEqualTo(inside);
        assertThat(collector.rows() + collector.rowsOutside()).isEqualTo(rows.size());
    }

    @Property
    void sumsAreThoseOfNumbersOfAnySize(@ForAll("rows") List<InventedRow> rows) {
        Map<List<Object>, BigInteger[]> sums = new HashMap<>();
        for (InventedRow row : rows) {
            for (TradedCommodity commodity : InventedRow.SCOPE.commodities()) {
                HsCode code = HsCode.of(row.product() < 100_000 ? "0" + row.product() : "" + row.product());
                if (commodity.products().contains(code)) {
                    add(sums, List.of(commodity.name(), row.year(), usual(row.exporter()), usual(row.importer())), row);
                }
            }
        }
        TradeFlows flows = InventedRow.sum(rows);
        assertThat(flows.size()).isEqualTo(sums.size());
        for (FlowSum flow : flows.flows()) {
            List<Object> key = List.of(
                    flow.commodity(),
                    flow.year(),
                    flow.exporter().code(),
                    flow.importer().code());
            assertThat(numbers(flow.amount())).containsExactly(sums.get(key));
        }
    }

    private static int usual(int code) {
        return code == 840 ? 842 : code == 158 ? 490 : code;
    }

    private static void add(Map<List<Object>, BigInteger[]> sums, List<Object> key, InventedRow row) {
        BigInteger[] sum = sums.computeIfAbsent(key, absent -> numbers(TradeAmount.NONE));
        boolean known = row.quantityGrams() >= 0;
        BigInteger value = BigInteger.valueOf(row.valueMillidollars());
        sum[0] = sum[0].add(BigInteger.ONE);
        sum[1] = sum[1].add(known ? BigInteger.ZERO : BigInteger.ONE);
        sum[2] = sum[2].add(known ? BigInteger.valueOf(row.quantityGrams()) : BigInteger.ZERO);
        sum[3] = sum[3].add(value);
        sum[4] = sum[4].add(known ? BigInteger.ZERO : value);
    }

    private static BigInteger[] numbers(TradeAmount amount) {
        return new BigInteger[] {
            BigInteger.valueOf(amount.rows()),
            BigInteger.valueOf(amount.rowsWithoutQuantity()),
            BigInteger.valueOf(amount.quantityGrams()),
            BigInteger.valueOf(amount.valueMillidollars()),
            BigInteger.valueOf(amount.unweighedMillidollars())
        };
    }
}
