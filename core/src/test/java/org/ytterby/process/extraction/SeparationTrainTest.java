// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.quantity.Basis;
import org.ytterby.testkit.CiaawWeights;

/** Trains of cuts: what comes in goes out, and what is no train is refused. */
class SeparationTrainTest {

    private static final ExtractionOrder ORDER =
            ExtractionOrder.of(Element.LA, Element.CE, Element.PR, Element.ND, Element.SM);
    private static final TrainStream FEED = new TrainStream(
            List.of(Element.ND, Element.LA, Element.PR),
            ElementVector.of(Map.of(Element.LA, 50.0, Element.PR, 12.0, Element.ND, 37.0, Element.SM, 0.1)));
    private static final Cut LA_PR = Cut.builder()
            .raffinateKey(Element.LA)
            .organicKey(Element.PR)
            .separationFactor(SeparationFactor.of(4))
            .organicPurity(0.999)
            .raffinatePurity(0.998)
            .feedPhase(FeedPhase.AQUEOUS)
            .build();
    private static final Cut PR_ND = Cut.builder()
            .from(LA_PR)
            .raffinateKey(Element.PR)
            .organicKey(Element.ND)
            .separationFactor(SeparationFactor.of(1.5))
            .organicPurity(0.995)
            .raffinatePurity(0.99)
            .build();

    @Test
    void takesARowApart() {
        SeparationTrain train = SeparationTrain.of(FEED, ORDER, List.of(LA_PR, PR_ND));
        assertThat(train.products().stream().map(TrainStream::elements))
                .containsExactly(List.of(Element.LA), List.of(Element.PR), List.of(Element.ND));
        assertThat(train.product(Element.LA).purity()).isCloseTo(0.998, within(1e-12));
        assertThat(train.product(Element.PR).purity())
                .isBetween(0.98, 0.99); // the lanthanum it brought along stays with it
        assertThat(train.stages())
                .isEqualTo(train.cuts().get(0).cascade().stages()
                        + train.cuts().get(1).cascade().stages());
        assertThat(train.cuts().get(0).feed().elements()).containsExactly(Element.LA, Element.PR, Element.ND);
        assertThat(train.cuts().get(0).organicLoadMoles())
                .isCloseTo(99.1 * train.cuts().get(0).cascade().organicLoad(), within(1e-9));
        assertThat(train.cuts().get(1).cut().name()).isEqualTo("Pr/Nd");
        assertThatThrownBy(() -> train.product(Element.SM)).hasMessage("element must belong in a product but was 'Sm'");
    }

    @Test
    void aCutMayStateItsLoad() {
        Cut loaded = Cut.builder().from(LA_PR).loadOverLeast(2).build();
        CutResult result =
                SeparationTrain.of(FEED, ORDER, List.of(loaded)).cuts().get(0);
        assertThat(result.cascade().loadOverLeast()).isCloseTo(2, within(1e-12));
        assertThat(result.cascade().controlledBy()).isEmpty();
        assertThatThrownBy(() -> Cut.builder().from(LA_PR).loadOverLeast(1).build())
                .hasMessage("loadOverLeast must be finite and above 1 but was 1.0");
        assertThatThrownBy(() -> Cut.builder()
                        .from(LA_PR)
                        .loadOverLeast(Double.POSITIVE_INFINITY)
                        .build())
                .hasMessageContaining("loadOverLeast must");
    }

    @Test
    void onlyTheKeysStray() {
        SeparationTrain train = SeparationTrain.of(FEED, ORDER, List.of(LA_PR));
        assertThat(train.product(Element.LA).moles().toMap()).containsOnlyKeys(Element.LA, Element.PR);
        assertThat(train.product(Element.ND).moles().getOrElse(Element.ND, 0)).isEqualTo(37);
        assertThat(train.product(Element.ND).moles().getOrElse(Element.SM, 0)).isEqualTo(0.1);
    }

    @Test
    void theOrderOfTheCutsIsFree() {
        SeparationTrain train = SeparationTrain.of(FEED, ORDER, List.of(PR_ND, LA_PR));
        assertThat(train.products().stream().map(TrainStream::elements))
                .containsExactly(List.of(Element.LA), List.of(Element.PR), List.of(Element.ND));
    }

    @Test
    void refusesWhatIsNoTrain() {
        Cut apart = Cut.builder().from(LA_PR).organicKey(Element.ND).build();
        assertThatThrownBy(() -> SeparationTrain.of(FEED, ORDER, List.of(apart)))
                .hasMessage("cuts[0] must lie between two neighbours of one stream but was 'La/Nd'");
        assertThatThrownBy(() -> SeparationTrain.of(FEED, ORDER, List.of(LA_PR, LA_PR)))
                .hasMessage("cuts[1] must lie between two neighbours of one stream but was 'La/Pr'");
        Cut upside = Cut.builder()
                .from(LA_PR)
                .raffinateKey(Element.PR)
                .organicKey(Element.LA)
                .build();
        assertThatThrownBy(() -> SeparationTrain.of(FEED, ORDER, List.of(upside)))
                .hasMessageContaining("'Pr/La'");
        TrainStream unknown = new TrainStream(List.of(Element.LA), ElementVector.of(Map.of(Element.LU, 1.0)));
        assertThatThrownBy(() -> SeparationTrain.of(unknown, ORDER, List.of()))
                .hasMessage("element must stand in the order [La, Ce, Pr, Nd, Sm] but was 'Lu'");
    }

