// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.EntryEffect;

/** Entries of every effect. */
public final class ControlEntryArbitraries extends TypeProvider<ControlEntry> {

    /** Built once: jqwik is slow to tell equal trees of arbitraries apart. */
    private static final Arbitrary<ControlEntry> ENTRIES = build();

    /** Creates the provider of {@link ControlEntry}. */
    public ControlEntryArbitraries() {
        super(ControlEntry.class);
    }

    @Override
    public ControlEntry example() {
        return ControlEntry.builder()
                .id("1C905.a.4")
                .code("1C905.a")
                .description("terbium-iron alloy")
                .effect(EntryEffect.CONTROLS)
                .addItems(new ItemRuleArbitraries().example())
                .addCustomsCodes(new CustomsReferenceArbitraries().example())
                .dutyRate(new BigDecimal("0.25"))
                .target(new BigDecimal("0.65"))
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .note("an example")
                .build();
    }

    @Override
    public Arbitrary<ControlEntry> arbitrary() {
        return entries();
    }

    /**
     * Returns an entry, mostly one that controls.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ControlEntry> entries() {
        return ENTRIES;
    }

    private static Arbitrary<ControlEntry> build() {
        Arbitrary<EntryEffect> effects = RegimePools.of(
                EntryEffect.CONTROLS,
                EntryEffect.CONTROLS,
                EntryEffect.CONTROLS,
                EntryEffect.RELEASES,
                EntryEffect.DESCRIBES);
        return Builders.withBuilder(ControlEntry::builder)
                .use(RegimePools.entries())
                .in(ControlEntry.Builder::id)
                .use(RegimePools.of("1C902", "1C903"))
                .withProbability(0.7)
                .in(ControlEntry.Builder::code)
                .use(RegimePools.notes())
                .in(ControlEntry.Builder::description)
                .use(effects)
                .in(ControlEntry.Builder::effect)
                .use(ItemRuleArbitraries.rules().list().ofMinSize(1).ofMaxSize(2))
                .in(ControlEntry.Builder::items)
                .use(new CustomsReferenceArbitraries().arbitrary())
                .withProbability(0.1)
                .in((entry, reference) -> entry.addCustomsCodes(reference))
                .use(RegimePools.of("0", "0.25", "1.40").map(BigDecimal::new))
                .withProbability(0.1)
                .in(ControlEntry.Builder::dutyRate)
                .use(RegimePools.fractions())
                .withProbability(0.1)
                .in(ControlEntry.Builder::target)
                .use(RegimePools.confidences())
                .in(ControlEntry.Builder::confidence)
                .use(RegimePools.notes())
                .withProbability(0.1)
                .in(ControlEntry.Builder::note)
                .build(ControlEntry.Builder::build)
                .withoutEdgeCases();
    }
}
