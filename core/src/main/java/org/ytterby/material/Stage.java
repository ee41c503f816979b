// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A processing stage of the chain from ore to product and back. A stage is a link of the chain that supply is counted
 * at; the steps inside a plant are finer.
 *
 * <p>The stages from {@link #MINING} to {@link #USE} follow one another. {@link #RECYCLING} stands outside that order:
 * it takes scrap from every stage that makes or uses metal and feeds it back into cracking and leaching, separation,
 * alloying or magnet making, so it is neither before nor after any of them.
 *
 * @since 0.1
 */
public enum Stage {

    /** Mining, in-situ leaching of ion-adsorption clay included. Tables say mine production. */
    MINING(Form.ORE),

    /** Crushing, flotation, magnetic and gravity separation: ore becomes mineral concentrate. */
    BENEFICIATION(Form.CONCENTRATE),

    /**
     * Cracking and leaching: concentrate or clay liquor becomes a mixed compound, usually carbonate or chloride. For a
     * by-product metal such as gallium it is the recovery of crude metal from another plant's liquor, which tables call
     * primary or low-purity.
     */
    CRACKING_LEACHING(Form.CARBONATE),

    /**
     * Separation into single elements and refining to saleable purity, for rare earths usually as oxide. Tables say
     * separation, refining, refinery, processing, or smelting and separation. For a by-product metal it is the refining
     * of the crude metal.
     */
    SEPARATION(Form.OXIDE),

    /** Reduction to metal, by electrolysis or metallothermy. */
    METAL_MAKING(Form.METAL),

    /** Melting of alloys, strip casting included. */
    ALLOYING(Form.ALLOY),

    /** Powder, pressing, sintering or bonding, machining, coating and magnetising. */
    MAGNET_MAKING(Form.MAGNET_MATERIAL),

    /** Building magnets into parts, such as rotors. */
    ASSEMBLY(Form.MAGNET_ASSEMBLY),

    /** Making finished products. */
    MANUFACTURING(Form.FINISHED_PRODUCT),

    /** Use until the end of life, which leaves scrap. Tables say consumption. */
    USE(Form.SCRAP),

    /** Collection, dismantling and recovery from scrap; what comes out depends on the route. */
    RECYCLING(null);

    private final @Nullable Form usualForm;

    Stage(@Nullable Form usualForm) {
        this.usualForm = usualForm;
    }

    /**
     * Returns the form in which a rare earth usually leaves this stage. Never use it to fill in a form nobody stated.
     *
     * @return the form, empty for {@link #RECYCLING}
     */
    public Optional<Form> usualForm() {
        return Optional.ofNullable(usualForm);
    }

    /**
     * Says whether this stage comes earlier in the chain. A strict partial order: nothing comes before itself, and
     * {@link #RECYCLING} comes neither before nor after any stage.
     *
     * @param other the other stage
     * @return whether this stage comes before the other
     */
    public boolean comesBefore(Stage other) {
        return other != RECYCLING && compareTo(other) < 0;
    }

    /**
     * Returns the stage that follows in the chain.
     *
     * @return the next stage, empty for {@link #USE} and {@link #RECYCLING}
     */
    public Optional<Stage> next() {
        return this == USE || this == RECYCLING ? Optional.empty() : Optional.of(values()[index() + 1]);
    }

    /**
     * Returns the place in the declaration, a dense key for arrays within one release.
     *
     * @return the index, from 0
     */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
