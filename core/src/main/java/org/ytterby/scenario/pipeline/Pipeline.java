// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;

/**
 * What a bloc has, builds and needs: its plants, the projects among them, and its need at each stage. Plants outside of the
 * bloc may stand in the list; they do not count.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Pipeline extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns whose plants and need are counted.
     *
     * @return the bloc
     */
    Bloc bloc();

    /**
     * Returns the first month.
     *
     * @return the month from which needs grow and shares are looked at, in the years 1900 to 2200
     */
    YearMonth start();

    /**
     * Returns the plants.
     *
     * @return the plants; one without a project runs at full capacity from the start
     */
    List<Plant> plants();

    /**
     * Returns what is being built.
     *
     * @return the projects, at most one for a plant
     */
    List<Project> projects();

    /**
     * Returns the needs.
     *
     * @return the needs, at most one for a stage, at least one
     */
    List<StageNeed> needs();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        if (start().getYear() < 1900 || start().getYear() > 2200) {
            throw Checks.refused("start", "be in the years 1900 to 2200", start());
        }
        Checks.notEmpty("needs", needs());
        Basis basis = needs().get(0).perYear().basis();
        Set<Stage> stages = new HashSet<>();
        for (int i = 0; i < needs().size(); i++) {
            StageNeed need = needs().get(i);
            if (!stages.add(need.stage())) {
                throw Checks.refused("needs[" + i + "].stage", "be alone in the list", need.stage());
            }
            Checks.same(
                    "needs[" + i + "].basis",
                    basis,
                    " as in the first need",
                    need.perYear().basis());
        }
        Set<String> plants = new HashSet<>();
        for (int i = 0; i < plants().size(); i++) {
            Plant plant = plants().get(i);
            if (!plants.add(plant.id())) {
                throw Checks.refused("plants[" + i + "].id", "be alone in the list", plant.id());
            }
            Checks.same(
                    "plants[" + i + "].basis",
                    basis,
                    " as in the needs",
                    plant.capacityPerYear().basis());
        }
        for (int i = 0; i < projects().size(); i++) {
            String plant = projects().get(i).plant();
            if (!plants.remove(plant)) {
                throw Checks.refused(
                        "projects[" + i + "].plant", "be a plant of the list without another project", plant);
            }
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pipeline}. */
    final class Builder extends ImmutablePipeline.Builder {
        Builder() {}
    }
}
