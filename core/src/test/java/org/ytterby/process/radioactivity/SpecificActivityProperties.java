// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.radioactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

/** Laws of activities: halved by twice the half-life, added by chain, and the same from contents and from tonnes. */
class SpecificActivityProperties {

    @Property
    void isHalvedByTwiceTheHalfLifeAndByTwiceTheMass(
            @ForAll @DoubleRange(min = 1, max = 1e10) double years,
            @ForAll @DoubleRange(min = 1, max = 300) double grams) {
        double one = SpecificActivity.becquerelPerGram(years, grams);
        assertClose(SpecificActivity.becquerelPerGram(2 * years, grams), one / 2, 1e-12);
        assertClose(SpecificActivity.becquerelPerGram(years, 2 * grams), one / 2, 1e-12);
    }

    @Example
    void radiumIsAboutACurieForEachGram() { // the curie is 3.7e10 Bq, once that of a gram of Ra-226; 1600 years
        assertThat(SpecificActivity.becquerelPerGram(1600, 226.0254) / 3.7e10).isBetween(0.985, 0.995);
        assertThatThrownBy(() -> SpecificActivity.becquerelPerGram(1, -3))
                .hasMessage("gramsPerMole must be finite and above 0 but was -3.0");
    }

    @Property
    void chainsAddUpAndTonnesGiveTheSameAsContents(
            @ForAll @DoubleRange(max = 900) double thorium,
            @ForAll @DoubleRange(max = 90) double uranium,
            @ForAll @DoubleRange(min = 1000, max = 1e6) double tonnes) {
        ChainActivity ofTonnes = ChainActivity.of(
                Optional.of(Interval.exactly(thorium)), Optional.of(Interval.exactly(uranium)), Mass.ofTonnes(tonnes));
        ChainActivity ofContents = ChainActivity.of(
                Optional.of(MassFraction.of(thorium / tonnes)), Optional.of(MassFraction.of(uranium / tonnes)));
        double expected = (thorium * SpecificActivity.THORIUM_232_BQ_PER_GRAM
                        + uranium * SpecificActivity.URANIUM_238_BQ_PER_GRAM)
                / tonnes;
        assertClose(ofTonnes.sum().lower(), expected, 1e-12);
        assertClose(ofContents.sum().upper(), expected, 1e-12);
    }

    @Property
    void unknownUraniumIsNeverTakenForNone(@ForAll @DoubleRange(min = 0.01, max = 50) double thorium) {
        ChainActivity open = ChainActivity.between(Optional.of(Interval.exactly(thorium)), Optional.empty());
        assertThat(open.sum()).isEqualTo(Interval.atLeast(thorium));
        assertThat(open.against(level(thorium))).isEqualTo(ScreeningAnswer.UNDECIDED);
        assertThat(open.against(level(thorium * 0.99))).isEqualTo(ScreeningAnswer.ABOVE);
        ChainActivity none =
                ChainActivity.between(Optional.of(Interval.exactly(thorium)), Optional.of(Interval.exactly(0)));
        assertThat(none.against(level(thorium))).isEqualTo(ScreeningAnswer.NOT_ABOVE);
        ChainActivity residue = ChainActivity.of(
                Optional.of(Interval.exactly(1)), Optional.of(Interval.exactly(2)), Mass.ofTonnes(1000));
        assertThat(residue.uranium().orElseThrow().lower()).isPositive();
    }

    private static ScreeningLevel level(double becquerelPerGram) {
        return ScreeningLevel.builder()
                .name("given")
                .becquerelPerGram(becquerelPerGram)
                .build();
    }
}
