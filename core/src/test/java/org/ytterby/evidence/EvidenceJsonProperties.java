// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.testkit.EditionArbitraries;
import org.ytterby.testkit.EvidenceArbitraries;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class EvidenceJsonProperties {

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .addModule(new SimpleModule().addAbstractTypeMapping(Source.class, ImmutableSource.class))
            .build();

    @Property(tries = 40)
    void roundTripsSource(@ForAll Source value) {
        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(value), ImmutableSource.class))
                .isEqualTo(value);
    }

    @Property(tries = 40)
    void roundTripsEdition(@ForAll Edition value) {
        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(value), ImmutableEdition.class))
                .isEqualTo(value);
    }

    @Property(tries = 40)
    void roundTripsEvidence(@ForAll Evidence value) {
        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(value), ImmutableEvidence.class))
                .isEqualTo(value);
    }

    @Example
    void leavesDerivedValuesOut() {
        assertThat(JACKSON.writeValueAsString(new EditionArbitraries().example()))
                .isEqualTo("{\"code\":\"MCS2026\",\"publishedOn\":\"2026-05-27\",\"publisher\":\"USGS\","
                        + "\"title\":\"Mineral Commodity Summaries 2026\",\"version\":\"v1.3\",\"year\":2026}");
    }

    @Example
    void namesTheConfidence() {
        assertThat(JACKSON.writeValueAsString(new EvidenceArbitraries().example()))
                .contains("\"confidence\":\"OFFICIAL_TEXT_SEEN\"");
    }
}
