// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;

/**
 * How much of an element misses a product at one place.
 *
 * @param operation the operation where it parts from the way to the product
 * @param stage the stage of the operation, empty if it has none
 * @param outlet the other outlet it leaves by, empty if no stream takes it
 * @param element the element
 * @param tonnes the tonnes
 * @param shareOfFeed the same as a share of what was fed, within [0, 1]
 * @since 0.1
 */
public record LossEntry(
        String operation,
        Optional<Stage> stage,
        Optional<String> outlet,
        Element element,
        Interval tonnes,
        Interval shareOfFeed)
        implements Serializable {}
