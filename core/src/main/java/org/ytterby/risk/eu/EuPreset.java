// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.metric.MissingGovernance;

/**
 * How the method of the European Commission is applied: its thresholds, and what becomes of what is not known.
 *
 * @since 0.1
 */
@Value.Immutable
public interface EuPreset extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns from which supply risk on a material is critical.
     *
     * @return the threshold, above 0
     */
    double supplyThreshold();

    /**
     * Returns from which economic importance on a material is critical.
     *
     * @return the threshold, above 0
     */
    double importanceThreshold();

    /**
     * Returns what becomes of a missing mix of suppliers.
     *
     * @return the policy
     */
    MissingMix missingMix();

    /**
     * Returns what becomes of a stage without a score.
     *
     * @return the policy
     */
    MissingStage missingStage();

    /**
     * Returns what becomes of a supplier without a governance score.
     *
     * @return the policy
     */
    MissingGovernance missingGovernance();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.positive("supplyThreshold", supplyThreshold());
        Checks.positive("importanceThreshold", importanceThreshold());
    }

    /**
     * Returns {@code eu-2017}: thresholds 1.0 and 2.8 (secondary source seen), a known mix alone where the other is missing, a
     * stage without a score left out, bounds where governance is not known.
     *
     * @return the preset
     */
    static EuPreset eu2017() {
        return builder()
                .name("eu-2017")
                .supplyThreshold(1.0)
                .importanceThreshold(2.8)
                .missingMix(MissingMix.OTHER_MIX_ALONE)
                .missingStage(MissingStage.LEFT_OUT)
                .missingGovernance(MissingGovernance.BOUNDS)
                .build();
    }

    /**
     * Returns {@code eu-2017-complete}: as {@link #eu2017()}, but no score where a mix is missing, and only a lower bound where
     * a stage is.
     *
     * @return the preset
     */
    static EuPreset eu2017Complete() {
        return builder()
                .from(eu2017())
                .name("eu-2017-complete")
                .missingMix(MissingMix.NOT_COMPUTABLE)
                .missingStage(MissingStage.LOWER_BOUND)
                .build();
    }

    /**
     * Finds a preset.
     *
     * @param name its name
     * @return the preset
     * @throws IllegalArgumentException if there is none of that name
     */
    static EuPreset ofName(String name) {
        List<EuPreset> all = List.of(eu2017(), eu2017Complete());
        return all.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "preset",
                        "be one of " + all.stream().map(EuPreset::name).toList(),
                        name));
    }

    /**
     * Starts a preset.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EuPreset}. */
    final class Builder extends ImmutableEuPreset.Builder {
        Builder() {}
    }
}
