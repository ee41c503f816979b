// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import java.util.Comparator;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;

/**
 * All plants of a country at one stage.
 *
 * @param country the country
 * @param stage the stage
 * @since 0.1
 */
public record CountryStage(Country country, Stage stage) implements Comparable<CountryStage>, Serializable {

    private static final Comparator<CountryStage> ORDER =
            Comparator.comparing(CountryStage::stage).thenComparing(CountryStage::country);

    @Override
    public int compareTo(CountryStage other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return country.alpha2() + " " + stage;
    }
}
