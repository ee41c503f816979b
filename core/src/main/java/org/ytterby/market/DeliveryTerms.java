// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;

/**
 * Who pays for carriage, insurance and duties in a price, mostly by the rules of Incoterms 2020. Prices on different terms are
 * different prices: freight, insurance, duty or a licence lies between them.
 *
 * @since 0.1
 */
public enum DeliveryTerms {
    /** Ex works: at the seller's gate. */
    EX_WORKS("EXW"),
    /** Free carrier: handed to the buyer's carrier, cleared for export. */
    FREE_CARRIER("FCA"),
    /** Free on board: on the ship at the port of export, cleared for export. */
    FREE_ON_BOARD("FOB"),
    /** Cost and freight to the port of destination. */
    COST_AND_FREIGHT("CFR"),
    /** Cost, insurance and freight to the port of destination. */
    COST_INSURANCE_AND_FREIGHT("CIF"),
    /** Delivered at a place in the country of destination, duties unpaid. */
    DELIVERED_AT_PLACE("DAP"),
    /** Delivered at a place in the country of destination, duties paid. */
    DELIVERED_DUTY_PAID("DDP"),
    /** Sold inside the country, carriage not said. No Incoterm. */
    DOMESTIC("domestic"),
    /** The value that customs statistics state for a shipment. No Incoterm. */
    CUSTOMS_VALUE("customs value"),
    /** Nothing is said. */
    NOT_STATED("not stated");

    private final String code;

    DeliveryTerms(String code) {
        this.code = code;
    }

    /**
     * Finds terms by their code.
     *
     * @param code the code, exactly as {@link #code()} writes it
     * @return the terms
     * @throws IllegalArgumentException if no terms have that code
     */
    public static DeliveryTerms ofCode(String code) {
        for (DeliveryTerms terms : values()) {
            if (terms.code.equals(code)) {
                return terms;
            }
        }
        throw Checks.refused(
                "terms",
                "be one of " + Arrays.stream(values()).map(DeliveryTerms::code).collect(Collectors.joining(", ")),
                code);
    }

    /**
     * Returns the code.
     *
     * @return the three letters of Incoterms, or words where there are none
     */
    public String code() {
        return code;
    }
}
