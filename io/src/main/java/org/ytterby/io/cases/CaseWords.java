// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.ytterby.io.internal.Names;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;

/** The words that files of worked cases use, and what they mean here. */
final class CaseWords {

    static final String CN_CONTROL_LIST = "cn-control-list";
    static final String CN_VALUE_SHARE = "cn-2025-61-part-1";
    static final String US_VALUE_SHARE = "us-de-minimis";

    private static final ImmutableMap<String, Act> ACTS = ImmutableMap.<String, Act>builder()
            .put("EXPORT", Act.EXPORT)
            .put("REEXPORT", Act.REEXPORT)
            .put("TECHNOLOGY", Act.TECHNOLOGY_TRANSFER)
            .put("PRODUCTION", Act.PRODUCTION)
            .put("DOD_PROCUREMENT", Act.PROCUREMENT)
            .put("PROCUREMENT", Act.PROCUREMENT)
            .put("IMPORT_DUTY", Act.IMPORT_DUTY)
            .put("BENCHMARK", Act.BENCHMARK)
            .buildOrThrow();

    private static final ImmutableMap<String, String> DUTIES =
            ImmutableMap.of("S301_DUTY", "section-301", "S122_DUTY", "section-122", "IEEPA_DUTY", "ieepa");

    private static final ImmutableMap<String, EndUse> USES = ImmutableMap.of(
            "WMD", EndUse.WEAPONS_OF_MASS_DESTRUCTION,
            "AI", EndUse.MILITARY_ARTIFICIAL_INTELLIGENCE,
            "AI_MILITARY", EndUse.MILITARY_ARTIFICIAL_INTELLIGENCE,
            "DISASTER_RELIEF", EndUse.HUMANITARIAN);

    private static final ImmutableMap<String, String> LISTS = ImmutableMap.of(
            "CONTROL_LIST", CN_CONTROL_LIST,
            "WATCH_LIST", "cn-watch-list",
            "US_ENTITY_LIST", "us-entity-list",
            "US_MILITARY_END_USER_LIST", "us-military-end-user-list",
            "US_MEU_LIST", "us-military-end-user-list");

    private static final ImmutableMap<String, StageOfOrigin> STAGES = ImmutableMap.<String, StageOfOrigin>builder()
            .put("mined", StageOfOrigin.MINED)
            .put("refined", StageOfOrigin.REFINED)
            .put("separated", StageOfOrigin.SEPARATED)
            .put("alloyMelted", StageOfOrigin.MELTED)
            .put("melted", StageOfOrigin.MELTED)
            .put("magnet", StageOfOrigin.PRODUCED)
            .put("produced", StageOfOrigin.PRODUCED)
            .buildOrThrow();

    private static final ImmutableMap<String, ItemProperty> PROPERTIES = ImmutableMap.<String, ItemProperty>builder()
            .put("purity", ItemProperty.PURITY)
            .put("polycrystalPurity", ItemProperty.PURITY)
            .put("flexuralStrength_MPa", ItemProperty.FLEXURAL_STRENGTH_MPA)
            .put("density_g_cm3", ItemProperty.DENSITY_G_PER_CM3)
            .put("particleSize_um", ItemProperty.PARTICLE_SIZE_UM)
            .put("temperature_C", ItemProperty.REACTION_TEMPERATURE_C)
            .put("diameter_m", ItemProperty.MACHINE_DIAMETER_M)
            .put("length_m", ItemProperty.MACHINE_LENGTH_M)
            .put("diameter_mm", ItemProperty.DIAMETER_MM)
            .put("length_mm", ItemProperty.LENGTH_MM)
            .put("bore_mm", ItemProperty.BORE_MM)
            .put("wall_mm", ItemProperty.WALL_MM)
            .put("width_mm", ItemProperty.WIDTH_MM)
            .put("height_mm", ItemProperty.HEIGHT_MM)
            .put("thickness_mm", ItemProperty.THICKNESS_MM)
            .put("leachLiquor_m3_per_day", ItemProperty.LEACH_LIQUOR_M3_PER_DAY)
            .put("singleCrystalDislocations_per_cm2", ItemProperty.DISLOCATIONS_PER_CM2)
            .put("elasticLimit_MPa", ItemProperty.ELASTIC_LIMIT_MPA)
            .put("uts_MPa", ItemProperty.TENSILE_STRENGTH_MPA)
            .put("saturationMagnetostriction", ItemProperty.SATURATION_MAGNETOSTRICTION)
            .put("couplingFactor", ItemProperty.COUPLING_FACTOR)
            .put("initialPermeability", ItemProperty.INITIAL_PERMEABILITY)
            .put("resistivity_ohm_cm", ItemProperty.RESISTIVITY_OHM_CM)
            .put("energyDensity_Wh_kg", ItemProperty.ENERGY_DENSITY_WH_PER_KG)
            .put("totalMagnetMass_kg", ItemProperty.TOTAL_MAGNET_MASS_KG)
            .put("logicNode_nm", ItemProperty.LOGIC_NODE_NM)
            .put("memoryLayers", ItemProperty.MEMORY_LAYERS)
            .put("singleThirdCountryShare", ItemProperty.SINGLE_THIRD_COUNTRY_SHARE)
            .buildOrThrow();

    private CaseWords() {}

    /** Jurisdiction and act in one word, such as CN_EXPORT or US_S301_DUTY. */
    static Question question(String word, String path) {
        int split = word.indexOf('_');
        String place = split < 0 ? word : word.substring(0, split);
        String what = split < 0 ? "" : word.substring(split + 1);
        Act act = ACTS.get(what);
        String programme = DUTIES.get(what);
        if (act == null && programme == null) {
            throw CaseTree.refused(path, "name a jurisdiction and one of " + ACTS.keySet() + DUTIES.keySet(), word);
        }
        Jurisdiction jurisdiction = CaseTree.parse(path, place, Jurisdiction::of);
        return programme == null
                ? Question.of(jurisdiction, act == null ? Act.EXPORT : act)
                : Question.of(jurisdiction, Act.IMPORT_DUTY, programme);
    }

    static EndUse endUse(String word) {
        EndUse known = USES.get(word);
        return known != null ? known : constant(EndUse.class, word);
    }

    static String list(String word, String path) {
        String list = LISTS.get(word);
        if (list == null) {
            throw CaseTree.refused(path, "be one of " + LISTS.keySet(), word);
        }
        return list;
    }

    static Optional<StageOfOrigin> stage(String word) {
        return Optional.ofNullable(STAGES.get(word));
    }

    static Optional<ItemProperty> property(String word) {
        ItemProperty known = PROPERTIES.get(word);
        return known != null
                ? Optional.of(known)
                : Arrays.stream(ItemProperty.values())
                        .filter(property -> property.name().equals(word))
                        .findFirst();
    }

    static Optional<Trait> trait(String word) {
        if (word.equals("acidResistantLining")) {
            return Optional.of(Trait.ACID_RESISTANT_LINING);
        }
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.name().equals(word))
                .findFirst();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be a known " + type.getSimpleName() + " but was '"
                        + word + "'"
                        + Names.hint(
                                word, Arrays.stream(constants).map(Enum::name).toList())));
    }
}
