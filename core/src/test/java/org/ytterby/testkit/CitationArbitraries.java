// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.screen.Citation;

/** The citations of random determinations. */
public final class CitationArbitraries extends TypeProvider<Citation> {

    /** Creates the provider of {@link Citation}. */
    public CitationArbitraries() {
        super(Citation.class);
    }

    @Override
    public Citation example() {
        return Citation.builder()
                .instrument("cn-mofcom-2024-46")
                .name("Announcement No. 46 of 2024")
                .part("paragraph 2")
                .addControlCodes("Ga, Ge, Sb, superhard")
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .addSources(new SourceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Citation> arbitrary() {
        return new DeterminationArbitraries()
                .arbitrary()
                .flatMap(found ->
                        found.citations().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(found.citations()));
    }
}
