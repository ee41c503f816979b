// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.code;

import org.ytterby.internal.Checks;

/**
 * A schedule of customs codes. Its first six digits are those of the Harmonized System; what follows means something else in each schedule.
 *
 * @since 0.1
 */
public enum TariffSystem {
    /** The Harmonized System of the World Customs Organization, six digits. */
    HS("HS", 6),
    /** The Combined Nomenclature of the European Union, eight digits. */
    CN("CN", 8),
    /** TARIC of the European Union and the tariff of the United Kingdom, ten digits. */
    TARIC("TARIC/UK", 10),
    /** The tariff of China, eight digits. */
    CHINA_8("CN-CN8", 8),
    /** The statistical codes of China, ten digits. */
    CHINA_10("CN-CN10", 10),
    /** The Harmonized Tariff Schedule of the United States, ten digits. */
    US_HTS("US-HTS10", 10),
    /** The Mercosur nomenclature as Brazil uses it, eight digits. */
    NCM("BR-NCM8", 8);

    private final String symbol;
    private final int digits;

    TariffSystem(String symbol, int digits) {
        this.symbol = symbol;
        this.digits = digits;
    }

    /**
     * Finds a schedule.
     *
     * @param symbol its symbol in tables
     * @return the schedule
     * @throws IllegalArgumentException if none has that symbol
     */
    public static TariffSystem ofSymbol(String symbol) {
        for (TariffSystem system : values()) {
            if (system.symbol.equals(symbol)) {
                return system;
            }
        }
        throw Checks.refused("system", "be one of HS, CN, TARIC/UK, CN-CN8, CN-CN10, US-HTS10, BR-NCM8", symbol);
    }

    /**
     * Returns the symbol in tables.
     *
     * @return the symbol
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns how many digits a full code has.
     *
     * @return 6, 8 or 10
     */
    public int digits() {
        return digits;
    }

    /**
     * Tells whether a code of another schedule may be a parent of one of this: only a schedule of fewer digits of the same place, or the
     * Harmonized System.
     *
     * @param other the other schedule
     * @return true if it may
     */
    public boolean refines(TariffSystem other) {
        return (other == HS && this != HS) || (this == TARIC && other == CN) || (this == CHINA_10 && other == CHINA_8);
    }
}
