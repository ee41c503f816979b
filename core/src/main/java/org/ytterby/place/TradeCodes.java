// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;

/**
 * The codes of trade statistics that differ from ISO 3166-1, as in the country table of BACI (CEPII, edition V202201), which
 * takes them from UN Comtrade.
 */
final class TradeCodes {

    /** Codes of customs areas, by the country they are named after. */
    static final ImmutableBiMap<Country, Integer> AREAS = ImmutableBiMap.<Country, Integer>builder()
            .put(Country.FR, 251)
            .put(Country.IT, 381)
            .put(Country.TW, 490)
            .put(Country.NO, 579)
            .put(Country.IN, 699)
            .put(Country.CH, 757)
            .put(Country.US, 842)
            .buildOrThrow();

    /** Codes that stand for several countries, for none, or for a country of the past, with what they stand for. */
    static final ImmutableMap<Integer, String> REFUSED = ImmutableMap.<Integer, String>builder()
            .put(0, "the world")
            .put(58, "Belgium and Luxembourg together, until 1998")
            .put(200, "Czechoslovakia")
            .put(278, "the former German Democratic Republic")
            .put(280, "the former Federal Republic of Germany")
            .put(530, "the Netherlands Antilles")
            .put(697, "members of EFTA not specified")
            .put(711, "the Southern African Customs Union")
            .put(736, "Sudan with South Sudan")
            .put(810, "the Soviet Union")
            .put(849, "several Pacific islands of the United States")
            .put(891, "Serbia and Montenegro")
            .buildOrThrow();

    private TradeCodes() {}
}
