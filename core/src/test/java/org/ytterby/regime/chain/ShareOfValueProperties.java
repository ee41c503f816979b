// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.testkit.PartArbitraries;

class ShareOfValueProperties {

    private static final Part IRON = Products.metal("iron", "25", Country.JP, Element.FE);

    @Provide
    Arbitrary<Part> materials() {
        return PartArbitraries.materials();
    }

    private static ShareOfValue share(Part product) {
        return Products.share(product);
    }

    private static Part with(Part product, UnaryOperator<Part.Builder> change) {
        return change.apply(Part.builder().from(product)).build();
    }

    private static Part with(Part product, List<Part> parts) {
        return Part.builder().from(product).parts(parts).build();
    }

    private static List<Part> plus(Part product, Part... more) {
        List<Part> parts = new ArrayList<>(product.parts());
        parts.addAll(List.of(more));
        return parts;
    }

    /** The product worth more by an amount, if it has a value. */
    private static Part raised(Part product, String by) {
        return with(
                product,
                b -> b.value(product.value().map(v -> new Money(v.amount().add(new BigDecimal(by)), v.currency()))));
    }

    private static void same(ShareOfValue one, ShareOfValue other) {
        assertThat(one.atLeast()).isEqualByComparingTo(other.atLeast());
        assertThat(one.atMost()).isEqualByComparingTo(other.atMost());
    }

    private static void within(ShareOfValue inner, ShareOfValue outer) {
        assertThat(inner.atLeast()).isGreaterThanOrEqualTo(outer.atLeast());
        assertThat(inner.atMost()).isLessThanOrEqualTo(outer.atMost());
    }

