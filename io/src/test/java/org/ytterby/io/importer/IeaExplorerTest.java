// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Edition;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.SupplyFigure;

class IeaExplorerTest {

    private static final IeaExplorer IEA = IeaExplorer.of(Samples.edition("IEA2025"), Samples.SEEN);

    private static String words(SupplyFigure figure) {
        return figure.material() + " " + figure.scheme() + " " + figure.stage() + " " + figure.supplier() + " "
                + figure.year() + " " + figure.value() + " " + figure.unit() + " " + figure.basis() + " "
                + figure.qualifier();
    }

    @Test
    void readsTheSupplyOfMagnetRareEarthsAsTheBundledTableHasIt() {
        Imported<SupplyFigure> supply = IEA.supply(Samples.source("iea_criticalminerals_25.csv"));
        List<String> bundled = ReferenceData.bundled().production().stream()
                .filter(figure -> figure.edition().code().equals("IEA2025"))
                .map(IeaExplorerTest::words)
                .toList();
        assertThat(supply.values().stream().map(IeaExplorerTest::words)).containsExactlyInAnyOrderElementsOf(bundled);
        assertThat(supply.rejects()).isEmpty();
        assertThat(supply.skipped())
                .isEqualTo(Map.of(
                        "other mineral", 1,
                        "share, which is computed", 1,
                        "sheet 1 Total demand for key minerals", 6,
                        "sheet 3.1 Cleantech demand by tech", 1));
    }

    @Test
    void readsDemandByScenarioAndTheBaseYearOnce() {
        Imported<Indicator> demand = IEA.demand(Samples.source("iea_criticalminerals_25.csv"));
        assertThat(demand.values())
                .extracting(i -> i.fromYear() + " " + i.value() + " " + i.of().orElse("all") + " "
                        + i.qualifier().orElse("-"))
                .containsExactly(
                        "2024 e90,922 all -", "2040 149,600 all Stated Policies scenario", "2024 e10,492 Wind -");
        assertThat(demand.skipped()).containsEntry("row without a figure", 2).containsEntry("sum of some sectors", 1);
        assertThat(demand.rejects()).isEmpty();
    }

    @Test
    void readsTheNamesThatRGives() {
        Edition edition = Edition.builder()
                .code("IEA2026")
                .publisher("IEA")
                .title("Critical Minerals Data Explorer 2026")
                .year(2026)
                .build();
        IeaExplorer iea = IeaExplorer.of(edition, Samples.SEEN);
        List<SupplyFigure> copper =
                iea.supply(Samples.source("iea_criticalminerals_26_copper.csv")).orThrow();
        assertThat(copper).hasSize(28);
        assertThat(copper.get(4))
                .extracting(IeaExplorerTest::words)
                .isEqualTo("Cu Optional.empty MINING CD 2025 e3,338,000 TONNES Optional[element] Optional.empty");
        List<Indicator> demand =
                iea.demand(Samples.source("iea_criticalminerals_26_copper.csv")).orThrow();
        assertThat(demand)
                .extracting(i -> i.fromYear() + " " + i.value()
                        + i.qualifier().map(q -> " " + q).orElse(""))
                .startsWith("2025 e27,775,000", "2030 30,792,000 Current Policies")
                .endsWith("2040 34,984,000 Stated Policies")
                .hasSize(7);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String text =
                "Pillar,Mineral,Country,Case,2024,,\n2 Supply,Copper,Chile,Base case,1,,\n2 Supply,Copper - Mining,Atlantis,Base case,x,,\n,,,,,,\n";
        Imported<SupplyFigure> supply = IEA.supply(CsvSource.of(text, "t"));
        assertThat(supply.rejects().stream()
                        .flatMap(reject -> reject.errors().stream())
                        .map(Object::toString))
                .anyMatch(fault -> fault.equals(
                        "t:2:2 (Mineral): must end with its stage, such as Copper - Mining but was 'Copper'"))
                .anyMatch(fault -> fault.startsWith("t:3:3 (Country): must be the name of a country"));
        assertThat(supply.skipped()).isEqualTo(Map.of("blank row", 1));
        Imported<SupplyFigure> word =
                IEA.supply(CsvSource.of("Pillar,Mineral,Country,Case,2024\n2,Nickel - Refining,Total,b,many\n", "t"));
        assertThat(word.rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.errors().get(0).name()).isEqualTo("2024"));
        assertThatThrownBy(() -> IEA.supply(CsvSource.of("Pillar,Mineral,Country,Case\n", "t")))
                .hasMessageContaining("must have a column for a year such as 2030");
    }
}
