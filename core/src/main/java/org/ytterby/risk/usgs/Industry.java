// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * An industry that uses a material.
 *
 * @param name the name, not blank
 * @param valueAdded its value added, in million USD, at least 0
 * @param expenditure what it spends on the material, in million USD, at least 0
 * @param operatingProfit its operating profit, in million USD, above 0
 * @since 0.1
 */
public record Industry(String name, double valueAdded, double expenditure, double operatingProfit)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param name the name
     * @param valueAdded the value added
     * @param expenditure the expenditure
     * @param operatingProfit the operating profit
     * @throws IllegalArgumentException if the name is blank or a number is out of range
     */
    public Industry {
        Checks.notBlank("name", name);
        Checks.notNegative("valueAdded", valueAdded);
        Checks.notNegative("expenditure", expenditure);
        Checks.positive("operatingProfit", operatingProfit);
    }
}
