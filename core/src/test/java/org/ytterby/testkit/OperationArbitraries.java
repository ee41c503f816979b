// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.process.Operation;
import org.ytterby.process.UnitOperation;

/** Operations of every kind. */
public final class OperationArbitraries extends TypeProvider<Operation> {

    /** Creates the provider. */
    public OperationArbitraries() {
        super(Operation.class);
    }

    @Override
    public Operation example() {
        return Operation.builder()
                .id("crack")
                .description("caustic crack")
                .type(UnitOperation.CAUSTIC_CRACK)
                .stage(Stage.CRACKING_LEACHING)
                .stageOfOrigin(StageOfOrigin.REFINED)
                .addConsumptions(new ConsumptionArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Operation> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(UnitOperation.class),
                        Arbitraries.of(Stage.class).optional(),
                        new ConsumptionArbitraries().arbitrary().list().ofMaxSize(2))
                .as((type, stage, consumptions) -> Operation.builder()
                        .id("any")
                        .description("any step")
                        .type(type)
                        .stage(stage)
                        .consumptions(consumptions)
                        .build());
    }
}
