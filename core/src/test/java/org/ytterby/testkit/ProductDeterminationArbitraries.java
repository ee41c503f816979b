// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.regime.chain.ChainScreening;
import org.ytterby.regime.chain.ProductDetermination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/** What the sample rules make of products. */
public final class ProductDeterminationArbitraries extends TypeProvider<ProductDetermination> {

    private static final Screener SCREENER = Screener.of(SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22)));

    /** Creates the provider of {@link ProductDetermination}. */
    public ProductDeterminationArbitraries() {
        super(ProductDetermination.class);
    }

    @Override
    public ProductDetermination example() {
        return ProductDetermination.builder()
                .journey("tx-1")
                .product("motor")
                .putAnswers("motor", new DeterminationArbitraries().example())
                .putAnswers("motor/rotor", new DeterminationArbitraries().example())
                .addShares(new ShareOfValueArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ProductDetermination> arbitrary() {
        return determinations();
    }

    static Arbitrary<ProductDetermination> determinations() {
        return Combinators.combine(PartArbitraries.products(), Arbitraries.of("2026-03-01", "2026-11-16"))
                .as((product, day) -> ChainScreening.screen(SCREENER, journey(day), product))
                .withoutEdgeCases();
    }

    private static Transaction journey(String day) {
        return Transaction.builder()
                .id("journey")
                .question(Question.parse("CN REEXPORT"))
                .date(LocalDate.parse(day))
                .exporterCountry(Country.JP)
                .destination(Country.US)
                .build();
    }
}
