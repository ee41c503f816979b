// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;

/**
 * Where it is lost: what of each element misses a product, by operation, by outlet and by stage.
 *
 * @since 0.1
 */
public final class Losses {

    private static final Interval ALL = Interval.of(0, 1);

    private Losses() {}

    /**
     * Lists what misses a product. With exact shares the entries of an element and the product add up to the feed.
     *
     * @param flowsheet the flowsheet
     * @param balance its balance
     * @param product the identifier of the product; every other outlet counts as a loss
     * @return the entries in order of flow, first the other outlets of an operation and then what no stream takes; places where
     *     an element is certainly not lost are left out, and so are elements of which nothing was fed
     * @throws IllegalArgumentException if there is no such outlet
     */
    public static ImmutableList<LossEntry> of(Flowsheet flowsheet, Balance balance, String product) {
        balance.outlet(product);
        ImmutableList.Builder<LossEntry> entries = ImmutableList.builder();
        List<String> outlets = flowsheet.outlets().stream().map(Outlet::id).toList();
        for (Operation operation : flowsheet.inOrder()) {
            for (Stream stream : flowsheet.leaving(operation.id())) {
                if (outlets.contains(stream.target()) && !stream.target().equals(product)) {
                    add(
                            entries,
                            balance,
                            operation,
                            Optional.of(stream.target()),
                            balance.streams().get(stream.id()));
                }
            }
            add(entries, balance, operation, Optional.empty(), balance.losses().get(operation.id()));
        }
        return entries.build();
    }

    private static void add(
            ImmutableList.Builder<LossEntry> entries,
            Balance balance,
            Operation operation,
            Optional<String> outlet,
            @org.jspecify.annotations.Nullable ElementBounds amounts) {
        if (amounts == null) {
            throw new IllegalArgumentException("balance must be of the flowsheet but was of " + balance.flowsheet());
        }
        amounts.toMap().forEach((element, tonnes) -> {
            Interval fed = balance.fed(element);
            if (tonnes.upper() > 0 && fed.lower() > 0) {
                Interval share = tonnes.dividedBy(fed).clampedTo(ALL);
                entries.add(LossEntry.of(operation.id(), operation.stage(), outlet, element, tonnes, share));
            }
        });
    }

    /**
     * Adds the entries of an element up by stage.
     *
     * @param entries the entries
     * @param element the element
     * @return the tonnes by stage, in order of the chain; entries without a stage are left out
     */
    public static ImmutableMap<Stage, Interval> byStage(List<LossEntry> entries, Element element) {
        Map<Stage, Interval> sums = new EnumMap<>(Stage.class);
        for (LossEntry entry : entries) {
            if (entry.element() == element) {
                entry.stage().ifPresent(stage -> sums.merge(stage, entry.tonnes(), Interval::plus));
            }
        }
        return ImmutableMap.copyOf(sums);
    }
}
