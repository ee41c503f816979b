// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import org.ytterby.time.DateSpan;

/**
 * Something that happens to a chain on some days. A month that holds some of them is hit in proportion to its days, and several
 * shocks in a month multiply what they leave, on whichever of its days they hold.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(CapacityCut.class),
    @JsonSubTypes.Type(FlowCut.class),
    @JsonSubTypes.Type(LicenceRegime.class),
    @JsonSubTypes.Type(OutputQuota.class),
    @JsonSubTypes.Type(TechnologyDenial.class),
    @JsonSubTypes.Type(DemandSurge.class)
})
public sealed interface Shock extends Serializable
        permits CapacityCut, FlowCut, LicenceRegime, OutputQuota, TechnologyDenial, DemandSurge {

    /**
     * Returns the days on which it holds.
     *
     * @return the days, first and last included; a month that holds some of them is hit in proportion; open ends reach
     *     beyond the run
     */
    DateSpan days();
}
