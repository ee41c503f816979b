// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import org.ytterby.process.Consumption;
import org.ytterby.process.ConsumptionBasis;
import org.ytterby.process.ConsumptionKind;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Grade;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.testkit.EvidenceArbitraries;

/** Plants whose operations take acid and whose feeds and forward streams have a grade. */
final class ConsumingPlants {

    private ConsumingPlants() {}

    static Consumption acid(ConsumptionBasis basis, double perKilogram) {
        return Consumption.builder()
                .what("acid")
                .kind(ConsumptionKind.REAGENT)
                .perKilogram(Interval.exactly(perKilogram))
                .unit("kg")
                .basis(basis)
                .basisWords("kg of it")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    static Grade grade(String percent) {
        return Grade.builder()
                .analyte("TREO")
                .scope(ElementScope.TREO)
                .percent(PublishedFigure.parse(percent))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    static Flowsheet consuming(Flowsheet plant, Consumption consumption) {
        return Flowsheet.builder()
                .from(plant)
                .operations(plant.operations().stream()
                        .map(o -> Operation.builder()
                                .from(o)
                                .addConsumptions(consumption)
                                .build())
                        .toList())
                .build();
    }

    static Flowsheet graded(Flowsheet plant, String percent) {
        return Flowsheet.builder()
                .from(plant)
                .feeds(plant.feeds().stream()
                        .map(f ->
                                Feed.builder().from(f).addGrades(grade(percent)).build())
                        .toList())
                .streams(plant.streams().stream()
                        .map(s -> s.kind() == StreamKind.RECYCLE
                                ? s
                                : Stream.builder()
                                        .from(s)
                                        .addGrades(grade(percent))
                                        .build())
                        .toList())
                .build();
    }
}
