// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.element.Element;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.reliance.TradeBalance;
import org.ytterby.testkit.SupplyFigureArbitraries;
import org.ytterby.testkit.TradeBalanceArbitraries;

class GroupNameTest {

    private static final SupplyFigure LINE = new SupplyFigureArbitraries().example();

    @ParameterizedTest
    @ValueSource(
            strings = {"HREE", "LREE", "HREO", "heavy rare earths", "TREO", "SEG", "CREO", "magnet REE", "Nd and Pr"})
    void aGroupWithoutASchemeIsRefused(String group) {
        assertThat(GroupName.needsScheme(group)).isTrue();
        assertThatThrownBy(
                        () -> SupplyFigure.builder().from(LINE).material(group).build())
                .hasMessage("scheme must be named for the group " + group + " but was 'missing'");
        assertThat(SupplyFigure.builder()
                        .from(LINE)
                        .material(group)
                        .scheme("eu")
                        .build()
                        .scheme())
                .contains("eu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REE", "NdFeB", "Dy2O3", "NdPr", "SmCo5"})
    void aFormulaAndAllRareEarthsMeanTheSameToEverybody(String material) {
        assertThat(GroupName.needsScheme(material)).isFalse();
        assertThat(SupplyFigure.builder().from(LINE).material(material).build().scheme())
                .isEmpty();
    }

    @Property
    void anElementHasNoScheme(@ForAll Element element) {
        assertThatCode(() -> GroupName.check(element.symbol(), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> GroupName.check(element.symbol(), Optional.of("usgs")))
                .hasMessage("scheme must be left out for the element " + element.symbol() + " but was 'usgs'");
    }

    @Test
    void whatOneEditionPrintsIsNotWhatAnotherDoes() {
        String own = GroupName.asPrinted(LINE.edition());
        SupplyFigure printed =
                SupplyFigure.builder().from(LINE).material("HREE").scheme(own).build();
        assertThat(printed.scheme()).contains("as-printed:" + LINE.edition().code());
        assertThatThrownBy(() -> SupplyFigure.builder()
                        .from(printed)
                        .scheme("as-printed:else")
                        .build())
                .hasMessage("scheme must be " + own + " or that of a publisher but was 'as-printed:else'");
        assertThatThrownBy(
                        () -> SupplyFigure.builder().from(printed).scheme(" ").build())
                .hasMessageContaining("scheme must not be blank");
    }

    @Test
    void aBalanceOfAGroupNamesTheScheme() {
        TradeBalance.Builder heavy = TradeBalance.builder()
                .from(new TradeBalanceArbitraries().example())
                .material("HREE");
        assertThatThrownBy(heavy::build).hasMessage("scheme must be named for the group HREE but was 'missing'");
        assertThat(heavy.scheme("usgs").build().scheme()).contains("usgs");
    }

    @Test
    void groupsOfTwoSchemesMakeNoTable() {
        SupplyFigure usgs = SupplyFigure.builder()
                .from(LINE)
                .material("HREE")
                .scheme("usgs")
                .build();
        SupplyFigure eu = SupplyFigure.builder()
                .from(usgs)
                .supplier(Supplier.OTHER)
                .scheme("eu")
                .build();
        assertThatThrownBy(() -> SupplyTable.of(List.of(usgs, eu)))
                .hasMessage("figures[1].scheme must be usgs as in the first line but was 'eu'");
        assertThat(SupplyTable.tablesOf(List.of(usgs, eu))).hasSize(2);
    }

    @Test
    void aShareOfTheWorldIsAtMostAllOfIt() {
        SupplyFigure share = SupplyFigure.builder()
                .from(LINE)
                .unit(SupplyUnit.PERCENT_OF_WORLD)
                .basis(Optional.empty())
                .value(PublishedFigure.parse("100"))
                .build();
        for (String more : List.of("101", "90 to 110")) {
            assertThatThrownBy(() -> SupplyFigure.builder()
                            .from(share)
                            .value(PublishedFigure.parse(more))
                            .build())
                    .hasMessage("value must be at most 100 % of world but was " + more);
        }
        assertThat(SupplyFigure.builder()
                        .from(LINE)
                        .value(PublishedFigure.parse("101"))
                        .build())
                .isNotNull();
    }
}
