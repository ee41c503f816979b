// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.PartArbitraries;

class ProductDeterminationProperties {

    @Provide
    Arbitrary<Part> materials() {
        return PartArbitraries.materials();
    }

    @Property
    void noAnswerIsStricterThanTheStrictest(@ForAll Part product) {
        ProductDetermination got = Products.screen(product);
        for (Determination answer : got.answers().values()) {
            assertThat(answer.strictest().isStricterThan(got.strictest())).isFalse();
        }
        assertThat(got.strictestPaths())
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(got.answers().get(path).strictest()).isEqualTo(got.strictest()));
    }

    @Property
    void aPartIsAnsweredAsTheSamePartAlone(@ForAll Part product) {
        ProductDetermination got = Products.screen(product);
        for (Part part : product.parts()) {
            ProductDetermination alone = Products.screen(part);
            Determination there = got.answers().get(product.name() + "/" + part.name());
            assertThat(Determination.builder()
                            .from(there)
                            .transaction(part.name())
                            .build())
                    .isEqualTo(alone.whole());
        }
    }

    @Property
    void anotherPartNeverMakesThePartsMilder(@ForAll Part product, @ForAll("materials") Part added) {
        List<Part> parts = new ArrayList<>(product.parts());
        parts.add(Part.builder().from(added).name("added").build());
        Part larger = Part.builder()
                .from(product)
                .value(java.util.Optional.empty())
                .parts(parts)
                .build();
        Outcome before = strictestOfParts(Products.screen(product));
        Outcome after = strictestOfParts(Products.screen(larger));
        assertThat(before.isStricterThan(after)).isFalse();
    }

    private static Outcome strictestOfParts(ProductDetermination got) {
        return got.answers().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(got.product()))
                .map(entry -> entry.getValue().strictest())
                .reduce(Outcome.NOT_CONTROLLED, Outcome::strictest);
    }

    @Property
    void anItemWithoutPartsIsAnsweredAsItsTransaction(@ForAll("materials") Part item) {
        Transaction journey = Products.journey("CN EXPORT", "2026-11-16").build();
        Transaction same = Transaction.builder()
                .from(journey)
                .id(item.name())
                .form(item.form())
                .elements(item.elements())
                .origin(item.origin())
                .value(item.value())
                .build();
        assertThat(ChainScreening.screen(Products.SCREENER, journey, item).whole())
                .isEqualTo(Products.SCREENER.screen(same));
    }
}
