/**
 * How far a market relies on others: consumption, import reliance, stocks, reserves, recycling and stages.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.reliance;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
