// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;

/**
 * The burden of a process shared among its products. The shares add up to the burden, whatever the policy.
 *
 * @param policy how it was shared
 * @param burden the burden of the process
 * @param shares what each product carries, in the unit of the burden, by name; only that of the main product of a
 *     system
 *     expansion may be negative
 * @since 0.1
 */
public record Allocation(AllocationPolicy policy, Burden burden, Map<String, Double> shares) implements Serializable {

    private static final double TOLERANCE = 1e-9;

    /**
     * Checks that the shares add up.
     *
     * @param policy the policy
     * @param burden the burden
     * @param shares the shares
     * @throws IllegalArgumentException if there is no share, one is not finite, or they do not add up to the burden
     */
    public Allocation {
        Checks.notEmpty("shares", shares.keySet());
        double sum = 0;
        double size = burden.amount();
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            sum += Checks.finite("shares[" + share.getKey() + "]", share.getValue());
            size = Math.max(size, Math.abs(share.getValue()));
        }
        if (!(Math.abs(sum - burden.amount()) <= TOLERANCE * size)) {
            throw Checks.refused("sum of shares", "be the burden, " + burden.amount(), sum);
        }
        shares = ImmutableMap.copyOf(shares);
    }

    /**
     * Shares a burden by mass.
     *
     * @param burden the burden
     * @param products the products, at least one, each name once
     * @return burden &middot; mass / &Sigma; mass for each
     * @throws IllegalArgumentException if there is no product or a name stands twice
     */
    public static Allocation byMass(Burden burden, List<CoProduct> products) {
        return proportional(
                AllocationPolicy.MASS,
                burden,
                products,
                product -> product.mass().kilograms());
    }

    /**
     * Shares a burden by value.
     *
     * @param burden the burden
     * @param products the products, at least one, each name once, each with a value in one currency
     * @return burden &middot; value / &Sigma; value for each
     * @throws IllegalArgumentException if there is no product, a name stands twice, a value is missing or in another
     *     currency, or
     *     all are worth nothing
     */
    public static Allocation byValue(Burden burden, List<CoProduct> products) {
        for (CoProduct product : products) {
            Money value = value(product);
            Money first = value(products.get(0));
            if (!value.currency().equals(first.currency())) {
                throw Checks.refused("value of " + product.name(), "be in " + first.currency(), value);
            }
        }
        return proportional(
                AllocationPolicy.VALUE,
                burden,
                products,
                product -> value(product).amount().doubleValue());
    }

    /**
     * Shares a burden by system expansion.
     *
     * @param burden the burden
     * @param products the products, each name once, each but the main one with its avoided burden
     * @param mainProduct the name of the product that carries the rest
     * @return for each co-product its avoided burden, for the main product the burden less all of these
     * @throws IllegalArgumentException if the main product is not among the products, a name stands twice or an
     *     avoided burden is
     *     missing
     */
    public static Allocation bySystemExpansion(Burden burden, List<CoProduct> products, String mainProduct) {
        requireNames(products);
        Map<String, Double> shares = new LinkedHashMap<>();
        double rest = burden.amount();
        for (CoProduct product : products) {
            if (product.name().equals(mainProduct)) {
                shares.put(mainProduct, 0.0);
            } else {
                double avoided = product.avoidedBurden()
                        .orElseThrow(
                                () -> Checks.refused("avoidedBurden of " + product.name(), "be stated", "missing"));
                shares.put(product.name(), avoided);
                rest -= avoided;
            }
        }
        if (shares.replace(mainProduct, rest) == null) {
            throw Checks.refused("mainProduct", "be one of " + shares.keySet(), mainProduct);
        }
        return new Allocation(AllocationPolicy.SYSTEM_EXPANSION, burden, shares);
    }

    private static Money value(CoProduct product) {
        return product.value().orElseThrow(() -> Checks.refused("value of " + product.name(), "be stated", "missing"));
    }

    private static Allocation proportional(
            AllocationPolicy policy, Burden burden, List<CoProduct> products, ToDoubleFunction<CoProduct> measure) {
        requireNames(products);
        double total = Checks.positive(
                "sum over products", products.stream().mapToDouble(measure).sum());
        Map<String, Double> shares = new LinkedHashMap<>();
        products.forEach(
                product -> shares.put(product.name(), burden.amount() * (measure.applyAsDouble(product) / total)));
        return new Allocation(policy, burden, shares);
    }

    private static void requireNames(List<CoProduct> products) {
        Set<String> names = new HashSet<>();
        for (CoProduct product : Checks.notEmpty("products", products)) {
            if (!names.add(product.name())) {
                throw Checks.refused("products", "hold each name once", product.name());
            }
        }
    }
}
