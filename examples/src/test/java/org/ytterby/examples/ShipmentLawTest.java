// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/** Headlines of bundled shipments against the law read by hand; each line says why. */
class ShipmentLawTest {

    private static final Screener SCREENER =
            Screener.of(RegimeBooks.bundled(), KnowledgeDate.of(LocalDate.of(2026, 11, 22)));
    private static final Map<String, Transaction> SHIPMENTS = shipments();

    private static Map<String, Transaction> shipments() {
        InputStream in = Objects.requireNonNull(ScreenShipments.class.getResourceAsStream("shipments.csv"));
        return TransactionCsv.table().read(org.ytterby.io.csv.CsvSource.of(in, "shipments.csv")).stream()
                .collect(Collectors.toMap(Transaction::id, Function.identity()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S001 | Dysprosium metal ingot 99.9 % | ORDINARY_EXPORT_LICENCE | 18/2025 took effect on 2025-04-04; before it only the trade catalogue of rare-earth metals",
                "S002 | Dysprosium metal ingot 99.9 % | LICENCE_REQUIRED | 18/2025 names dysprosium metal, in effect on the day of publication",
                "S030 | Neodymium-iron alloy | NOT_CONTROLLED | neodymium is not in 18/2025 and its alloys are not in the trade catalogue",
                "S048 | NdFeB disc, 20 ppm Dy as impurity | LICENCE_REQUIRED | 18/2025 has no content threshold",
                "S056 | Sintered NdFeB, other additions open | INDETERMINATE | it may hold Dy or Tb, and then 18/2025 reaches it",
                "S069 | Dy-NdFeB magnets for car maker | AUTHORISED_BY_INDIVIDUAL_LICENCE | the individual licence runs to 2026-06-09 and names the customer",
                "S081 | Gadolinium-iron alloy ingot | NOT_CONTROLLED | the alloys of gadolinium are a closed list: Gd-Mg and Gd-Al",
                "S082 | Gadolinium-iron sputtering target | LICENCE_REQUIRED | the targets of gadolinium are another closed list, with Gd-Fe",
                "S090 | Ionic clay concentrate, unprocessed | PROHIBITED | Malaysian moratorium on raw rare earths",
                "S101 | Holmium oxide day before suspension | ORDINARY_EXPORT_LICENCE | 57/2025 was to start on 2025-11-08",
                "S104 | Chinese Dy metal resold from Korea | SUSPENDED_CONTROL | 61/2025 limb 1(3) suspended by 70/2025",
                "S105 | Holmium oxide planned first day | SUSPENDED_CONTROL | 70/2025 suspended 57/2025 from 2025-11-07",
                "S106 | Gallium metal, day before the truce | PRESUMPTION_OF_DENIAL | 46/2024 paragraph 2 in force since 2024-12-03",
                "S107 | Gallium metal, first day of the truce | LICENCE_REQUIRED | 72/2025 suspends paragraph 2 from 2025-11-09",
                "S109 | Traction motor with Dy-NdFeB rotor | NOT_CONTROLLED | FAQ IV reads motors as outside 18/2025",
                "S116 | Dy-NdFeB segments, general licence | AUTHORISED_BY_GENERAL_LICENCE | one of the first general licences, of 2025-12-02, for the customer it names",
                "S117 | Dy-NdFeB segments, other customer | LICENCE_REQUIRED | the general licence names other customers",
                "S121 | Iron-nitride magnet Fe16N2 | NOT_CONTROLLED | no rare earth in it",
                "S122 | NdFeB magnets entered | NOT_CONTROLLED | the Section 301 duty on magnets starts on 2026-01-01",
                "S124 | NdFeB magnets entered | DUTY_APPLIES | the Section 301 duty on magnets starts on 2026-01-01",
                "S125 | Vietnamese ore concentrate | PROHIBITED | Vietnamese law, ore, from 2026-01-01",
                "S126 | Dy-NdFeB magnets, military user | LICENCE_REQUIRED | 1/2026 took effect on 2026-01-06",
                "S127 | Dy-NdFeB magnets, military user | PROHIBITED | 1/2026 bars dual-use items to Japanese military users",
                "S128 | Dy-NdFeB magnets, civil | LICENCE_REQUIRED | 1/2026 leaves civil trade under the base licence",
                "S132 | Gallium metal to US military radar | PROHIBITED | 46/2024 paragraph 1 was never suspended",
                "S133 | Antimony ingot, trader not on the list | PROHIBITED | state trading of antimony from 2026-01-01: named exporters only",
                "S143 | Neodymium metal to IHI Aerospace | ORDINARY_EXPORT_LICENCE | a listed party and an item that is not dual-use: the listing bites only on listed items",
                "S144 | NdFeB magnet preparation technology | PROHIBITED | catalogue of 2023, prohibited part, whatever happens to 62/2025",
                "S145 | Magnet recycling technology | SUSPENDED_CONTROL | 62/2025 suspended by 70/2025, and recycling is not in the catalogue",
                "S151 | Dy-NdFeB segments to TDK | INDIVIDUAL_LICENCE_ONLY | 12/2026 watch list: no general licence may be used",
                "S156 | Rotor with SmCo magnets on shaft | NOT_CONTROLLED | FAQ V reads magnets mounted on a shaft as outside 18/2025",
                "S170 | Magnet separated in CN, melted in JP | PROCUREMENT_ALLOWED | DFARS 2026 looks at melted and produced only",
                "S174 | Dy-NdFeB magnets, licence ran out | LICENCE_REQUIRED | the licence ended the day before",
                "S177 | Dysprosium oxide to MP Materials | LICENCE_REQUIRED | 23/2026 took effect on 2026-06-22",
                "S178 | Dysprosium oxide to MP Materials | PROHIBITED | 23/2026 lists MP Materials",
                "S182 | SmCo magnets to Rheinmetall | PROHIBITED | 30/2026 of 2026-07-24 lists it and SmCo is dual-use",
                "S191 | Holmium oxide last suspended day | SUSPENDED_CONTROL | 70/2025 suspends to 2026-11-10, inclusive",
                "S192 | Holmium oxide after the suspension | LICENCE_REQUIRED | no extension found, so 57/2025 operates",
                "S199 | Japanese magnet, share 0.001 | LICENCE_REQUIRED | 61/2025: at or above 0.1 percent",
                "S200 | Japanese magnet, share 0.00099 | NOT_CONTROLLED | 61/2025: below 0.1 percent",
                "S203 | Magnet 1000 USD, Chinese Dy 1 USD | LICENCE_REQUIRED | 1 of 1000 USD is dysprosium metal of China; its neodymium does not count",
                "S204 | Magnet 1000 USD, Chinese Dy 0.99 USD | NOT_CONTROLLED | 0.99 of 1000 USD",
                "S206 | SmCo from Chinese samarium oxide | NOT_CONTROLLED | Annex 1 Part 1 lists oxides of Dy and Tb only",
                "S209 | Buyer owned 50 % by a listed party | PRESUMPTION_OF_DENIAL | 61/2025: owned to 50 percent or more by a listed party",
                "S213 | Magnets for disaster relief | EXEMPT | 61/2025: humanitarian exemption, to be reported afterwards",
                "S222 | Gallium metal, day after the truce | PRESUMPTION_OF_DENIAL | 72/2025 ended on 2026-11-27",
                "S224 | Magnet separated in CN, melted in JP | PROCUREMENT_PROHIBITED | DFARS 2027 adds mined, refined and separated"
            })
    void headlineIsThatOfTheLaw(String id, String what, Outcome headline, String why) {
        Transaction shipment = SHIPMENTS.get(id);
        assertThat(shipment.description().orElseThrow()).isEqualTo(what);
        assertThat(SCREENER.headline(shipment)).as(why).isEqualTo(headline);
    }
}
