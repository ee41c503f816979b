// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;

/**
 * One statement of a guidance: such items are inside a provision, or generally outside.
 *
 * @param id the identifier, unique within the guidance
 * @param description what it says, in short
 * @param inside whether the items are inside
 * @param items the items, at least one rule
 * @param confidence how sure the words are
 * @since 0.1
 */
public record Reading(String id, String description, boolean inside, List<ItemRule> items, Confidence confidence)
        implements Serializable {

    /**
     * Checks that everything is there.
     *
     * @param id the identifier
     * @param description what it says
     * @param inside whether the items are inside
     * @param items the items
     * @param confidence how sure the words are
     */
    public Reading {
        Checks.notBlank("id", id);
        Checks.notBlank("description", description);
        items = ImmutableList.copyOf(Checks.notEmpty("items", items));
    }
}
