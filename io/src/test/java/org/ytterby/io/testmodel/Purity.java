// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A record written as a bare number; its parameter is called like its accessor on purpose.
 *
 * @param value the fraction, in [0, 1]
 */
public record Purity(@JsonValue double value) implements Serializable {

    /** Checks the range. */
    @JsonCreator
    public Purity {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("purity must be in [0, 1] but was " + value);
        }
    }
}
