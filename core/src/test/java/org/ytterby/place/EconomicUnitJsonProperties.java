// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.testkit.EconomicUnitArbitraries;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class EconomicUnitJsonProperties {

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .addModule(new SimpleModule().addAbstractTypeMapping(Membership.class, ImmutableMembership.class))
            .build();

    @Property(tries = 40)
    void roundTripsMembership(@ForAll Membership value) {
        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(value), ImmutableMembership.class))
                .isEqualTo(value);
    }

    @Property(tries = 40)
    void roundTripsEconomicUnit(@ForAll EconomicUnit value) {
        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(value), ImmutableEconomicUnit.class))
                .isEqualTo(value);
    }

    @Example
    void leavesDerivedValuesOut() {
        assertThat(JACKSON.writeValueAsString(new EconomicUnitArbitraries().example()))
                .isEqualTo("{\"id\":\"EXAMPLE\",\"memberships\":["
                        + "{\"country\":\"GB\",\"joined\":\"1973-01-01\",\"left\":\"2020-02-01\"},"
                        + "{\"country\":\"DE\",\"joined\":\"1970-01-01\",\"left\":null}],\"name\":\"an example\"}");
    }
}
