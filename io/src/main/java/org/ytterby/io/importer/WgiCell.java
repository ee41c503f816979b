// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;

/** One number of the Worldwide Governance Indicators. */
record WgiCell(Key key, Kind kind, double value) {

    /** Whose number it is, of when and of which dimension. */
    record Key(Country country, int year, GovernanceDimension dimension) {}

    /** What the number is. */
    enum Kind {
        ESTIMATE,
        STANDARD_ERROR,
        SOURCES,
        PERCENTILE_RANK
    }
}
