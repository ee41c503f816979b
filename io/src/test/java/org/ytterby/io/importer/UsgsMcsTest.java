// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.io.csv.CsvError;
import org.ytterby.io.csv.CsvFormatException;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyUnit;

class UsgsMcsTest {

    private static final Set<UsgsCommodity> RARE = Set.of(UsgsCommodity.RARE_EARTHS);

    private static UsgsMcs mcs(String edition) {
        return UsgsMcs.of(Samples.edition(edition), Samples.SEEN);
    }

    private static Imported<SupplyFigure> world2024() {
        return mcs("MCS2024").world(RARE, Samples.source("mcs2024-raree_world.csv"));
    }

    private static Imported<SupplyFigure> world2026() {
        return mcs("MCS2026-v1.0").world(RARE, Samples.source("MCS2026_Commodities_Data.csv", Samples.WINDOWS));
    }

    private static SupplyFigure one(List<SupplyFigure> figures, SupplyMeasure measure, String supplier, int year) {
        List<SupplyFigure> found = figures.stream()
                .filter(figure -> figure.measure() == measure && figure.year() == year)
                .filter(figure -> figure.supplier().code().equals(supplier))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<SupplyFigure> bundled(String edition) {
        ReferenceData data = ReferenceData.bundled();
        return Stream.concat(data.production().stream(), data.reserves().stream())
                .filter(figure -> figure.edition().code().equals(edition)
                        && figure.material().equals("REE"))
                .filter(figure -> figure.stage() == Stage.MINING)
                .toList();
    }

    /** The bundled figures were taken from the printed chapters and the data release by hand. */
    private static void agree(List<SupplyFigure> imported, List<SupplyFigure> bundled) {
        for (SupplyFigure known : bundled) {
            SupplyFigure figure =
                    one(imported, known.measure(), known.supplier().code(), known.year());
            assertThat(figure.value().interval())
                    .as(known.supplier() + " " + known.year() + " " + known.measure())
                    .isEqualTo(known.value().interval());
            assertThat(figure.basis()).isEqualTo(known.basis());
            assertThat(figure.unit()).isEqualTo(known.unit());
        }
    }

    @Test
    void readsTheWorldTableOf2024AsTheBundledFiguresHaveIt() {
        Imported<SupplyFigure> world = world2024();
        assertThat(world.rejects()).isEmpty();
        assertThat(world.accepted()).isEqualTo(16);
        assertThat(world.skipped()).isEqualTo(Map.of("blank row", 4));
        assertThat(world.leftOut()).isEmpty();
        assertThat(world.values()).hasSize(48);
        assertThat(world).hasToString("20 rows read: 16 accepted (48 values), 0 rejected, 4 skipped");
        agree(world.values(), bundled("MCS2024"));
        SupplyFigure china = one(world.values(), SupplyMeasure.PRODUCTION, "CN", 2023);
        assertThat(china.value()).hasToString("e240000");
        assertThat(china.evidence().note()).contains("Production quota; does not include undocumented production.");
        assertThat(one(world.values(), SupplyMeasure.RESERVES, "MM", 2023).value())
                .hasToString("NA");
    }

    @Test
    void readsTheJoinedTableOf2025() {
        Imported<SupplyFigure> world = mcs("MCS2025")
                .world(
                        EnumSet.of(UsgsCommodity.RARE_EARTHS, UsgsCommodity.COBALT),
                        Samples.source("MCS2025_World_Data.csv"));
        assertThat(world.rejects()).isEmpty();
        assertThat(world.skipped()).isEqualTo(Map.of("other commodity", 2));
        List<SupplyFigure> rare = world.values().stream()
                .filter(figure -> figure.material().equals("REE"))
                .toList();
        agree(rare, bundled("MCS2025"));
        List<SupplyFigure> cobalt = world.values().stream()
                .filter(figure -> figure.material().equals("Co"))
                .toList();
        assertThat(one(cobalt, SupplyMeasure.PRODUCTION, "CD", 2024).value()).hasToString("e220000");
        assertThat(one(cobalt, SupplyMeasure.PRODUCTION, "CA", 2023).value()).hasToString("4300");
        assertThat(one(cobalt, SupplyMeasure.RESERVES, "WORLD", 2024).value()).hasToString("11000000");
        assertThat(cobalt).hasSize(8);
    }

    @Test
    void readsTheLongFileOf2026AsTheBundledFiguresHaveIt() {
        Imported<SupplyFigure> world = world2026();
        assertThat(world.rejects()).isEmpty();
        assertThat(world.values()).hasSize(54);
        assertThat(world.skipped())
                .isEqualTo(Map.of("other commodity", 2, "section Salient Statistics\u2014United States", 9));
        agree(
                world.values(),
                bundled("MCS2026").stream()
                        .filter(figure -> figure.measure() == SupplyMeasure.PRODUCTION)
                        .toList());
        agree(world.values(), bundled("MCS2026-v1.0"));
        SupplyFigure burma = one(world.values(), SupplyMeasure.PRODUCTION, "MM", 2025);
        assertThat(burma.value()).hasToString("e22,000");
        assertThat(burma.evidence().note())
                .contains("Estimated based on reported import data for China. Source: Trade Data Monitor Inc.");
        assertThat(one(world.values(), SupplyMeasure.PRODUCTION, "CA", 2025).value())
                .hasToString("\u2014");
        assertThat(one(world.values(), SupplyMeasure.RESERVES, "WORLD", 2025).value())
                .hasToString(">85,000,000");
    }

    @Test
    void readsTheSalientStatisticsOf2026() {
        org.ytterby.io.csv.CsvSource source = Samples.source("MCS2026_Commodities_Data.csv", Samples.WINDOWS);
        List<SupplyFigure> made =
                mcs("MCS2026-salient").salientProduction(RARE, source).orThrow();
        assertThat(made)
                .extracting(figure -> figure.stage() + " " + figure.value() + " "
                        + figure.qualifier().orElse(""))
                .containsExactly("MINING e42,400 Mineral concentrates", "SEPARATION e120 Compounds and metals");
        Imported<Indicator> indicators =
                mcs("MCS2026").salientIndicators(RARE, Samples.source("MCS2026_Commodities_Data.csv", Samples.WINDOWS));
        assertThat(indicators.values())
                .extracting(i -> i.measure() + " " + i.stage().map(Stage::name).orElse("-") + " " + i.of().orElse("-")
                        + " " + i.value())
                .containsExactly(
                        "IMPORTS SEPARATION Compounds e7,730",
                        "IMPORTS - Metals: Ferrocerium, alloys e330",
                        "EXPORTS - Ores and compounds e45,700",
                        "APPARENT_CONSUMPTION SEPARATION compounds and metals 7,900",
                        "NET_IMPORT_RELIANCE SEPARATION Compounds and metals >95",
                        "NET_IMPORT_RELIANCE BENEFICIATION Mineral concentrates E");
        assertThat(indicators.skipped())
                .containsEntry("statistics Employment", 1)
                .containsEntry("statistics Production", 2)
                .containsEntry("other commodity", 2)
                .containsEntry("section World Mine Production and Reserves", 54);
        assertThat(indicators.read()).isEqualTo(65);
    }

    @Test
    void readsTheSalientStatisticsOfRareEarthsOf2025() {
        org.ytterby.io.csv.CsvSource source = Samples.source("mcs2025-raree_salient.csv");
        Imported<SupplyFigure> made = mcs("MCS2025").salientProduction(RARE, source);
        assertThat(made.values()).hasSize(10);
        assertThat(made.values().get(0).value()).hasToString("39000");
        assertThat(made.values().get(1).value()).hasToString("--");
        assertThat(made.values().get(1).stage()).isEqualTo(Stage.SEPARATION);
        Imported<Indicator> traded =
                mcs("MCS2025").salientIndicators(RARE, Samples.source("mcs2025-raree_salient.csv"));
        assertThat(traded.values())
                .extracting(i -> i.fromYear() + " " + i.value())
                .containsExactly(
                        "2020 6510", "2021 7690", "2021 >95", "2022 10700", "2022 >95", "2023 8920", "2024 8000");
        assertThat(traded.leftOut())
                .isEqualTo(Map.of(
                        "empty cell", 3, "statistics usprod", 10, "statistics price", 10, "statistics employment", 5));
    }

    @Test
    void bringsKilogramsToTonnesAndKeepsMarks() {
        Set<UsgsCommodity> germanium = Set.of(UsgsCommodity.GERMANIUM);
        List<SupplyFigure> made = mcs("MCS2023")
                .salientProduction(germanium, Samples.source("mcs2023-germa_salient.csv"))
                .orThrow();
        assertThat(made)
                .extracting(figure -> figure.stage() + " " + figure.value())
                .startsWith("SEPARATION 0", "RECYCLING W");
        Imported<Indicator> traded =
                mcs("MCS2023").salientIndicators(germanium, Samples.source("mcs2023-germa_salient.csv"));
        assertThat(traded.values().subList(0, 4))
                .extracting(i -> i.of().orElse("-") + " " + i.value())
                .containsExactly("Metal 10", "GeO2 12", "- 3.6", "- >50");
        assertThat(traded.values().get(0).evidence().note()).contains("published in kg");
        assertThat(traded.leftOut()).containsEntry("consumption not said to be apparent", 3);
        assertThat(mcs("MCS2022")
                        .salientProduction(germanium, Samples.source("mcs2022-alumi_salient.csv"))
                        .skipped())
                .isEqualTo(Map.of("other commodity", 2));
    }

    @Test
    void handlesTheQuirksOfOlderTablesAndRefusesWhatNobodyCanRead() {
        Imported<SupplyFigure> world = mcs("MCS2022").world(RARE, Samples.source("mcs2022-raree_world-quirks.csv"));
        assertThat(one(world.values(), SupplyMeasure.PRODUCTION, "MM", 2020).value())
                .hasToString("e31,000");
        assertThat(one(world.values(), SupplyMeasure.PRODUCTION, "IN", 2021).value())
                .hasToString("e2900");
        assertThat(one(world.values(), SupplyMeasure.RESERVES, "IN", 2021).value())
                .hasToString("6900000");
        assertThat(one(world.values(), SupplyMeasure.PRODUCTION, "OTHER", 2020).value())
                .hasToString(">50");
        assertThat(one(world.values(), SupplyMeasure.PRODUCTION, "OTHER", 2021).value())
                .hasToString("e100");
        assertThat(world.skipped()).isEqualTo(Map.of("sum that is not the world", 1));
        assertThat(world.read()).isEqualTo(8);
        assertThat(world.rejects().stream()
                        .flatMap(reject -> reject.errors().stream())
                        .map(CsvError::toString))
                .anyMatch(fault ->
                        fault.startsWith("mcs2022-raree_world-quirks.csv:6:2 (Country): must be the name of a country"))
                .anyMatch(fault -> fault.startsWith(
                        "mcs2022-raree_world-quirks.csv:7:4 (Prod_t_2020): must have commas between groups"))
                .contains(
                        "mcs2022-raree_world-quirks.csv:7:5 (Prod_t_Est_2021): must be a figure, not the number of a footnote that holds it but was '(4)'",
                        "mcs2022-raree_world-quirks.csv:8:3 (Type): must name the stage, such as mine production but was 'Something else'",
                        "mcs2022-raree_world-quirks.csv:9:1 (Source): must be MCS2022, the edition asked for but was 'MCS2021'")
                .hasSize(5);
        assertThatThrownBy(world::orThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Atlantis");
    }

    @Test
    void readsCapacitiesAndOtherUnits() {
        String text =
                "Source,Country,Type,Prod_kt_2022,Cap_kg_2023,Note\nMCS2024,China,primary production,0.6-1.25,er1600000,see\nMCS2024,Japan,primary production,<3,,\n";
        Imported<SupplyFigure> world =
                mcs("MCS2024").world(Set.of(UsgsCommodity.GALLIUM), org.ytterby.io.csv.CsvSource.of(text, "t"));
        assertThat(world.values())
                .extracting(figure -> figure.measure() + " " + figure.value() + " " + figure.unit())
                .containsExactly(
                        "PRODUCTION 600\u20131,250 TONNES",
                        "CAPACITY er1,600 TONNES_PER_YEAR",
                        "PRODUCTION <3,000 TONNES");
        assertThat(world.leftOut()).isEqualTo(Map.of("column Note", 1, "empty cell", 1));
        assertThat(world.values().get(0).stage()).isEqualTo(Stage.SEPARATION);
        assertThat(world.values().get(0).unit()).isEqualTo(SupplyUnit.TONNES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Country,Type,Prod_t_2022 | must have a column Source but was 'Country,Type,Prod_t_2022'",
                "Source,Country,Type | must have a column of figures such as Prod_t_2022 but was 'Source,Country,Type'",
                "Section,Statistics_detail | must have a column Commodity but was 'Section,Statistics_detail'"
            })
    void refusesOtherHeaders(String header, String rule) {
        assertThatThrownBy(() -> mcs("MCS2024").world(RARE, org.ytterby.io.csv.CsvSource.of(header + "\n", "t")))
                .isInstanceOf(CsvFormatException.class)
                .hasMessage("t:1: " + rule + "\nreading stopped there");
    }

    @Test
    void refusesUnitsYearsAndQuestionsItCannotAnswer() {
        String joined =
                "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023\nMCS2025,Cobalt,China,Mine production,carats,5\n";
        assertThat(mcs("MCS2025")
                        .world(Set.of(UsgsCommodity.COBALT), org.ytterby.io.csv.CsvSource.of(joined, "t"))
                        .rejects()
                        .get(0)
                        .errors())
                .hasToString("[t:2:5 (UNIT_MEAS): must name a unit of mass, such as metric tons but was 'carats']");
        assertThatThrownBy(() -> mcs("MCS2025").world(Set.of(), Samples.source("MCS2025_World_Data.csv")))
                .hasMessage("wanted must not be empty but was []");
        assertThatThrownBy(() -> mcs("MCS2024")
                        .world(
                                EnumSet.of(UsgsCommodity.COBALT, UsgsCommodity.NICKEL),
                                Samples.source("mcs2024-raree_world.csv")))
                .hasMessage(
                        "mcs2024-raree_world.csv:1: must have a column Commodity, or one commodity be asked for, but was [COBALT, NICKEL]\nreading stopped there");
        String longer = Samples.text("MCS2026_Commodities_Data.csv", Samples.WINDOWS)
                .replace("metric tons,2025,390,", "metric tons,2021-24,390,")
                .replace("metric tons,2025,\"390,000\"", "metric tons,2021\u201324,\"390,000\"");
        assertThat(mcs("MCS2026")
                        .world(RARE, org.ytterby.io.csv.CsvSource.of(longer, "t"))
                        .rejects())
                .hasSize(1)
                .allSatisfy(reject -> assertThat(reject.errors())
                        .asString()
                        .contains("(Year): must be a year such as 2025 but was '2021\u201324'"));
    }

    @Test
    void knowsTheLinesOfATable() {
        assertThat(UsgsSupplier.of("Japane")).isEqualTo(new UsgsSupplier(Optional.of(Supplier.ofCode("JP")), true));
        assertThat(UsgsSupplier.of("Congo (Kinshasa)4").supplier()).contains(Supplier.ofCode("CD"));
        assertThat(UsgsSupplier.of("Other countriese, 5"))
                .isEqualTo(new UsgsSupplier(Optional.of(Supplier.OTHER), true));
        assertThat(UsgsSupplier.of(" World  total (rounded)").supplier()).contains(Supplier.WORLD);
        assertThat(UsgsSupplier.of("Chile")).isEqualTo(new UsgsSupplier(Optional.of(Supplier.ofCode("CL")), false));
        assertThat(UsgsSupplier.of("Korea, North").supplier()).contains(Supplier.ofCode("KP"));
        assertThat(UsgsSupplier.of("C\u00f4te d\u2019Ivoire").supplier()).contains(Supplier.ofCode("CI"));
        assertThat(UsgsSupplier.of("United States and Canada").supplier()).isEmpty();
        assertThatThrownBy(() -> UsgsSupplier.of("Chiles")).hasMessageContaining("nearest is 'Chile'");
    }
}
