// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * A measured property that a rule sets a limit to. The unit is part of the name; fractions are in [0, 1].
 *
 * @since 0.1
 */
public enum ItemProperty {
    /** Purity, as a mass fraction. */
    PURITY(true),
    /** Mass fraction of copper or silver infiltrated into tungsten. */
    INFILTRATED_SILVER_FRACTION(true),
    /** Mass fraction of tungsten in a commercial end item. */
    TUNGSTEN_FRACTION_OF_ITEM(true),
    /** Mass fraction of covered material in a commercial end item. */
    COVERED_MATERIAL_FRACTION_OF_ITEM(true),
    /** Density in grams per cubic centimetre. */
    DENSITY_G_PER_CM3(false),
    /** Flexural strength in megapascals. */
    FLEXURAL_STRENGTH_MPA(false),
    /** Elastic limit in megapascals. */
    ELASTIC_LIMIT_MPA(false),
    /** Ultimate tensile strength in megapascals. */
    TENSILE_STRENGTH_MPA(false),
    /** Elongation at break, as a fraction. */
    ELONGATION_FRACTION(false),
    /** Particle size in micrometres. */
    PARTICLE_SIZE_UM(false),
    /** Thickness in millimetres. */
    THICKNESS_MM(false),
    /** Diameter of a cylinder in millimetres. */
    DIAMETER_MM(false),
    /** Bore of a tube in millimetres. */
    BORE_MM(false),
    /** Wall of a tube in millimetres. */
    WALL_MM(false),
    /** Length in millimetres. */
    LENGTH_MM(false),
    /** Width of a block in millimetres. */
    WIDTH_MM(false),
    /** Height of a block in millimetres. */
    HEIGHT_MM(false),
    /** Diameter of a machine in metres. */
    MACHINE_DIAMETER_M(false),
    /** Length of a machine in metres. */
    MACHINE_LENGTH_M(false),
    /** Highest reaction temperature in degrees Celsius. */
    REACTION_TEMPERATURE_C(false),
    /** Leach liquor treated, in cubic metres a day. */
    LEACH_LIQUOR_M3_PER_DAY(false),
    /** Dislocations of a single crystal per square centimetre. */
    DISLOCATIONS_PER_CM2(false),
    /** Saturation magnetostriction, without unit. */
    SATURATION_MAGNETOSTRICTION(false),
    /** Magnetomechanical coupling factor, without unit. */
    COUPLING_FACTOR(false),
    /** Initial relative permeability, without unit. */
    INITIAL_PERMEABILITY(false),
    /** Resistivity at 20 degrees Celsius in ohm centimetres. */
    RESISTIVITY_OHM_CM(false),
    /** Energy density of a cell in watt-hours per kilogram. */
    ENERGY_DENSITY_WH_PER_KG(false),
    /** Total mass of the magnets in a product, in kilograms. */
    TOTAL_MAGNET_MASS_KG(false),
    /** Silver content in parts per million. */
    SILVER_PPM(false),
    /** Isotopic impurity, as a fraction. */
    ISOTOPIC_IMPURITY(true),
    /** Mass in kilograms. */
    MASS_KG(false),
    /** Node of the logic chips an end use makes, in nanometres. */
    LOGIC_NODE_NM(false),
    /** Layers of the memory an end use makes. */
    MEMORY_LAYERS(false),
    /** Share of one third country in the Union's supply at a stage. */
    SINGLE_THIRD_COUNTRY_SHARE(true);

    private final boolean fraction;

    ItemProperty(boolean fraction) {
        this.fraction = fraction;
    }

    /**
     * Says whether the property is a share of a whole.
     *
     * @return whether its values lie in [0, 1]
     */
    public boolean isFraction() {
        return fraction;
    }
}
