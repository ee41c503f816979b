// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;

/**
 * A published quota held against the pieces it was given out in.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuotaSum extends Serializable {

    /**
     * Returns the whole as published.
     *
     * @return the quota
     */
    Quota whole();

    /**
     * Returns by what it is divided.
     *
     * @return batches, parts or holders
     */
    SumOver over();

    /**
     * Returns the pieces in the table.
     *
     * @return the quotas, at least one
     */
    List<Quota> pieces();

    /**
     * Returns the sum of the pieces.
     *
     * @return the mass
     */
    BasisMass sum();

    /**
     * Returns whether they make up the whole. Batches are all there if they are numbered from 1 to the last batch of the kind
     * and year in the table, and more than one; parts if both are; holders are taken to be all there only if they add up.
     *
     * @return the agreement
     */
    Agreement agreement();

    /** Checks that there are pieces. */
    @Value.Check
    default void check() {
        Checks.notEmpty("pieces", pieces());
    }

    /**
     * Holds every published quota of a table against its pieces.
     *
     * @param table the quotas
     * @return one sum for each quota and each way in which it has published pieces
     */
    static ImmutableList<QuotaSum> allOf(QuotaTable table) {
        ImmutableList.Builder<QuotaSum> sums = ImmutableList.builder();
        for (Quota whole : table.quotas()) {
            for (SumOver over : SumOver.values()) {
                ImmutableList<Quota> pieces = table.quotas().stream()
                        .filter(piece -> isPiece(whole, piece, over))
                        .filter(piece -> piece.amount().isPresent())
                        .collect(ImmutableList.toImmutableList());
                if (whole.amount().isPresent() && !pieces.isEmpty()) {
                    sums.add(of(whole, over, pieces, lastBatch(table, whole)));
                }
            }
        }
        return sums.build();
    }

    private static QuotaSum of(Quota whole, SumOver over, List<Quota> pieces, int lastBatch) {
        Basis basis = whole.kind().basis();
        BigDecimal sum = pieces.stream()
                .map(piece -> Amounts.tonnes(piece.amount().orElseThrow(), basis))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int order = sum.compareTo(Amounts.tonnes(whole.amount().orElseThrow(), basis));
        boolean all = isComplete(over, pieces, lastBatch);
        Agreement agreement = order > 0 || (order < 0 && all)
                ? Agreement.DIFFERS
                : order == 0 && (all || over == SumOver.HOLDERS) ? Agreement.ADDS_UP : Agreement.INCOMPLETE;
        return builder()
                .whole(whole)
                .over(over)
                .pieces(pieces)
                .sum(Amounts.of(sum, basis))
                .agreement(agreement)
                .build();
    }

    private static boolean isComplete(SumOver over, List<Quota> pieces, int lastBatch) {
        return switch (over) {
            case BATCHES ->
                lastBatch > 1
                        && IntStream.rangeClosed(1, lastBatch)
                                .allMatch(number -> pieces.stream()
                                        .anyMatch(piece -> piece.batch().equals(Optional.of(number))));
            case PARTS -> pieces.size() == 2;
            case HOLDERS -> false; // nobody says that the list is complete
        };
    }

    private static int lastBatch(QuotaTable table, Quota whole) {
        return table.quotas().stream()
                .filter(quota -> quota.kind() == whole.kind() && quota.year() == whole.year())
                .flatMap(quota -> quota.batch().stream())
                .reduce(0, Math::max);
    }

    private static boolean isPiece(Quota whole, Quota piece, SumOver over) {
        return whole.kind() == piece.kind()
                && whole.year() == piece.year()
                && (over == SumOver.BATCHES
                        ? whole.batch().isEmpty() && piece.batch().isPresent()
                        : whole.batch().equals(piece.batch()))
                && (over == SumOver.PARTS
                        ? whole.part() == QuotaPart.ALL && piece.part() != QuotaPart.ALL
                        : whole.part() == piece.part())
                && (over == SumOver.HOLDERS
                        ? whole.holder().isEmpty() && piece.holder().isPresent()
                        : whole.holder().equals(piece.holder()));
    }

    /**
     * Starts a sum.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuotaSum}. */
    final class Builder extends ImmutableQuotaSum.Builder {
        Builder() {}
    }
}
