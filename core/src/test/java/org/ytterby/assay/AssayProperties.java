// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2024;
import static org.ytterby.testkit.NumberAssertions.assertWithin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.element.Oxide;
import org.ytterby.quantity.Basis;

class AssayProperties {

    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;

    @Property
    void oxidesWeighMoreThanTheirElementsByTheFactor(@ForAll Assay assay, @ForAll DetectionPolicy policy) {
        RareEarthContent oxides = AssayConversion.convert(assay, Basis.REO, CIAAW_2024, policy);
        RareEarthContent elements = AssayConversion.convert(assay, Basis.ELEMENT, CIAAW_2024, policy);
        assertThat(oxides.fractions().toMap().keySet())
                .isEqualTo(elements.fractions().toMap().keySet());
        elements.fractions().toMap().forEach((element, fraction) -> {
            double expected = Oxide.commercial(element).factor(CIAAW_2024).toOxide(fraction);
            assertThat(oxides.fractions().getOrElse(element, -1)).isCloseTo(expected, within(1e-12 * expected));
        });
        assertThat(oxides.total(TREO).fraction())
                .isGreaterThanOrEqualTo(elements.total(TREO).fraction());
    }

    @Property
    void boundsHoldEveryPolicy(@ForAll Assay assay, @ForAll DetectionPolicy policy) {
        RareEarthContent content = AssayConversion.convert(assay, Basis.REO, CIAAW_2024, policy);
        RareEarthTotal total = content.total(TREO);
        double slack = 1e-12 * total.fraction();
        assertThat(total.fraction())
                .isBetween(total.bounds().lower() - slack, total.bounds().upper() + slack);
        for (DetectionPolicy other : DetectionPolicy.values()) {
            double value = AssayConversion.convert(assay, Basis.REO, CIAAW_2024, other)
                    .total(TREO)
                    .fraction();
            assertWithin(total.bounds(), value, slack);
        }
    }

    @Property
    void everyElementOfAScopeIsCountedOrNamed(@ForAll RareEarthContent content, @ForAll TotalScope scope) {
        RareEarthTotal total = content.total(scope);
        for (Element element : scope.elements()) {
            int times = (content.fractions().states(element) ? 1 : 0)
                    + (total.unquantified().contains(element) ? 1 : 0)
                    + (total.notAssayed().contains(element) ? 1 : 0);
            assertThat(times).isEqualTo(1);
        }
    }

    @Property
    void groupsAndTheUngroupedMakeUpTheWhole(
            @ForAll RareEarthContent content, @ForAll GroupScheme scheme, @ForAll TotalScope scope) {
        Assume.that(content.sumOf(scope.elements()) > 0);
        GroupShares shares = GroupShares.of(content, scheme, scope);
        double sum = shares.ungroupedShare().getAsDouble();
        for (String group : scheme.groups().keySet()) {
            assertThat(shares.share(group).getAsDouble()).isBetween(0.0, 1 + 1e-12);
            sum += shares.share(group).getAsDouble();
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Property
    void normalisedContentsAddUpToOne(@ForAll Normalised normalised) {
        assertThat(normalised.content().sumOf(normalised.scope().elements())).isCloseTo(1, within(1e-9));
        normalised
                .content()
                .fractions()
                .toMap()
                .forEach((element, fraction) -> assertThat(normalised
                                .content()
                                .bounds(element)
                                .orElseThrow()
                                .upper())
                        .isGreaterThanOrEqualTo(0));
    }

    @Property
    void orderOfAnalytesDoesNotMatter(@ForAll Assay assay, @ForAll Random random) {
        List<Map.Entry<Element, Measurement>> parts =
                new ArrayList<>(assay.measurements().entrySet());
        Collections.shuffle(parts, random);
        Map<Element, Measurement> shuffled = new LinkedHashMap<>();
        parts.forEach(part -> shuffled.put(part.getKey(), part.getValue()));
        Assay other = Assay.builder().from(assay).measurements(shuffled).build();
        assertThat(other).isEqualTo(assay);
        assertThat(AssayConversion.convert(other, Basis.REO, CIAAW_2024, DetectionPolicy.LIMIT))
                .isEqualTo(AssayConversion.convert(assay, Basis.REO, CIAAW_2024, DetectionPolicy.LIMIT));
    }

    @Property
    void policiesAreOrdered(@ForAll Assay assay) {
        double zero = total(assay, DetectionPolicy.ZERO);
        double half = total(assay, DetectionPolicy.HALF_LIMIT);
        double limit = total(assay, DetectionPolicy.LIMIT);
        assertThat(zero).isLessThanOrEqualTo(half);
        assertThat(half).isLessThanOrEqualTo(limit).isCloseTo((zero + limit) / 2, within(1e-12));
    }

    private static double total(Assay assay, DetectionPolicy policy) {
        return AssayConversion.convert(assay, Basis.REO, CIAAW_2024, policy)
                .total(TREO)
                .fraction();
    }
}
