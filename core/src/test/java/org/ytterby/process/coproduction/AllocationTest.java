// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.Money;

/** The same burden under three policies. */
class AllocationTest {

    private static final Burden BURDEN = new Burden(1000, "t CO2e");
    private static final CoProduct LANTHANUM = product("La", 900, "900 USD", 100);
    private static final CoProduct NEODYMIUM = product("Nd", 100, "8100 USD", 5000);
    private static final List<CoProduct> BOTH = List.of(LANTHANUM, NEODYMIUM);

    @Test
    void eachPolicyGivesItsOwnShares() {
        assertThat(Allocation.byMass(BURDEN, BOTH).shares().get("Nd")).isCloseTo(100, within(1e-9));
        assertThat(Allocation.byValue(BURDEN, BOTH).shares().get("Nd")).isCloseTo(900, within(1e-9));
        Allocation expanded = Allocation.bySystemExpansion(BURDEN, BOTH, "Nd");
        assertThat(expanded.shares()).containsEntry("La", 100.0).containsEntry("Nd", 900.0);
        assertThat(expanded.policy()).isEqualTo(AllocationPolicy.SYSTEM_EXPANSION);
        assertThat(Allocation.byMass(BURDEN, BOTH).policy()).isEqualTo(AllocationPolicy.MASS);
        assertThat(Allocation.byValue(BURDEN, BOTH).policy()).isEqualTo(AllocationPolicy.VALUE);
    }

    @Test
    void theMainProductMayCarryLessThanNothing() {
        assertThat(Allocation.bySystemExpansion(BURDEN, BOTH, "La").shares()).containsEntry("La", -4000.0);
    }

    @Test
    void refusesWhatIsMissing() {
        CoProduct bare = CoProduct.builder().name("Ce").mass(Mass.ofTonnes(1)).build();
        List<CoProduct> three = List.of(LANTHANUM, NEODYMIUM, bare);
        assertThatThrownBy(() -> Allocation.byValue(BURDEN, three))
                .hasMessage("value of Ce must be stated but was 'missing'");
        assertThatThrownBy(() -> Allocation.bySystemExpansion(BURDEN, three, "Nd"))
                .hasMessage("avoidedBurden of Ce must be stated but was 'missing'");
        assertThat(Allocation.bySystemExpansion(BURDEN, three, "Ce").shares()).containsEntry("Ce", -4100.0);
        assertThatThrownBy(() -> Allocation.bySystemExpansion(BURDEN, BOTH, "Ce"))
                .hasMessage("mainProduct must be one of [La, Nd] but was 'Ce'");
        CoProduct euros =
                CoProduct.builder().from(bare).value(Money.parse("1 EUR")).build();
        assertThatThrownBy(() -> Allocation.byValue(BURDEN, List.of(LANTHANUM, euros)))
                .hasMessage("value of Ce must be in USD but was 1 EUR");
        assertThatThrownBy(() -> Allocation.byMass(BURDEN, List.of()))
                .hasMessageContaining("products must not be empty");
        assertThatThrownBy(() -> Allocation.byValue(BURDEN, List.of()))
                .hasMessageContaining("products must not be empty");
        assertThatThrownBy(() -> Allocation.byMass(BURDEN, List.of(LANTHANUM, LANTHANUM)))
                .hasMessage("products must hold each name once but was 'La'");
        assertThatThrownBy(() -> Allocation.bySystemExpansion(BURDEN, List.of(LANTHANUM, LANTHANUM), "La"))
                .hasMessage("products must hold each name once but was 'La'");
        CoProduct worthless =
                CoProduct.builder().from(LANTHANUM).value(Money.parse("0 USD")).build();
        assertThatThrownBy(() -> Allocation.byValue(BURDEN, List.of(worthless)))
                .hasMessageContaining("sum over products");
    }

    @Test
    void sharesAddUpOrAreRefused() {
        assertThatThrownBy(() -> new Allocation(AllocationPolicy.MASS, BURDEN, Map.of("La", 999.0)))
                .hasMessage("sum of shares must be the burden, 1000.0 but was 999.0");
        assertThatThrownBy(() -> new Allocation(AllocationPolicy.MASS, BURDEN, Map.of()))
                .hasMessageContaining("shares must not");
        assertThatThrownBy(() -> new Allocation(AllocationPolicy.MASS, BURDEN, Map.of("La", Double.NaN)))
                .hasMessage("shares[La] must be finite but was NaN");
        assertThatThrownBy(() -> new Burden(-1, "t")).hasMessageContaining("amount must be");
        assertThatThrownBy(() -> new Burden(1, " ")).hasMessageContaining("unit must not be blank");
        assertThatThrownBy(() -> product(" ", 1, "1 USD", 1)).hasMessageContaining("name must not be blank");
        assertThatThrownBy(() -> product("La", 0, "1 USD", 1)).hasMessageContaining("mass must be");
        assertThatThrownBy(() -> product("La", 1, "1 USD", -1)).hasMessageContaining("avoidedBurden must be");
    }

    @Property
    void everyPolicyLeavesNothingOver(@ForAll Allocation allocation) {
        double sum = allocation.shares().values().stream()
                .mapToDouble(share -> share)
                .sum();
        assertThat(sum)
                .isCloseTo(
                        allocation.burden().amount(),
                        within(1e-9 * (1 + allocation.burden().amount())));
        assertThat(allocation.shares().values()).allMatch(share -> share >= 0);
    }

    private static CoProduct product(String name, double tonnes, String value, double avoided) {
        return CoProduct.builder()
                .name(name)
                .mass(Mass.ofTonnes(tonnes))
                .value(Money.parse(value))
                .avoidedBurden(avoided)
                .build();
    }
}
