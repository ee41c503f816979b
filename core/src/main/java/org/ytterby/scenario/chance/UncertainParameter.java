// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A number of a scenario or its network that is not known for sure, with its distribution. Parameters are drawn independently
 * of one another.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({@JsonSubTypes.Type(UncertainParameter.OfShock.class), @JsonSubTypes.Type(UncertainParameter.OfPart.class)
})
public sealed interface UncertainParameter extends Serializable {

    /**
     * Returns how likely its values are.
     *
     * @return the distribution
     */
    Distribution distribution();

    /**
     * Returns what the distribution is based on.
     *
     * @return the source or assumption, in words
     */
    String basedOn();

    /**
     * Says whether another parameter sets the same number.
     *
     * @param other the other parameter
     * @return whether both are about one number of one thing
     */
    boolean setsTheSameAs(UncertainParameter other);

    /**
     * A number of a shock.
     *
     * @param shock the place of the shock in the scenario, from 0
     * @param parameter which number
     * @param distribution how likely its values are, all of which lie in the range of the parameter
     * @param basedOn the source or assumption, in words
     */
    @JsonTypeName("of-shock")
    record OfShock(
            @JsonProperty(required = true) int shock,
            ShockParameter parameter,
            Distribution distribution,
            String basedOn)
            implements UncertainParameter {

        /**
         * Checks the parts.
         *
         * @param shock the place of the shock
         * @param parameter which number
         * @param distribution how likely its values are
         * @param basedOn the source or assumption
         * @throws IllegalArgumentException if the place is negative, a value may lie out of range, or a text is blank
         */
        public OfShock {
            Checks.inRange("shock", shock, 0, Integer.MAX_VALUE);
            within(parameter.range(), distribution);
            Checks.notBlank("basedOn", basedOn);
        }

        @Override
        public boolean setsTheSameAs(UncertainParameter other) {
            return other instanceof OfShock that && shock == that.shock && parameter == that.parameter;
        }
    }

    /**
     * A number of a part of the network.
     *
     * @param part the identifier of a plant or demand, not blank
     * @param parameter which number
     * @param distribution how likely its values are, all of which lie in the range of the parameter
     * @param basedOn the source or assumption, in words
     */
    @JsonTypeName("of-part")
    record OfPart(String part, PartParameter parameter, Distribution distribution, String basedOn)
            implements UncertainParameter {

        /**
         * Checks the parts.
         *
         * @param part the identifier
         * @param parameter which number
         * @param distribution how likely its values are
         * @param basedOn the source or assumption
         * @throws IllegalArgumentException if a value may lie out of range, or a text is blank
         */
        public OfPart {
            Checks.notBlank("part", part);
            within(parameter.range(), distribution);
            Checks.notBlank("basedOn", basedOn);
        }

        @Override
        public boolean setsTheSameAs(UncertainParameter other) {
            return other instanceof OfPart that && part.equals(that.part) && parameter == that.parameter;
        }
    }

    private static void within(Interval range, Distribution distribution) {
        if (!range.encloses(distribution.support())) {
            throw Checks.refused("distribution", "lie within " + range, distribution);
        }
    }
}
