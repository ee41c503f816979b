// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

/**
 * Which rare earths a quota is for. Mining quotas are split by the kind of ore, which stands for light or for medium and
 * heavy rare earths; export quotas were split by product from 2012.
 *
 * @since 0.1
 */
public enum QuotaPart {
    /** All rare earths. */
    ALL("all rare earths"),
    /** Rock-type ore, mainly light rare earths; of exports, products of light rare earths. */
    LIGHT("rock-type or light"),
    /** Ion-adsorption ore, mainly medium and heavy rare earths; of exports, their products. */
    MEDIUM_HEAVY("ionic or medium and heavy");

    private final String words;

    QuotaPart(String words) {
        this.words = words;
    }

    /**
     * Returns the part in words.
     *
     * @return the words, such as {@code "rock-type or light"}
     */
    public String words() {
        return words;
    }
}
