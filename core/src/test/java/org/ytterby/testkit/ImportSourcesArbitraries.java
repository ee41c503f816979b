// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.flow.ImportSources;
import org.ytterby.supply.flow.SourceAmount;
import org.ytterby.supply.flow.TradeArea;

/** Any {@link ImportSources}. */
public final class ImportSourcesArbitraries extends TypeProvider<ImportSources> {

    /** Creates the provider. */
    public ImportSourcesArbitraries() {
        super(ImportSources.class);
    }

    @Override
    public ImportSources example() {
        return ImportSources.builder()
                .addImporters(TradeArea.ofCode(842))
                .commodity("Rare earths")
                .year(2021)
                .addSources(new SourceAmountArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ImportSources> arbitrary() {
        return Combinators.combine(
                        new TradeAreaArbitraries()
                                .arbitrary()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        new SourceAmountArbitraries()
                                .arbitrary()
                                .list()
                                .uniqueElements(SourceAmount::exporter)
                                .ofMaxSize(8),
                        Arbitraries.integers().between(1900, 2199))
                .as((Set<TradeArea> importers, List<SourceAmount> sources, Integer year) -> ImportSources.builder()
                        .addAllImporters(importers)
                        .commodity("Rare earths")
                        .year(year)
                        .addAllSources(sources.stream()
                                .sorted(Comparator.comparing(SourceAmount::exporter))
                                .toList())
                        .build());
    }
}
