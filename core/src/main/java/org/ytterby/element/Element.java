// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.ytterby.internal.Checks;

/**
 * The chemical elements from hydrogen to plutonium, in order of atomic number.
 *
 * <p>The declaration order is the atomic number; JSON writes the symbol.
 *
 * @since 0.1
 */
public enum Element {
    /** Hydrogen. */
    H("H", "hydrogen"),
    /** Helium. */
    HE("He", "helium"),
    /** Lithium. */
    LI("Li", "lithium"),
    /** Beryllium. */
    BE("Be", "beryllium"),
    /** Boron. */
    B("B", "boron"),
    /** Carbon. */
    C("C", "carbon"),
    /** Nitrogen. */
    N("N", "nitrogen"),
    /** Oxygen. */
    O("O", "oxygen"),
    /** Fluorine. */
    F("F", "fluorine"),
    /** Neon. */
    NE("Ne", "neon"),
    /** Sodium. */
    NA("Na", "sodium"),
    /** Magnesium. */
    MG("Mg", "magnesium"),
    /** Aluminium. */
    AL("Al", "aluminium"),
    /** Silicon. */
    SI("Si", "silicon"),
    /** Phosphorus. */
    P("P", "phosphorus"),
    /** Sulfur. */
    S("S", "sulfur"),
    /** Chlorine. */
    CL("Cl", "chlorine"),
    /** Argon. */
    AR("Ar", "argon"),
    /** Potassium. */
    K("K", "potassium"),
    /** Calcium. */
    CA("Ca", "calcium"),
    /** Scandium. */
    SC("Sc", "scandium"),
    /** Titanium. */
    TI("Ti", "titanium"),
    /** Vanadium. */
    V("V", "vanadium"),
    /** Chromium. */
    CR("Cr", "chromium"),
    /** Manganese. */
    MN("Mn", "manganese"),
    /** Iron. */
    FE("Fe", "iron"),
    /** Cobalt. */
    CO("Co", "cobalt"),
    /** Nickel. */
    NI("Ni", "nickel"),
    /** Copper. */
    CU("Cu", "copper"),
    /** Zinc. */
    ZN("Zn", "zinc"),
    /** Gallium. */
    GA("Ga", "gallium"),
    /** Germanium. */
    GE("Ge", "germanium"),
    /** Arsenic. */
    AS("As", "arsenic"),
    /** Selenium. */
    SE("Se", "selenium"),
    /** Bromine. */
    BR("Br", "bromine"),
    /** Krypton. */
    KR("Kr", "krypton"),
    /** Rubidium. */
    RB("Rb", "rubidium"),
    /** Strontium. */
    SR("Sr", "strontium"),
    /** Yttrium. */
    Y("Y", "yttrium"),
    /** Zirconium. */
    ZR("Zr", "zirconium"),
    /** Niobium. */
    NB("Nb", "niobium"),
    /** Molybdenum. */
    MO("Mo", "molybdenum"),
    /** Technetium. */
    TC("Tc", "technetium"),
    /** Ruthenium. */
    RU("Ru", "ruthenium"),
    /** Rhodium. */
    RH("Rh", "rhodium"),
    /** Palladium. */
    PD("Pd", "palladium"),
    /** Silver. */
    AG("Ag", "silver"),
    /** Cadmium. */
    CD("Cd", "cadmium"),
    /** Indium. */
    IN("In", "indium"),
    /** Tin. */
    SN("Sn", "tin"),
    /** Antimony. */
    SB("Sb", "antimony"),
    /** Tellurium. */
    TE("Te", "tellurium"),
    /** Iodine. */
    I("I", "iodine"),
    /** Xenon. */
    XE("Xe", "xenon"),
    /** Caesium. */
    CS("Cs", "caesium"),
    /** Barium. */
    BA("Ba", "barium"),
    /** Lanthanum. */
    LA("La", "lanthanum"),
    /** Cerium. */
    CE("Ce", "cerium"),
    /** Praseodymium. */
    PR("Pr", "praseodymium"),
    /** Neodymium. */
    ND("Nd", "neodymium"),
    /** Promethium. */
    PM("Pm", "promethium"),
    /** Samarium. */
    SM("Sm", "samarium"),
    /** Europium. */
    EU("Eu", "europium"),
    /** Gadolinium. */
    GD("Gd", "gadolinium"),
    /** Terbium. */
    TB("Tb", "terbium"),
    /** Dysprosium. */
    DY("Dy", "dysprosium"),
    /** Holmium. */
    HO("Ho", "holmium"),
    /** Erbium. */
    ER("Er", "erbium"),
    /** Thulium. */
    TM("Tm", "thulium"),
    /** Ytterbium. */
    YB("Yb", "ytterbium"),
    /** Lutetium. */
    LU("Lu", "lutetium"),
    /** Hafnium. */
    HF("Hf", "hafnium"),
    /** Tantalum. */
    TA("Ta", "tantalum"),
    /** Tungsten. */
    W("W", "tungsten"),
    /** Rhenium. */
    RE("Re", "rhenium"),
    /** Osmium. */
    OS("Os", "osmium"),
    /** Iridium. */
    IR("Ir", "iridium"),
    /** Platinum. */
    PT("Pt", "platinum"),
    /** Gold. */
    AU("Au", "gold"),
    /** Mercury. */
    HG("Hg", "mercury"),
    /** Thallium. */
    TL("Tl", "thallium"),
    /** Lead. */
    PB("Pb", "lead"),
    /** Bismuth. */
    BI("Bi", "bismuth"),
    /** Polonium. */
    PO("Po", "polonium"),
    /** Astatine. */
    AT("At", "astatine"),
    /** Radon. */
    RN("Rn", "radon"),
    /** Francium. */
    FR("Fr", "francium"),
    /** Radium. */
    RA("Ra", "radium"),
    /** Actinium. */
    AC("Ac", "actinium"),
    /** Thorium. */
    TH("Th", "thorium"),
    /** Protactinium. */
    PA("Pa", "protactinium"),
    /** Uranium. */
    U("U", "uranium"),
    /** Neptunium. */
    NP("Np", "neptunium"),
    /** Plutonium. */
    PU("Pu", "plutonium");

