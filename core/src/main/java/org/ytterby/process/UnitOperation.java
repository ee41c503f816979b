// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

/**
 * What is done to a material in one step of a plant. The steps are finer than the {@linkplain org.ytterby.material.Stage
 * stages} at which supply is counted: a stage usually takes several of them.
 *
 * @since 0.1
 */
public enum UnitOperation {
    /** Taking ore from the ground. */
    MINING,
    /** Crushing, grinding, milling and shredding. */
    COMMINUTION,
    /** Flotation, magnetic, electrostatic and gravity separation of minerals. */
    BENEFICIATION,
    /** Transport. */
    LOGISTICS,
    /** Heating with acid that breaks the mineral up. */
    ACID_BAKE,
    /** Attack of the mineral by hot alkali. */
    CAUSTIC_CRACK,
    /** Heating in air. */
    ROAST,
    /** Heating that drives off water or carbon dioxide. */
    CALCINATION,
    /** Dissolution in water, acid or a salt solution. */
    LEACH,
    /** Leaching, purification and precipitation, where figures are published for the three together. */
    LEACH_PURIFY_PRECIPITATE,
    /** Removal of impurities from a solution or a solid. */
    PURIFICATION,
    /** Precipitation from solution. */
    PRECIPITATION,
    /** Precipitation and calcination, where figures are published for the two together. */
    PRECIPITATION_CALCINATION,
    /** Change of the salt, such as sulfate to chloride, oxide to fluoride. */
    CONVERSION,
    /** Separation of elements between an organic and an aqueous liquid. */
    SOLVENT_EXTRACTION,
    /** Separation of solids from each other other than of minerals, such as powder from housings. */
    SEPARATION,
    /** Making of a side product. */
    BY_PRODUCT_MAKING,
    /** Treatment of a liquor that goes back. */
    RECYCLE,
    /** Reduction to metal in a molten salt by current. */
    ELECTROLYSIS,
    /** Reduction to metal, or extraction into one, by another metal. */
    METALLOTHERMIC,
    /** Purification of metal, such as by remelting or distillation. */
    REFINING,
    /** Melting and casting. */
    CASTING,
    /** Melting and casting of alloy into thin strip. */
    STRIP_CASTING,
    /** Breaking up of alloy or magnet by hydrogen. */
    HYDROGEN_DECREPITATION,
    /** Milling to fine powder in a gas jet. */
    JET_MILLING,
    /** Mixing of materials. */
    BLENDING,
    /** Pressing of powder in a magnetic field. */
    PRESSING_ALIGNMENT,
    /** Heating until the powder becomes dense. */
    SINTERING,
    /** Fixing of powder with a binder. */
    BONDING,
    /** Diffusion of heavy rare earths along the grain boundaries of a magnet. */
    GRAIN_BOUNDARY_DIFFUSION,
    /** Cutting and grinding to shape. */
    MACHINING,
    /** Coating against corrosion. */
    COATING,
    /** Magnetising. */
    MAGNETISING,
    /** Collection of products at the end of their life. */
    COLLECTION,
    /** Sorting and taking apart. */
    SORTING,
    /** Treatment before recovery, such as demagnetising. */
    PRETREATMENT
}
