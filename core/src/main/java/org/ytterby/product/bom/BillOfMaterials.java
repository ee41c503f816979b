// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What one unit of a product is made of, in lines that may be parts with bills of their own. Two bills of one product by different accounts stay
 * two bills.
 *
 * @since 0.1
 */
@Value.Immutable
public interface BillOfMaterials extends Serializable {

    /**
     * Returns the product.
     *
     * @return the product, not blank
     */
    String product();

    /**
     * Returns the unit of the product.
     *
     * @return the unit, not blank, such as {@code "vehicle"}
     */
    String per();

    /**
     * Returns the lines.
     *
     * @return the lines, at least one, each name once
     */
    List<BillLine> lines();

    /** The most levels a bill may have. */
    int DEEPEST = 50;

    /**
     * Returns how many levels the bill has.
     *
     * @return 1 for a bill without parts
     */
    @JsonIgnore
    @Value.Lazy
    default int depth() {
        int deepest = 0;
        for (BillLine line : lines()) {
            if (line.content() instanceof BillContent.Part part) {
                deepest = Math.max(deepest, part.bill().depth());
            }
        }
        return deepest + 1;
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("product", product());
        Checks.notBlank("per", per());
        Checks.notEmpty("lines", lines());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines().size(); i++) {
            String name = lines().get(i).name();
            if (!names.add(name)) {
                throw Checks.refused("lines[" + i + "].name", "stand once in the bill", name);
            }
        }
        if (depth() > DEEPEST) {
            throw Checks.refused("depth", "be at most " + DEEPEST, depth());
        }
    }

    /**
     * Starts a bill of materials.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BillOfMaterials}. */
    final class Builder extends ImmutableBillOfMaterials.Builder {
        Builder() {}
    }
}
