// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.RegimeBook;

/** Books as known on a day of the pool. */
public final class KnownBookArbitraries extends TypeProvider<KnownBook> {

    /** Creates the provider of {@link KnownBook}. */
    public KnownBookArbitraries() {
        super(KnownBook.class);
    }

    @Override
    public KnownBook example() {
        return new RegimeBookArbitraries().example().asKnownOn(LocalDate.of(2025, 11, 8));
    }

    @Override
    public Arbitrary<KnownBook> arbitrary() {
        return Combinators.combine(RegimeBookArbitraries.books(), RegimePools.days())
                .as(RegimeBook::asKnownOn);
    }
}
