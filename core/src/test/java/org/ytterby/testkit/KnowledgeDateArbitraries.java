// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import org.ytterby.time.KnowledgeDate;

/** Knowledge dates. */
public final class KnowledgeDateArbitraries extends TypeProvider<KnowledgeDate> {

    /** Creates the provider of {@link KnowledgeDate}. */
    public KnowledgeDateArbitraries() {
        super(KnowledgeDate.class);
    }

    @Override
    public KnowledgeDate example() {
        return KnowledgeDate.of(LocalDate.of(2025, 11, 7));
    }

    @Override
    public Arbitrary<KnowledgeDate> arbitrary() {
        return DayArbitraries.days().map(KnowledgeDate::of);
    }
}