    private static final Element[] BY_INDEX = values();
    private static final ImmutableMap<String, Element> BY_SYMBOL =
            Arrays.stream(BY_INDEX).collect(ImmutableMap.toImmutableMap(Element::symbol, e -> e));

    /** How many elements there are: one above the largest {@link #index()}. */
    public static final int COUNT = BY_INDEX.length;

    private final String symbol;
    private final String englishName;

    Element(String symbol, String englishName) {
        this.symbol = symbol;
        this.englishName = englishName;
    }

    /**
     * Finds the element written with a symbol.
     *
     * @param symbol the symbol, case-sensitive, such as {@code "Nd"}
     * @return the element
     * @throws UnknownElementException if no element from hydrogen to plutonium has that symbol
     */
    @JsonCreator
    public static Element ofSymbol(String symbol) {
        Element element = BY_SYMBOL.get(symbol);
        if (element == null) {
            throw new UnknownElementException(symbol);
        }
        return element;
    }

    /**
     * Returns the element with an atomic number.
     *
     * @param atomicNumber the atomic number, from 1 to 94
     * @return the element
     * @throws IllegalArgumentException if the number is outside that range
     */
    public static Element ofAtomicNumber(int atomicNumber) {
        return BY_INDEX[Checks.inRange("atomicNumber", atomicNumber, 1, COUNT) - 1];
    }

    static Element ofIndex(int index) {
        return BY_INDEX[index];
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol, such as {@code "Nd"}
     */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /**
     * Returns the English name in lower case, as IUPAC spells it.
     *
     * @return the name, such as {@code "neodymium"}
     */
    public String englishName() {
        return englishName;
    }

    /**
     * Returns the atomic number.
     *
     * @return the atomic number, from 1 to 94
     */
    public int atomicNumber() {
        return index() + 1;
    }

    /**
     * Returns a dense number for arrays and bit masks.
     *
     * @return the atomic number less one, from 0 to 93
     */
    @SuppressWarnings("EnumOrdinal") // the one place that relies on declaration order
    public int index() {
        return ordinal();
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol
     */
    @Override
    public String toString() {
        return symbol;
    }

    /**
     * Tells whether this is one of the seventeen rare earths of IUPAC: scandium, yttrium and the lanthanoids.
     *
     * @return true for Sc, Y and La to Lu
     */
    public boolean isRareEarth() {
        return this == SC || this == Y || isLanthanoid();
    }

    /**
     * Tells whether this is one of the fifteen lanthanoids, lanthanum to lutetium.
     *
     * @return true for La to Lu
     */
    public boolean isLanthanoid() {
        return index() >= LA.index() && index() <= LU.index();
    }
}