    @Property
    void theShareOfTheWholeAndOfEachPartIsARangeInZeroToOne(@ForAll Part product) {
        for (ShareOfValue share : Products.screen(product).shares()) {
            assertThat(share.atLeast()).isBetween(BigDecimal.ZERO, share.atMost());
            assertThat(share.atMost()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property
    void aRangeNamesAPartOrTheWholeOfWhichSomethingIsMissing(@ForAll Part product) {
        ShareOfValue share = share(product);
        boolean noWhole = share.value().filter(v -> v.amount().signum() > 0).isEmpty();
        assertThat(share.isExact() || noWhole || !share.open().isEmpty()).isTrue();
    }

    @Property
    void theOrderOfThePartsMakesNoDifference(@ForAll Part product) {
        assertThat(Products.screen(reversed(product))).isEqualTo(Products.screen(product));
    }

    private static Part reversed(Part part) {
        List<Part> parts = new ArrayList<>(
                part.parts().stream().map(ShareOfValueProperties::reversed).toList());
        Collections.reverse(parts);
        return with(part, parts);
    }

    @Property
    void addingAPartThatIsNotOnTheListNeverRaisesTheShare(@ForAll Part product) {
        Assume.that(product.value().filter(v -> v.amount().signum() == 0).isEmpty()); // of nothing no share is known
        ShareOfValue before = share(product);
        ShareOfValue after = share(with(raised(product, "25"), plus(product, IRON)));
        assertThat(after.atLeast()).isLessThanOrEqualTo(before.atLeast());
        assertThat(after.atMost()).isLessThanOrEqualTo(before.atMost());
    }

    @Property
    void addingAPartThatCountsNeverLowersTheShare(@ForAll Part product) {
        Part dysprosium = Products.metal("dysprosium", "25", Country.CN, Element.DY);
        ShareOfValue before = share(product);
        ShareOfValue after = share(with(raised(product, "25"), plus(product, dysprosium)));
        Assume.that(product.form().isPresent() && !product.elements().isEmpty()); // or the part says what the whole is
        assertThat(after.atLeast()).isGreaterThanOrEqualTo(before.atLeast());
        assertThat(after.atMost()).isGreaterThanOrEqualTo(before.atMost());
    }

    @Property
    void splittingAPartInTwoOfTheSameKindChangesNothing(
            @ForAll Part product, @ForAll Part part, @ForAll @IntRange(min = 1, max = 5) int more) {
        Assume.that(part.value().isPresent() && product.value().isPresent());
        BigDecimal room = part.value().get().amount().multiply(BigDecimal.valueOf(1L + more));
        Part larger = raised(product, room.toPlainString());
        Part all = with(part, b -> b.name("all").quantity(1 + more));
        Part some = with(part, b -> b.name("some").quantity(more));
        Part one = with(part, b -> b.name("one").quantity(1));
        same(share(with(larger, plus(product, some, one))), share(with(larger, plus(product, all))));
    }

    @Property
    void splittingAPartWithoutValueChangesNothing(@ForAll Part product, @ForAll("materials") Part part) {
        Part unknown = with(part, b -> b.value(Optional.empty()));
        Part two = with(unknown, b -> b.name("two").quantity(2));
        Part one = with(unknown, b -> b.name("one").quantity(1));
        Part other = with(unknown, b -> b.name("other").quantity(1));
        same(share(with(product, plus(product, one, other))), share(with(product, plus(product, two))));
    }

    @Property
    void flatteningAnAssemblyWhosePartsAllCountChangesNothing(
            @ForAll Part product, @ForAll @IntRange(min = 1, max = 9) int pieces) {
        Part one = Products.metal("samarium", "3", Country.CN, Element.SM);
        Part other = with(Products.metal("dysprosium", "4", Country.CN, Element.DY), b -> b.quantity(pieces));
        Part assembly = Part.builder()
                .name("assembly")
                .form(Form.MAGNET_ASSEMBLY)
                .addElements(Element.SM, Element.DY)
                .value(Money.parse(3 + 4 * pieces + " USD"))
                .breakdown(Breakdown.COMPLETE)
                .addParts(one, other)
                .build();
        Part larger = raised(product, "" + (3 + 4 * pieces));
        same(share(with(larger, plus(product, assembly))), share(with(larger, plus(product, one, other))));
    }

    @Property
    void statingAnOriginNarrowsTheRange(@ForAll Part product) {
        ShareOfValue open = share(product);
        for (Country country : List.of(Country.CN, Country.JP)) {
            within(share(originated(product, country)), open);
        }
    }

    private static Part originated(Part part, Country country) {
        return with(
                part,
                b -> b.origin(part.origin().orElse(country))
                        .parts(part.parts().stream()
                                .map(inner -> originated(inner, country))
                                .toList()));
    }

    @Property
    void statingThatNothingIsLeftOutNarrowsTheRange(@ForAll Part product) {
        Assume.that(stated(product));
        within(share(completed(product)), share(product));
    }

    /** Whether every item states its elements, so that none are taken from its parts. */
    private static boolean stated(Part part) {
        return !part.elements().isEmpty() && part.parts().stream().allMatch(ShareOfValueProperties::stated);
    }

    private static Part completed(Part part) {
        return with(
                part,
                b -> b.breakdown(Breakdown.COMPLETE)
                        .parts(part.parts().stream()
                                .map(ShareOfValueProperties::completed)
                                .toList()));
    }

    @Property
    void ofAProductThatIsKnownInFullItIsTheSumOfTheOutermostListedByHand(@ForAll Part product) {
        Part known = known(product, 0);
        ShareOfValue share = share(known);
        assertThat(share.isExact()).isTrue();
        double whole = known.value().orElseThrow().amount().doubleValue();
        assertThat(share.atLeast().doubleValue())
                .isEqualTo(counted(known) / whole, org.assertj.core.data.Offset.offset(1e-9));
    }

    /** Every fact filled in; a value that is missing is what the parts are worth and two dollars. */
    private static Part known(Part part, int depth) {
        List<Part> parts =
                part.parts().stream().map(inner -> known(inner, depth + 1)).toList();
        BigDecimal inside = parts.stream()
                .map(p -> p.value().orElseThrow().amount().multiply(BigDecimal.valueOf(p.quantity())))
                .reduce(BigDecimal.ONE.add(BigDecimal.ONE), BigDecimal::add);
        return Part.builder()
                .from(part)
                .form(part.form().filter(f -> f != Form.POWDER).orElse(Form.MAGNET_ASSEMBLY))
                .elements(part.elements().isEmpty() ? List.of(Element.DY) : part.elements())
                .origin(part.origin().orElse(Country.CN))
                .value(new Money(inside, java.util.Currency.getInstance("USD")))
                .breakdown(Breakdown.COMPLETE)
                .parts(parts)
                .build();
    }

    private static double counted(Part part) {
        boolean listed = part.form().orElseThrow() == Form.METAL
                && part.origin().orElseThrow() == Country.CN
                && (part.elements().contains(Element.DY) || part.elements().contains(Element.SM));
        if (listed) {
            return part.value().orElseThrow().amount().doubleValue();
        }
        return part.parts().stream().mapToDouble(p -> counted(p) * p.quantity()).sum();
    }
}
