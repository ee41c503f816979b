// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.io.Serializable;
import java.util.Optional;
import org.ytterby.place.Country;

/**
 * An area of trade statistics, as the country table beside BACI lists it.
 *
 * @param code the number in the trade rows, in [1, 999]
 * @param name the name
 * @param country the country of today that it stands for, empty for groups, leftovers and countries of the past
 * @since 0.1
 */
public record BaciCountry(int code, String name, Optional<Country> country) implements Serializable {

    /**
     * Checks the number.
     *
     * @param code the number in the trade rows, in [1, 999]
     * @param name the name, not blank
     * @param country the country of today that it stands for
     * @throws IllegalArgumentException if the number is out of range or the name blank
     */
    public BaciCountry {
        if (code < 1 || code > 999) {
            throw new IllegalArgumentException("code must be in [1, 999] but was " + code);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank but was '" + name + "'");
        }
    }
}
