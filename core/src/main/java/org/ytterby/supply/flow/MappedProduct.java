// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;
import org.ytterby.quantity.Basis;

/**
 * Says that the trade of a product is taken for trade of a material, and what its tonnes are tonnes of. Customs weigh the
 * product, so the basis is mostly {@link Basis#GROSS_PRODUCT}: it is not that of mine production, and the two are only
 * compared by methods that accept the mismatch.
 *
 * @param material the name of the material, not blank
 * @param product a subheading of six digits
 * @param basis what the quantities are counted as
 * @param evidence where the pairing comes from, empty for one of the user's own
 * @since 0.1
 */
public record MappedProduct(String material, HsCode product, Basis basis, Optional<Evidence> evidence)
        implements Serializable {

    /**
     * Checks the name and the code.
     *
     * @param material the name of the material
     * @param product a subheading of six digits
     * @param basis what the quantities are counted as
     * @param evidence where the pairing comes from
     * @throws IllegalArgumentException if the name is blank or the code has not six digits
     */
    public MappedProduct {
        Checks.notBlank("material", material);
        TradedCommodity.of(product);
    }

    /**
     * Puts the products of each material together.
     *
     * @param map the pairs
     * @return a commodity for each material, in the order of the pairs
     */
    public static ImmutableList<TradedCommodity> commodities(List<MappedProduct> map) {
        Map<String, ImmutableSortedSet.Builder<HsCode>> products = new LinkedHashMap<>();
        map.forEach(pair -> products.computeIfAbsent(pair.material(), name -> ImmutableSortedSet.naturalOrder())
                .add(pair.product()));
        return products.entrySet().stream()
                .map(entry ->
                        new TradedCommodity(entry.getKey(), entry.getValue().build()))
                .collect(ImmutableList.toImmutableList());
    }
}
