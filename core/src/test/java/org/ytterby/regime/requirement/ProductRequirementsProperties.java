// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.quantity.Interval;

class ProductRequirementsProperties {

    @Property
    void aLaterDayNeverReleasesFromWhatWasDue(
            @ForAll MagnetProduct product, @ForAll MagnetRules rules, @ForAll @IntRange(max = 2000) int days) {
        MagnetProduct later = MagnetProduct.builder()
                .from(product)
                .placedOn(product.placedOn().plusDays(days))
                .build();
        List<ProductRequirement> before = ProductRequirements.of(product, rules);
        List<ProductRequirement> after = ProductRequirements.of(later, rules);
        for (int i = 0; i < before.size(); i++) {
            RequirementVerdict verdict = before.get(i).verdict();
            if (verdict == RequirementVerdict.DUE || verdict == RequirementVerdict.NOT_DUE) {
                assertThat(after.get(i).verdict()).isEqualTo(verdict);
            }
            if (verdict == RequirementVerdict.UNKNOWN) {
                assertThat(after.get(i).verdict()).isIn(RequirementVerdict.UNKNOWN, RequirementVerdict.DUE);
            }
        }
    }

    @Property
    void statingMoreNeverChangesWhatIsSettled(
            @ForAll MagnetProduct product, @ForAll MagnetRules rules, @ForAll boolean has, @ForAll boolean is) {
        Map<MagnetType, Boolean> magnets = new EnumMap<>(MagnetType.class);
        for (MagnetType type : MagnetType.values()) {
            magnets.put(type, product.magnets().getOrDefault(type, has));
        }
        MagnetProduct stated = MagnetProduct.builder()
                .from(product)
                .magnets(magnets)
                .countedMagnetKilograms(product.countedMagnetKilograms().orElse(Interval.exactly(0.25)))
                .defenceOrSpace(product.defenceOrSpace().orElse(is))
                .specialOrSmallSeries(product.specialOrSmallSeries().orElse(is))
                .build();
        List<ProductRequirement> before = ProductRequirements.of(product, rules);
        List<ProductRequirement> after = ProductRequirements.of(stated, rules);
        for (int i = 0; i < before.size(); i++) {
            RequirementVerdict verdict = before.get(i).verdict();
            if (verdict == RequirementVerdict.DUE || verdict == RequirementVerdict.NOT_DUE) {
                assertThat(after.get(i).verdict()).isEqualTo(verdict);
            }
        }
    }

    @Property
    void knowingTheActsNeverChangesWhatIsSettled(@ForAll MagnetProduct product, @ForAll MagnetRules rules) {
        List<ProductRequirement> before = ProductRequirements.of(product, MagnetRules.regulation2024());
        List<ProductRequirement> after = ProductRequirements.of(product, rules);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).verdict() != RequirementVerdict.UNKNOWN) {
                assertThat(after.get(i).verdict()).isEqualTo(before.get(i).verdict());
            }
            assertThat(after.get(i).notBefore()).isAfterOrEqualTo(before.get(i).notBefore());
        }
    }

    @Property
    void nothingIsDueBeforeItsDayAndNotYetIsBeforeIt(@ForAll MagnetProduct product, @ForAll MagnetRules rules) {
        ProductRequirements.of(product, rules).forEach(line -> {
            if (line.verdict() == RequirementVerdict.DUE) {
                assertThat(product.placedOn())
                        .isAfterOrEqualTo(line.certainlyFrom().orElseThrow());
            }
            if (line.verdict() == RequirementVerdict.NOT_YET) {
                assertThat(product.placedOn()).isBefore(line.notBefore());
            }
        });
    }
}
