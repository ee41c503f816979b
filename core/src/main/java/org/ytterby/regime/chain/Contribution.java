// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;

/**
 * What one part adds of its own to the amount that counts for a share of value. What its parts add stands with them.
 *
 * @param path where it stands in the product, such as {@code "motor/rotor/magnet"}
 * @param standing how it stands to the list of what counts
 * @param least the least it adds, with all its pieces; empty if no part of the product has a value
 * @param most the most it adds; empty if nothing bounds it
 * @param gaps what is not known of it
 * @since 0.1
 */
public record Contribution(String path, Standing standing, Optional<Money> least, Optional<Money> most, Set<Gap> gaps)
        implements Serializable {

    /**
     * Checks the path.
     *
     * @param path where it stands in the product
     * @param standing how it stands to the list of what counts
     * @param least the least it adds
     * @param most the most it adds
     * @param gaps what is not known of it
     */
    public Contribution {
        Checks.notBlank("path", path);
        gaps = ImmutableSortedSet.copyOf(gaps);
    }
}
