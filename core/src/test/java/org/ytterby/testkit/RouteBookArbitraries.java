// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.process.RouteBook;

/** Books of one route. */
public final class RouteBookArbitraries extends TypeProvider<RouteBook> {

    /** Creates the provider. */
    public RouteBookArbitraries() {
        super(RouteBook.class);
    }

    @Override
    public RouteBook example() {
        return RouteBook.builder()
                .schema(1)
                .title("An example")
                .addFlowsheets(SampleFlowsheets.washingPlant())
                .addAssumptionSets(new AssumptionSetArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<RouteBook> arbitrary() {
        return new FlowsheetArbitraries()
                .arbitrary()
                .map(route -> RouteBook.builder()
                        .schema(1)
                        .title("Any")
                        .addFlowsheets(route)
                        .build());
    }
}
