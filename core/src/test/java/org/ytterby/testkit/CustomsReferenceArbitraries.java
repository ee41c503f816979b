// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.HsCode;
import org.ytterby.regime.CustomsReference;
import org.ytterby.time.DateSpan;

/** Codes of schedules, for a time or always. */
public final class CustomsReferenceArbitraries extends TypeProvider<CustomsReference> {

    /** Creates the provider of {@link CustomsReference}. */
    public CustomsReferenceArbitraries() {
        super(CustomsReference.class);
    }

    @Override
    public CustomsReference example() {
        return new CustomsReference("CN tariff", HsCode.of("2846.90.15"), DateSpan.parse("[2025-01-01, 2026-01-01)"));
    }

    @Override
    public Arbitrary<CustomsReference> arbitrary() {
        return Combinators.combine(
                        RegimePools.of("CN tariff", "US HTS"),
                        new HsCodeArbitraries().arbitrary(),
                        new DateSpanArbitraries().arbitrary())
                .as(CustomsReference::new)
                .withoutEdgeCases();
    }
}
