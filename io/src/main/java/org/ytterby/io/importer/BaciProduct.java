// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.io.Serializable;
import org.ytterby.material.HsCode;

/**
 * A product of trade statistics, as the product table beside BACI lists it.
 *
 * @param code the subheading of the Harmonized System, of the edition that the name of the file says
 * @param description the description
 * @since 0.1
 */
public record BaciProduct(HsCode code, String description) implements Serializable {

    /**
     * Checks the description.
     *
     * @param code the subheading of the Harmonized System
     * @param description the description, not blank
     * @throws IllegalArgumentException if the description is blank
     */
    public BaciProduct {
        if (description.isBlank()) {
            throw new IllegalArgumentException("description must not be blank but was '" + description + "'");
        }
    }
}
