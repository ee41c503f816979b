// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Mass;

/**
 * A dry mass of material and what it holds.
 *
 * @param dryMass the dry mass
 * @param content the rare earths in it, as fractions of the sample
 * @since 0.1
 */
public record Lot(Mass dryMass, RareEarthContent content) implements Serializable {

    /**
     * Checks that the content is a grade.
     *
     * @param dryMass the dry mass
     * @param content the content
     */
    public Lot {
        if (content.whole() != Whole.SAMPLE) {
            throw Checks.refused("content.whole", "be SAMPLE", content.whole());
        }
    }
}
