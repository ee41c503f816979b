// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A mineral of the Critical Minerals Data Explorer that is an element or a group with a scheme; its tonnes are contained. */
record IeaMineral(String material, Optional<String> scheme) {

    private static final IeaMineral MAGNET = new IeaMineral("magnet REE (Nd+Pr+Dy+Tb)", Optional.of("iea-magnet"));

    private static final Map<String, IeaMineral> KNOWN = Map.of(
            "magnet rare earth elements", MAGNET,
            "magnet rare earths", MAGNET,
            "copper", element("Cu"),
            "cobalt", element("Co"),
            "lithium", element("Li"),
            "nickel", element("Ni"));

    private static IeaMineral element(String symbol) {
        return new IeaMineral(symbol, Optional.empty());
    }

    static Optional<IeaMineral> find(String name) {
        return Optional.ofNullable(KNOWN.get(FigureCells.stripped(name).toLowerCase(Locale.ROOT)));
    }
}
