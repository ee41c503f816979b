// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;

/**
 * Where a flow may be limited: at a plant, on a link under a cut, or at a need that is filled.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(FlowPlace.AtPlant.class),
    @JsonSubTypes.Type(FlowPlace.OnLink.class),
    @JsonSubTypes.Type(FlowPlace.AtNeed.class)
})
public sealed interface FlowPlace extends Serializable {

    /**
     * The capacity of a plant.
     *
     * @param plant its identifier
     * @param stage its stage
     * @param country where it stands
     */
    @JsonTypeName("plant")
    record AtPlant(String plant, Stage stage, Country country) implements FlowPlace {

        /**
         * Checks the identifier.
         *
         * @param plant its identifier
         * @param stage its stage
         * @param country where it stands
         * @throws IllegalArgumentException if the identifier is blank
         */
        public AtPlant {
            Checks.notBlank("plant", plant);
        }

        @Override
        public String toString() {
            return plant + " (" + stage + ", " + country.alpha2() + ")";
        }
    }

    /**
     * What a cut leaves of a flow.
     *
     * @param seller the plant that delivers
     * @param buyer the plant or demand that takes in
     * @param country the country of the seller
     */
    @JsonTypeName("link")
    record OnLink(String seller, String buyer, Country country) implements FlowPlace {

        /**
         * Checks the identifiers.
         *
         * @param seller the plant that delivers
         * @param buyer the plant or demand that takes in
         * @param country the country of the seller
         * @throws IllegalArgumentException if an identifier is blank
         */
        public OnLink {
            Checks.notBlank("seller", seller);
            Checks.notBlank("buyer", buyer);
        }

        @Override
        public String toString() {
            return seller + " to " + buyer + " (cut by " + country.alpha2() + ")";
        }
    }

    /**
     * A need: it is filled, and more capacity anywhere would not raise its deliveries.
     *
     * @param demand its identifier
     * @param use the use
     * @param region whose need it is
     */
    @JsonTypeName("need")
    record AtNeed(String demand, String use, Region region) implements FlowPlace {

        /**
         * Checks the texts.
         *
         * @param demand its identifier
         * @param use the use
         * @param region whose need it is
         * @throws IllegalArgumentException if the identifier or the use is blank
         */
        public AtNeed {
            Checks.notBlank("demand", demand);
            Checks.notBlank("use", use);
        }

        @Override
        public String toString() {
            return demand + " (" + use + ", " + region + ")";
        }
    }
}
