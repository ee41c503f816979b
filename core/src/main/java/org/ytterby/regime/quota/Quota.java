// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.BasisMass;

/**
 * One quota: what a country lets be mined, separated or exported in a year, or in one batch of it, by all or by one company.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Quota extends Serializable {

    /**
     * Returns what it limits.
     *
     * @return the kind
     */
    QuotaKind kind();

    /**
     * Returns who set it.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns the year it is for.
     *
     * @return the year, in [1900, 2200]
     */
    int year();

    /**
     * Returns which batch of the year it is.
     *
     * @return the number from 1, empty for the whole year
     */
    Optional<Integer> batch();

    /**
     * Returns which rare earths it is for.
     *
     * @return the part
     */
    QuotaPart part();

    /**
     * Returns who may use it.
     *
     * @return the company, not blank, empty for all together
     */
    Optional<String> holder();

    /**
     * Returns whether its size is public.
     *
     * @return the status
     */
    QuotaStatus status();

    /**
     * Returns its size.
     *
     * @return the mass on the basis of the kind; empty unless it was published
     */
    Optional<BasisMass> amount();

    /**
     * Returns the notice that set it.
     *
     * @return the official number or title, not blank, empty if it was not seen
     */
    Optional<String> notice();

    /**
     * Returns the day of the notice.
     *
     * @return the day, empty if it is not known
     */
    Optional<LocalDate> publishedOn();

    /**
     * Returns where it was seen and how sure it is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.inRange("year", year(), 1900, 2200);
        batch().ifPresent(number -> Checks.inRange("batch", number, 1, 99));
        holder().ifPresent(name -> Checks.notBlank("holder", name));
        notice().ifPresent(number -> Checks.notBlank("notice", number));
        if (amount().isPresent() != (status() == QuotaStatus.PUBLISHED)) {
            throw Checks.refused(
                    "amount",
                    "be given if the quota is PUBLISHED, and only then",
                    amount().<Object>map(mass -> mass).orElse("missing"));
        }
        amount().ifPresent(mass -> {
            if (!mass.basis().equals(kind().basis())) {
                throw Checks.refused("amount.basis", "be " + kind().basis() + " for " + kind(), mass.basis());
            }
        });
    }

    /**
     * Returns the quota in a few words, without its size.
     *
     * @return such as {@code "CN mining quota of 2024, batch 1, ionic or medium and heavy"}
     */
    default String describe() {
        return country().alpha2() + " " + kind().words() + " quota of " + year()
                + batch().map(number -> ", batch " + number).orElse("")
                + (part() == QuotaPart.ALL ? "" : ", " + part().words())
                + holder().map(name -> ", " + name).orElse("");
    }

    /**
     * Starts a quota.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quota}. */
    final class Builder extends ImmutableQuota.Builder {
        Builder() {}
    }
}