    @Test
    void refusesToLetMoreStrayThanThereIs() {
        TrainStream scarce = new TrainStream(
                List.of(Element.LA, Element.PR, Element.ND),
                ElementVector.of(Map.of(Element.LA, 50.0, Element.PR, 0.01, Element.ND, 50.0)));
        assertThatThrownBy(() -> SeparationTrain.of(scarce, ORDER, List.of(LA_PR)))
                .hasMessageMatching("cuts\\[0\\] feed\\[Pr\\] must hold what may stray of it, 0\\.1.*, but was 0\\.01");
        TrainStream little = new TrainStream(
                List.of(Element.CE, Element.LA, Element.PR),
                ElementVector.of(Map.of(Element.LA, 50.0, Element.CE, 0.001, Element.PR, 50.0)));
        Cut cut = Cut.builder().from(LA_PR).raffinateKey(Element.CE).build();
        assertThatThrownBy(() -> SeparationTrain.of(little, ORDER, List.of(cut)))
                .hasMessageContaining("feed[Ce] must hold");
    }

    @Test
    void refusesWrongParts() {
        assertThatThrownBy(() -> ExtractionOrder.of(Element.LA)).hasMessageContaining("two or more");
        assertThatThrownBy(() -> ExtractionOrder.of(Element.LA, Element.LA)).hasMessageContaining("each once");
        assertThat(ORDER.rank(Element.LA)).isZero();
        assertThatThrownBy(
                        () -> Cut.builder().from(LA_PR).organicKey(Element.LA).build())
                .hasMessage("organicKey must be another element than raffinateKey but was 'La'");
        assertThatThrownBy(() -> Cut.builder()
                        .from(LA_PR)
                        .separationFactor(SeparationFactor.of(1))
                        .build())
                .hasMessage("separationFactor must be above 1 but was 1.0");
        for (double bad : new double[] {0, 1}) {
            assertThatThrownBy(
                            () -> Cut.builder().from(LA_PR).organicPurity(bad).build())
                    .hasMessage("organicPurity must be in (0, 1) but was " + bad);
            assertThatThrownBy(
                            () -> Cut.builder().from(LA_PR).raffinatePurity(bad).build())
                    .hasMessage("raffinatePurity must be in (0, 1) but was " + bad);
        }
        assertThatThrownBy(() -> new TrainStream(List.of(), ElementVector.empty()))
                .hasMessageContaining("elements must not");
        assertThatThrownBy(() -> new TrainStream(List.of(Element.LA), ElementVector.of(Map.of(Element.LA, -1.0))))
                .hasMessageContaining("moles[La] must be");
        assertThatThrownBy(() -> new TrainStream(List.of(Element.LA), ElementVector.empty()).purity())
                .hasMessageContaining("moles must be");
        assertThatThrownBy(() -> new SeparationTrain(List.of(), List.of())).hasMessageContaining("products must not");
    }

    @Property
    void whatComesInGoesOutByElement(@ForAll SeparationTrain train) {
        Map<Element, Double> out = new EnumMap<>(Element.class);
        train.products()
                .forEach(product ->
                        product.moles().toMap().forEach((element, moles) -> out.merge(element, moles, Double::sum)));
        assertClose(ElementVector.of(out), train.cuts().get(0).feed().moles(), 1e-9);
        for (CutResult cut : train.cuts()) {
            double below = cut.raffinate().moles().toMap().entrySet().stream()
                    .filter(entry -> entry.getKey().compareTo(cut.cut().raffinateKey()) <= 0)
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            assertClose(below / cut.raffinate().moles().sum(), cut.cut().raffinatePurity(), 1e-9);
            CascadeDuty duty = cut.cascade().duty();
            assertClose(cut.organic().moles().sum() / cut.feed().moles().sum(), duty.organicShare(), 1e-9);
        }
    }

    @Test
    void molesAreMassesOverAtomicWeights() {
        ElementVector oxides = ElementVector.of(Map.of(Element.LA, 325.808, Element.ND, 336.481));
        ElementVector moles = Moles.of(oxides, Basis.REO, CiaawWeights.CIAAW_2021);
        assertThat(moles.getOrElse(Element.LA, 0)).isCloseTo(2, within(1e-4)); // La2O3 325.81 g/mol
        assertThat(moles.getOrElse(Element.ND, 0)).isCloseTo(2, within(1e-4)); // Nd2O3 336.48 g/mol
        assertClose(Moles.grams(moles, Basis.REO, CiaawWeights.CIAAW_2021), oxides, 1e-12);
        ElementVector negative = ElementVector.of(Map.of(Element.LA, -1.0));
        assertThatThrownBy(() -> Moles.of(negative, Basis.REO, CiaawWeights.CIAAW_2021))
                .hasMessageContaining("grams[La]");
        assertThatThrownBy(() -> Moles.grams(negative, Basis.REO, CiaawWeights.CIAAW_2021))
                .hasMessageContaining("moles[La]");
    }
}
