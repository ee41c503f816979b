// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is physically, or that it is no thing at all. The form says nothing about the elements in it.
 *
 * <p>Where rules and tables use one word for several forms, that word is a form of its own and the narrower ones point
 * to it: {@link #ORE_CONCENTRATE}, {@link #GRAPHITE} and {@link #COMPOUND}. {@link #OXIDE}, {@link #CARBIDE} and
 * {@link #COMPOUND} stand beside each other, because control lists give each its own entry although a chemist would
 * call all three compounds. A rule for every form names no form; there is no constant for it.
 *
 * @since 0.1
 */
public enum Form {

    /** Ore or concentrate, where a rule or a table does not tell them apart. */
    ORE_CONCENTRATE(null),

    /** Rock or clay as mined. */
    ORE(ORE_CONCENTRATE),

    /** Mineral concentrate from beneficiation, or crude concentrate of ion-adsorption clay. */
    CONCENTRATE(ORE_CONCENTRATE),

    /** By-product of another mineral's processing, such as monazite and xenotime from tin. */
    BY_PRODUCT(null),

    /** Single oxide. */
    OXIDE(null),

    /** Compound other than oxide and carbide, such as a salt, a hydroxide, a nitride or an organic compound. */
    COMPOUND(null),

    /** Carbonate, mixed or of one element. */
    CARBONATE(COMPOUND),

    /** Chloride, mixed or of one element. */
    CHLORIDE(COMPOUND),

    /** Fluoride, mixed or of one element. */
    FLUORIDE(COMPOUND),

    /** Carbide. */
    CARBIDE(null),

    /** Mixture of oxides or of compounds that is no concentrate. */
    MIXTURE(null),

    /** Unalloyed metal, crude or pure. */
    METAL(null),

    /** Alloy in any shape except a target or a magnet. */
    ALLOY(null),

    /** Sputtering target, of metal or alloy. */
    TARGET(null),

    /** Powder, where a rule names it as such. */
    POWDER(null),

    /** Wafer, substrate, ingot or crystal of a semiconductor. */
    WAFER(null),

    /** Magnet material: blanks, blocks, magnet powder and finished magnets without other parts. */
    MAGNET_MATERIAL(null),

    /** Part with magnets built in, such as a rotor or a sensor. */
    MAGNET_ASSEMBLY(null),

    /** Material used for a physical effect other than permanent magnetism, such as phosphor, laser crystal or hydrogen storage. */
    FUNCTIONAL_MATERIAL(null),

    /** Finished product that contains the material, such as a motor or a loudspeaker. */
    FINISHED_PRODUCT(null),

    /** Graphite of a kind not said. */
    GRAPHITE(null),

    /** Natural flake graphite and its products, such as spheroidised and expanded graphite. */
    GRAPHITE_NATURAL_FLAKE(GRAPHITE),

    /** Artificial graphite and its products, anode material included. */
    GRAPHITE_ARTIFICIAL(GRAPHITE),

    /** Superhard material, such as synthetic diamond powder, crystals, wire saws and grinding wheels. */
    SUPERHARD(null),

    /** Rechargeable cell or pack. */
    BATTERY(null),

    /** Processing reagent, such as a flotation agent or an extractant. */
    REAGENT(null),

    /** Waste and scrap, from production or from products at the end of their life. */
    SCRAP(null),

    /** Machine or plant, told apart by its {@link Subject}. */
    EQUIPMENT(null),

    /** Know-how in any carrier, told apart by its {@link Subject}. */
    TECHNOLOGY(null),

    /** Work done for somebody, told apart by its {@link Subject}. */
    SERVICE(null);

    private final @Nullable Form broader;

    Form(@Nullable Form broader) {
        this.broader = broader;
    }

    /**
     * Returns the form that includes this one.
     *
     * @return the next broader form, empty for a form that stands alone or is the broadest of its family
     */
    public Optional<Form> broader() {
        return Optional.ofNullable(broader);
    }

    /**
     * Says whether whatever has this form has the other form too. Reflexive and transitive: an ore is an ore and is ore
     * or concentrate.
     *
     * @param other the other form, the same or broader for the answer to be yes
     * @return whether this form is the other or a kind of it
     */
    public boolean isA(Form other) {
        return this == other || (broader != null && broader.isA(other));
    }

    /**
     * Says whether something stated to have this form may turn out to have the other. Graphite of a kind not said may
     * be artificial; artificial graphite is graphite; artificial graphite is never natural. Symmetric.
     *
     * @param other the other form
     * @return whether one of the two is a kind of the other
     */
    public boolean mayBe(Form other) {
        return isA(other) || other.isA(this);
    }

    /**
     * Returns the kind of thing this form is.
     *
     * @return the kind
     */
    public FormKind kind() {
        return switch (this) {
            case EQUIPMENT -> FormKind.EQUIPMENT;
            case TECHNOLOGY -> FormKind.TECHNOLOGY;
            case SERVICE -> FormKind.SERVICE;
            default -> FormKind.GOOD;
        };
    }

    /**
     * Says whether this is the form of a material or an article.
     *
     * @return whether the kind is {@link FormKind#GOOD}
     */
    public boolean isGood() {
        return kind() == FormKind.GOOD;
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
