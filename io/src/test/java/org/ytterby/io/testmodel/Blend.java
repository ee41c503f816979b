// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A hand-written class with a part that may be left out. */
@JsonPropertyOrder({"parts", "unknown"})
public final class Blend implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ImmutableMap<Metal, Double> parts;
    private final ImmutableList<Metal> unknown;

    private Blend(Map<Metal, Double> parts, List<Metal> unknown) {
        this.parts = ImmutableMap.copyOf(parts);
        this.unknown = ImmutableList.copyOf(unknown);
    }

    /**
     * Creates a blend.
     *
     * @param parts the known parts
     * @param unknown the metals of unknown part, or null for none
     * @return the blend
     */
    @JsonCreator
    public static Blend of(
            @JsonProperty("parts") Map<Metal, Double> parts, @JsonProperty("unknown") @Nullable List<Metal> unknown) {
        return new Blend(parts, unknown == null ? List.of() : unknown);
    }

    /**
     * Returns the parts.
     *
     * @return the parts
     */
    @JsonProperty
    public Map<Metal, Double> parts() {
        return parts;
    }

    /**
     * Returns the metals of unknown part.
     *
     * @return the metals
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Metal> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Blend that && parts.equals(that.parts) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, unknown);
    }

    @Override
    public String toString() {
        return "Blend" + parts + unknown;
    }
}
