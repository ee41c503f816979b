// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PublishedFigureProperties {

    private static final String PROPER = "[1-9][0-9]{0,2}(,[0-9]{3})*";

    @Property
    void tokensGoThereAndBack(@ForAll PublishedFigure figure) {
        PublishedFigure copy = PublishedFigure.parse(figure.token());
        assertThat(copy).isEqualTo(figure);
        assertThat(copy.token()).isEqualTo(figure.token());
        assertThat(copy.sameMeaningAs(figure)).isTrue();
    }

    @Property(tries = 2000)
    void anyTextIsRefusedOrKept(@ForAll("texts") String text) {
        keptOrRefused(text);
    }

    @Property
    void arbitraryTextIsRefusedOrKept(@ForAll String text) {
        keptOrRefused(text);
    }

    @Property
    void aDigitGluedToAGroupedNumberIsRefusedOrGroupsProperly(
            @ForAll @LongRange(min = 1000, max = 999_999_999_999L) long number,
            @ForAll @IntRange(max = 9) int digit,
            @ForAll @IntRange(max = 15) int at) {
        String printed = String.format(Locale.ROOT, "%,d", number);
        int place = Math.min(at, printed.length());
        String glued = printed.substring(0, place) + digit + printed.substring(place);
        if (glued.matches(PROPER)) {
            assertThat(PublishedFigure.parse(glued).token()).isEqualTo(glued);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedFigure.parse(glued))
                    .withMessageContaining("groups of three digits");
        }
    }

    @Property
    void aFootnoteAfterAGroupedNumberIsNamed(
            @ForAll @LongRange(min = 1000, max = 999_999_999L) long number,
            @ForAll @IntRange(min = 1, max = 99) int footnote) {
        String printed = String.format(Locale.ROOT, "%,d", number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.parse(printed + footnote))
                .withMessageContaining("\"" + printed + "\" with footnote " + footnote);
    }

    @Property
    void printsWholeNumbersAsTablesDo(@ForAll long number) {
        PublishedFigure figure = PublishedFigure.exact(number);
        assertThat(figure.token()).isEqualTo(String.format(Locale.ROOT, "%,d", number));
        assertThat(figure.low()).contains(BigDecimal.valueOf(number));
    }

    @Property
    void flagsChangeNothingElse(@ForAll PublishedFigure figure) {
        if (figure.kind() != FigureKind.MISSING) {
            PublishedFigure revised = figure.asRevised();
            assertThat(revised.isRevised()).isTrue();
            assertThat(revised.isEstimated()).isEqualTo(figure.isEstimated());
            assertThat(revised.kind()).isEqualTo(figure.kind());
            assertThat(revised.interval()).isEqualTo(figure.interval());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789,,..--+\u2013\u2014\u2212>=<\u2265\u2264erEWNAX \u00b9")
                .ofMaxLength(10);
    }

    private static void keptOrRefused(String text) {
        try {
            assertThat(PublishedFigure.parse(text).token()).isEqualTo(text);
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal).hasMessageStartingWith("figure must ").hasMessageContaining("'" + text + "'; ");
        }
    }
}
