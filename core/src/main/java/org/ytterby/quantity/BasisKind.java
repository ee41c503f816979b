// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

/**
 * What a rare-earth mass is counted as.
 *
 * @since 0.1
 */
public enum BasisKind {
    /** The oxides of trade: CeO2, Pr6O11, Tb4O7, and E2O3 of the other rare earths. */
    COMMERCIAL_OXIDE,
    /** One oxide named by its formula, such as Ce2O3. */
    NAMED_OXIDE,
    /** The contained elements alone. */
    ELEMENT,
    /** Rare-earth metal as a product, impurities included. */
    METAL,
    /** Alloy as a product, with what is alloyed to the rare earths. */
    ALLOY,
    /** A product as weighed: concentrate, magnet, scrap. */
    GROSS_PRODUCT
}
