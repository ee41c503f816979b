// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;
import org.ytterby.quantity.Basis;

/**
 * Says that the trade of a product is taken for trade of a material, and what its tonnes are tonnes of. Customs weigh the
 * product, so the basis is mostly {@link Basis#GROSS_PRODUCT}: it is not that of mine production, and the two are only
 * compared by methods that accept the mismatch.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MappedProduct extends Serializable {

    /**
     * Returns the material.
     *
     * @return the name, not blank
     */
    String material();

    /**
     * Returns the product.
     *
     * @return a subheading of six digits
     */
    HsCode product();

    /**
     * Returns what the quantities are counted as.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns where the pairing comes from.
     *
     * @return the evidence, empty for a pairing of the user's own
     */
    Optional<Evidence> evidence();

    /** Checks the name and the code. */
    @Value.Check
    default void check() {
        Checks.notBlank("material", material());
        TradedCommodity.of(product());
    }

    /**
     * Puts the products of each material together.
     *
     * @param map the pairs
     * @return a commodity for each material, in the order of the pairs
     */
    static ImmutableList<TradedCommodity> commodities(List<MappedProduct> map) {
        Map<String, ImmutableSortedSet.Builder<HsCode>> products = new LinkedHashMap<>();
        map.forEach(pair -> products.computeIfAbsent(pair.material(), name -> ImmutableSortedSet.naturalOrder())
                .add(pair.product()));
        return products.entrySet().stream()
                .map(entry ->
                        new TradedCommodity(entry.getKey(), entry.getValue().build()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Starts a pair.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MappedProduct}. */
    final class Builder extends ImmutableMappedProduct.Builder {
        Builder() {}
    }
}
