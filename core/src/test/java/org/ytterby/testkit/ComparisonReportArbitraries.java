// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.compare.ComparisonReport;
import org.ytterby.risk.compare.ElementRiskData;
import org.ytterby.risk.compare.MethodComparison;

/** Any {@link ComparisonReport}. */
public final class ComparisonReportArbitraries extends TypeProvider<ComparisonReport> {

    /** Creates the provider. */
    public ComparisonReportArbitraries() {
        super(ComparisonReport.class);
    }

    @Override
    public ComparisonReport example() {
        return MethodComparison.of(
                List.of(
                        new ElementRiskDataArbitraries().example(),
                        ElementRiskData.builder()
                                .element(Element.EU)
                                .notes(RiskNotes.none())
                                .build()),
                new ComparisonPresetArbitraries().example());
    }

    @Override
    public Arbitrary<ComparisonReport> arbitrary() {
        return Combinators.combine(
                        new ElementRiskDataArbitraries()
                                .arbitrary()
                                .list()
                                .ofMaxSize(5)
                                .uniqueElements(ElementRiskData::element),
                        new ComparisonPresetArbitraries().arbitrary())
                .as(MethodComparison::of);
    }
}
