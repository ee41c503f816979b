// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.evidence.Confidence;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.ProductRequirementArbitraries;

class ProductRequirementsTest {

    private static final MagnetRules AS_ADOPTED = MagnetRules.regulation2024();

    /** Both acts in force, on days made up for the tests. */
    private static final MagnetRules WITH_ACTS = MagnetRules.builder()
            .from(AS_ADOPTED)
            .labelActInForce(LocalDate.of(2026, 6, 1))
            .recycledActInForce(LocalDate.of(2025, 1, 1))
            .build();

    private static MagnetProduct.Builder product(MagnetProductKind kind, String day) {
        return MagnetProduct.builder()
                .name("product")
                .kind(kind)
                .placedOn(LocalDate.parse(day))
                .putMagnets(MagnetType.NEODYMIUM_IRON_BORON, true)
                .countedMagnetKilograms(Interval.exactly(0.5))
                .defenceOrSpace(false)
                .specialOrSmallSeries(false);
    }

    private static ProductRequirement line(MagnetDuty duty, MagnetProduct product, MagnetRules rules) {
        return ProductRequirements.of(product, rules).stream()
                .filter(line -> line.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private static String verdicts(MagnetProduct product, MagnetRules rules) {
        return String.join(
                " ",
                ProductRequirements.of(product, rules).stream()
                        .map(line -> line.verdict().name())
                        .toList());
    }

    @ParameterizedTest // label and carrier two years after 2026-06-01; share from 2027-05-24; vehicles 2029-05-24 and
    // 2030-01-01
    @CsvSource({
        "WIND_GENERATOR, 2027-05-23, NOT_YET NOT_YET NOT_YET",
        "WIND_GENERATOR, 2027-05-24, NOT_YET NOT_YET DUE",
        "WIND_GENERATOR, 2028-05-31, NOT_YET NOT_YET DUE",
        "WIND_GENERATOR, 2028-06-01, DUE DUE DUE",
        "LIGHT_MEANS_OF_TRANSPORT, 2028-06-01, DUE DUE DUE",
        "MOTOR_VEHICLE, 2029-05-23, NOT_YET NOT_YET NOT_YET",
        "CATEGORY_L_VEHICLE, 2029-05-23, NOT_YET NOT_YET NOT_YET",
        "MOTOR_VEHICLE, 2029-05-24, DUE DUE UNKNOWN",
        "MRI_DEVICE, 2029-12-31, DUE DUE UNKNOWN",
        "MRI_DEVICE, 2030-01-01, DUE DUE DUE",
        "NOT_NAMED, 2030-01-01, NOT_DUE NOT_DUE NOT_DUE"
    })
    void eachDutyHasItsDate(MagnetProductKind kind, String day, String expected) {
        assertThat(verdicts(product(kind, day).build(), WITH_ACTS)).isEqualTo(expected);
    }

    @Test
    void aDateThatHangsOnAnActNotKnownIsABound() {
        MagnetProduct product =
                product(MagnetProductKind.HEAT_PUMP, "2028-01-01").build();
        ProductRequirement label = line(MagnetDuty.LABEL, product, AS_ADOPTED);
        assertThat(label.verdict()).isEqualTo(RequirementVerdict.UNKNOWN);
        assertThat(label.notBefore()).isEqualTo("2026-05-23");
        assertThat(label.certainlyFrom()).isEmpty();
        assertThat(label.reason()).isEqualTo("it is not known when the act of the Commission entered into force");
        ProductRequirement share = line(MagnetDuty.RECYCLED_SHARE, product, AS_ADOPTED);
        assertThat(share.notBefore()).isEqualTo("2027-05-24");
        assertThat(share.verdict()).isEqualTo(RequirementVerdict.UNKNOWN);
        ProductRequirement later = line(
                MagnetDuty.RECYCLED_SHARE,
                product(MagnetProductKind.MRI_DEVICE, "2029-06-01").build(),
                WITH_ACTS);
        assertThat(later.reason()).isEqualTo("the text seen leaves open whether it applies before 2030-01-01");
        assertThat(later.notBefore()).isEqualTo("2029-05-24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0.2, 0.2] | NOT_DUE | the magnets weigh no more than 0.2 kg",
                "(0.2, 1] | DUE | the magnets weigh more than 0.2 kg",
                "[0.2, 1] | UNKNOWN | the mass of the magnets lies on both sides of 0.2 kg"
            })
    void theRecycledShareIsDueAboveTwoHundredGrams(String mass, RequirementVerdict verdict, String reason) {
        MagnetProduct product = product(MagnetProductKind.ELECTRIC_MOTOR, "2029-01-01")
                .countedMagnetKilograms(Interval.parse(mass))
                .build();
        ProductRequirement share = line(MagnetDuty.RECYCLED_SHARE, product, WITH_ACTS);
        assertThat(share.verdict()).isEqualTo(verdict);
        assertThat(share.reason()).isEqualTo(reason);
    }

    @Test
    void ferriteHasALabelAndACarrierButNoRecycledShare() {
        MagnetProduct ferrite = MagnetProduct.builder()
                .name("fan")
                .kind(MagnetProductKind.MICROWAVE)
                .placedOn(LocalDate.of(2029, 1, 1))
                .putMagnets(MagnetType.FERRITE, true)
                .putMagnets(MagnetType.NEODYMIUM_IRON_BORON, false)
                .putMagnets(MagnetType.SAMARIUM_COBALT, false)
                .putMagnets(MagnetType.ALUMINIUM_NICKEL_COBALT, false)
                .defenceOrSpace(false)
                .build();
        assertThat(verdicts(ferrite, WITH_ACTS)).isEqualTo("DUE DUE NOT_DUE");
        MagnetProduct none = MagnetProduct.builder()
                .from(ferrite)
                .putMagnets(MagnetType.SAMARIUM_COBALT, false)
                .magnets(Map.of(
                        MagnetType.FERRITE, false,
                        MagnetType.NEODYMIUM_IRON_BORON, false,
                        MagnetType.SAMARIUM_COBALT, false,
                        MagnetType.ALUMINIUM_NICKEL_COBALT, false))
                .build();
        assertThat(verdicts(none, WITH_ACTS)).as("the label says so").isEqualTo("DUE NOT_DUE NOT_DUE");
        assertThat(line(MagnetDuty.DATA_CARRIER, none, WITH_ACTS).reason())
                .isEqualTo("the product has no magnet of a type that counts");
        assertThat(line(MagnetDuty.LABEL, none, WITH_ACTS).reason())
                .isEqualTo("the label is due with magnets or without");
    }

    @Test
    void whatIsNotStatedLeavesTheAnswerOpen() {
        MagnetProduct bare = MagnetProduct.builder()
                .name("dishwasher")
                .kind(MagnetProductKind.DISHWASHER)
                .placedOn(LocalDate.of(2029, 1, 1))
                .defenceOrSpace(false)
                .build();
        assertThat(verdicts(bare, WITH_ACTS)).isEqualTo("DUE UNKNOWN UNKNOWN");
        assertThat(line(MagnetDuty.DATA_CARRIER, bare, WITH_ACTS).reason())
                .isEqualTo("it is not stated which types of magnet the product has");
        MagnetProduct unweighed = MagnetProduct.builder()
                .from(bare)
                .putMagnets(MagnetType.SAMARIUM_COBALT, true)
                .build();
        assertThat(line(MagnetDuty.RECYCLED_SHARE, unweighed, WITH_ACTS).reason())
                .isEqualTo("the mass of the magnets is not stated; more than 0.2 kg counts");
        MagnetProduct purposeless = MagnetProduct.builder()
                .from(bare)
                .defenceOrSpace(Optional.empty())
                .build();
        assertThat(line(MagnetDuty.LABEL, purposeless, WITH_ACTS).reason())
                .isEqualTo("it is not stated whether the product is primarily for defence or space");
        MagnetProduct vehicle = product(MagnetProductKind.MOTOR_VEHICLE, "2031-01-01")
                .specialOrSmallSeries(Optional.empty())
                .build();
        assertThat(line(MagnetDuty.LABEL, vehicle, WITH_ACTS).reason())
                .isEqualTo("it is not stated whether it is a special-purpose or small-series vehicle");
    }

    @Test
    void defenceSpaceAndSpecialVehiclesAreExemptFromArticle28() {
        MagnetProduct radar = product(MagnetProductKind.ELECTRIC_MOTOR, "2029-01-01")
                .defenceOrSpace(true)
                .build();
        assertThat(verdicts(radar, WITH_ACTS)).isEqualTo("NOT_DUE NOT_DUE UNKNOWN");
        assertThat(line(MagnetDuty.RECYCLED_SHARE, radar, WITH_ACTS).reason())
                .isEqualTo("whether Article 29 exempts such a product was not seen");
        MagnetProduct ambulance = product(MagnetProductKind.MOTOR_VEHICLE, "2031-01-01")
                .specialOrSmallSeries(true)
                .build();
        assertThat(verdicts(ambulance, WITH_ACTS)).isEqualTo("NOT_DUE NOT_DUE UNKNOWN");
        MagnetProduct drier = product(MagnetProductKind.TUMBLE_DRIER, "2029-01-01")
                .specialOrSmallSeries(true)
                .build();
        assertThat(verdicts(drier, WITH_ACTS)).as("asked of vehicles only").isEqualTo("DUE DUE DUE");
    }

    @Test
    void everyLineIsSourced() {
        ProductRequirements.of(
                        product(MagnetProductKind.HEAT_PUMP, "2028-01-01").build(), AS_ADOPTED)
                .forEach(line -> {
                    assertThat(line.citation().sources()).hasSize(3);
                    assertThat(line.citation().confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
                });
        assertThat(MagnetDuty.LABEL.article()).isEqualTo("Article 28(1)");
        assertThat(MagnetType.FERRITE.hasRecycledShare()).isFalse();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> product(MagnetProductKind.HEAT_PUMP, "2028-01-01")
                        .countedMagnetKilograms(Interval.of(-1, 1))
                        .build())
                .hasMessage("countedMagnetKilograms must be at least 0 but was [-1, 1]");
        assertThatThrownBy(() -> product(MagnetProductKind.HEAT_PUMP, "2028-01-01")
                        .name("")
                        .build())
                .hasMessage("name must not be blank but was ''");
        assertThatThrownBy(() -> MagnetRules.builder()
                        .from(AS_ADOPTED)
                        .labelActInForce(LocalDate.of(2024, 5, 22))
                        .build())
                .hasMessage("labelActInForce must not be before 2024-05-23 but was 2024-05-22");
        assertThatThrownBy(() -> MagnetRules.builder()
                        .from(AS_ADOPTED)
                        .recycledActInForce(LocalDate.of(2024, 5, 22))
                        .build())
                .hasMessage("recycledActInForce must not be before 2024-05-23 but was 2024-05-22");
        assertThatThrownBy(() ->
                        MagnetRules.builder().from(AS_ADOPTED).labelYears(-1).build())
                .hasMessage("labelYears must be in [0, 100] but was -1");
        assertThatThrownBy(() -> MagnetRules.builder()
                        .from(AS_ADOPTED)
                        .recycledYears(101)
                        .build())
                .hasMessage("recycledYears must be in [0, 100] but was 101");
        assertThatThrownBy(() -> MagnetRules.builder()
                        .from(AS_ADOPTED)
                        .laterRecycledYears(-1)
                        .build())
                .hasMessage("laterRecycledYears must be in [0, 100] but was -1");
        assertThatThrownBy(() -> MagnetRules.builder()
                        .from(AS_ADOPTED)
                        .recycledAboveKilograms(BigDecimal.ZERO)
                        .build())
                .hasMessage("recycledAboveKilograms must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> ProductRequirement.builder()
                        .from(new ProductRequirementArbitraries().example())
                        .certainlyFrom(LocalDate.of(2020, 1, 1))
                        .build())
                .hasMessage("certainlyFrom must not be before 2028-05-24 but was 2020-01-01");
    }
}
