// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

/**
 * What equipment, technology or a service is for, as export rules name it. A rule on such things is matched by subject,
 * never by the words of a description. What a list adds as a limit (size, temperature, throughput) and the elements
 * meant stay with the rule and the transaction.
 *
 * @since 0.1
 */
public enum Subject {

    /** Centrifugal extractors for separating rare earths. */
    CENTRIFUGAL_EXTRACTION(FormKind.EQUIPMENT),

    /** Mixer-settlers and other extraction tanks for separating rare earths. */
    EXTRACTION_TANK(FormKind.EQUIPMENT),

    /** Continuous impurity removal and precipitation for the leach liquor of ionic ore. */
    CONTINUOUS_PRECIPITATION(FormKind.EQUIPMENT),

    /** Rotary kilns that roast rare-earth concentrate with acid. */
    ROTARY_KILN(FormKind.EQUIPMENT),

    /** Electrolysis cells for rare-earth metal. */
    MOLTEN_SALT_ELECTROLYSIS(FormKind.EQUIPMENT),

    /** Furnaces for melting, reducing or heat-treating rare-earth metals and alloys. */
    METAL_FURNACE(FormKind.EQUIPMENT),

    /** Strip casting of magnet alloy. */
    STRIP_CASTING(FormKind.EQUIPMENT),

    /** Hydrogen decrepitation of magnet alloy. */
    HYDROGEN_DECREPITATION(FormKind.EQUIPMENT),

    /** Jet mills for magnet powder. */
    JET_MILLING(FormKind.EQUIPMENT),

    /** Presses that form and align magnet powder. */
    MAGNET_PRESSING(FormKind.EQUIPMENT),

    /** Sintering of magnets. */
    MAGNET_SINTERING(FormKind.EQUIPMENT),

    /** Grain-boundary diffusion of heavy rare earths into magnets. */
    GRAIN_BOUNDARY_DIFFUSION(FormKind.EQUIPMENT),

    /** Six-sided (cubic) presses for superhard materials, and their parts. */
    CUBIC_PRESS(FormKind.EQUIPMENT),

    /** Microwave plasma chemical vapour deposition of diamond (MPCVD). */
    MICROWAVE_PLASMA_DEPOSITION(FormKind.EQUIPMENT),

    /** Direct-current arc plasma jet chemical vapour deposition of diamond (DCPCVD). */
    ARC_PLASMA_DEPOSITION(FormKind.EQUIPMENT),

    /** Production of rechargeable lithium-ion cells, cathode or anode material. */
    BATTERY_PRODUCTION(FormKind.EQUIPMENT),

    /** Mining and beneficiation of rare-earth ores. */
    MINING_BENEFICIATION(FormKind.TECHNOLOGY),

    /** Heap or in-situ leaching of ion-adsorption ores, and its formulas. */
    IONIC_ORE_LEACHING(FormKind.TECHNOLOGY),

    /** Smelting and separation: cracking, extraction and separation of rare earths. */
    SMELTING_SEPARATION(FormKind.TECHNOLOGY),

    /** Synthesis of extractants for rare earths. */
    EXTRACTANT_SYNTHESIS(FormKind.TECHNOLOGY),

    /** Making of rare-earth metals. */
    METAL_SMELTING(FormKind.TECHNOLOGY),

    /** Making of rare-earth alloys and their products. */
    ALLOY_MAKING(FormKind.TECHNOLOGY),

    /** Making of samarium-cobalt, neodymium-iron-boron and cerium magnets. */
    MAGNET_MAKING(FormKind.TECHNOLOGY),

    /** Recovery of rare earths from secondary resources such as magnet scrap. */
    SECONDARY_RESOURCE_RECYCLING(FormKind.TECHNOLOGY),

    /** Making of rare-earth calcium oxyborate crystals. */
    CALCIUM_OXYBORATE_MAKING(FormKind.TECHNOLOGY),

    /** Heat treatment of metal with rare earths, such as boron co-penetration, carburising and nitriding. */
    RARE_EARTH_HEAT_TREATMENT(FormKind.TECHNOLOGY),

    /** Aluminium-lithium alloys with rare earths for aviation. */
    ALUMINIUM_LITHIUM_ALLOY(FormKind.TECHNOLOGY),

    /** Making of superhard materials with cubic presses or plasma deposition. */
    SUPERHARD_SYNTHESIS(FormKind.TECHNOLOGY),

    /** Making of battery cathode materials and their precursors. */
    CATHODE_MATERIAL_MAKING(FormKind.TECHNOLOGY),

    /** Making of artificial graphite anode materials. */
    ANODE_MATERIAL_MAKING(FormKind.TECHNOLOGY),

    /** Lithium from spodumene or brine: carbonate, hydroxide, metal and alloys. */
    LITHIUM_EXTRACTION(FormKind.TECHNOLOGY),

    /** Metallic gallium from the mother liquor of alumina. */
    GALLIUM_EXTRACTION(FormKind.TECHNOLOGY),

    /** Smelting and separation of gold and antimony. */
    GOLD_ANTIMONY_SEPARATION(FormKind.TECHNOLOGY),

    /** Development or making of listed tungsten, tellurium, bismuth, molybdenum or indium items; the elements say which. */
    LISTED_METAL_MAKING(FormKind.TECHNOLOGY),

    /** Assembly, commissioning, maintenance, repair and upgrade of production lines. */
    PRODUCTION_LINE_SUPPORT(FormKind.SERVICE),

    /** Other substantial help to rare-earth activities abroad. */
    SUBSTANTIAL_ASSISTANCE(FormKind.SERVICE);

    private final FormKind kind;

    Subject(FormKind kind) {
        this.kind = kind;
    }

    /**
     * Returns what the lists name this subject as.
     *
     * @return the kind, never {@link FormKind#GOOD}
     */
    public FormKind kind() {
        return kind;
    }

    /**
     * Says whether the subject is by its nature about rare earths, so that no element has to be stated beside it.
     *
     * @return whether it is; not for batteries, superhard materials and other metals, nor for services that the elements
     *     have to tell apart
     */
    public boolean isForRareEarths() {
        return switch (this) {
            case CUBIC_PRESS,
                    MICROWAVE_PLASMA_DEPOSITION,
                    ARC_PLASMA_DEPOSITION,
                    BATTERY_PRODUCTION,
                    SUPERHARD_SYNTHESIS,
                    CATHODE_MATERIAL_MAKING,
                    ANODE_MATERIAL_MAKING,
                    LITHIUM_EXTRACTION,
                    GALLIUM_EXTRACTION,
                    GOLD_ANTIMONY_SEPARATION,
                    LISTED_METAL_MAKING,
                    PRODUCTION_LINE_SUPPORT,
                    SUBSTANTIAL_ASSISTANCE -> false;
            default -> true;
        };
    }

    /**
     * Says whether something of a form can have this subject. Technology and service share their subjects: the same
     * know-how may be handed over on paper or applied by a visiting engineer.
     *
     * @param form the form
     * @return whether the kinds agree, technology and service counting as one
     */
    public boolean fits(Form form) {
        return (kind == FormKind.EQUIPMENT) == (form.kind() == FormKind.EQUIPMENT) && !form.isGood();
    }

    /**
     * Returns the place in the declaration, a dense key for arrays and bit masks within one release.
     *
     * @return the index, from 0
     */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
