// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.process.ConsumptionKind;
import org.ytterby.quantity.Interval;

/**
 * How much of a reagent, of energy or of a material one operation takes for each kilogram of rare earths in a product.
 *
 * @param operation the operation
 * @param what what it takes or gives off
 * @param kind whether it is a reagent, energy, a material or an emission
 * @param perKilogram the amount for each kilogram of rare earths in the product, on the basis of the balance, at least 0;
 *     empty if it cannot be told
 * @param unit the unit of the amount
 * @param confidence how sure the published consumption is
 * @param reason why the amount cannot be told, empty if it can
 * @since 0.1
 */
public record ResourceTotal(
        String operation,
        String what,
        ConsumptionKind kind,
        Optional<Interval> perKilogram,
        String unit,
        Confidence confidence,
        Optional<String> reason)
        implements Serializable {}
