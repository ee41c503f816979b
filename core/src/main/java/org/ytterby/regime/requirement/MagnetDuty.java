// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

/**
 * What Articles 28 and 29 of Regulation (EU) 2024/1252 ask of whoever places a product on the market.
 *
 * @since 0.1
 */
public enum MagnetDuty {
    /** A label, whether the product has permanent magnets or not, that says so and names their type. */
    LABEL("Article 28(1)"),
    /** A data carrier that leads to who is responsible, to the magnets' weight, place and composition, and how to take them out. */
    DATA_CARRIER("Article 28(3) and (4)"),
    /** A website with the shares of Nd, Dy, Pr, Tb, B, Sm, Ni and Co in the magnets recovered from post-consumer waste. */
    RECYCLED_SHARE("Article 29(1)");

    private final String article;

    MagnetDuty(String article) {
        this.article = article;
    }

    /**
     * Returns where it stands.
     *
     * @return the article and paragraph
     */
    public String article() {
        return article;
    }
}
