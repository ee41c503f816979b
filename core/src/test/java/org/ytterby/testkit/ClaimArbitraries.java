// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Region;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.ClaimMeasure;
import org.ytterby.supply.claim.Precision;
import org.ytterby.time.PartialDate;

/** Any {@link Claim}. */
public final class ClaimArbitraries extends TypeProvider<Claim> {

    /** Creates the provider. */
    public ClaimArbitraries() {
        super(Claim.class);
    }

    @Override
    public Claim example() {
        return Claim.builder()
                .id("C028")
                .saidBy("an article")
                .words("China supplies about 60 percent of global rare earth materials")
                .measure(ClaimMeasure.SHARE_OF_PRODUCTION)
                .addMaterials("REE")
                .scheme("usgs")
                .addStages(Stage.MINING)
                .addRegions(Region.of(Country.CN))
                .addPartners(Region.EU)
                .figure(PublishedFigure.parse("60"))
                .precision(Precision.ABOUT)
                .reading("'supplies' read as mines")
                .day(PartialDate.parse("2025-12"))
                .year(2024)
                .saidIn(2025)
                .ownEdition("Sohu2025")
                .missingTable("production by country")
                .build();
    }

    @Override
    public Arbitrary<Claim> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(ClaimMeasure.class),
                        new RegionArbitraries().arbitrary(),
                        Arbitraries.of(">50", "60", "<=5", "0", "36.7", "10 to 20")
                                .map(PublishedFigure::parse),
                        Arbitraries.of(Precision.class),
                        Arbitraries.integers().between(2000, 2030))
                .as((measure, region, figure, precision, year) -> Claim.builder()
                        .from(example())
                        .measure(measure)
                        .regions(List.of(region))
                        .figure(figure)
                        .precision(precision)
                        .year(year)
                        .build());
    }
}
