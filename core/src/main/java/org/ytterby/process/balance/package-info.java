/**
 * Balances of flowsheets, element by element: from feeds to products, residues and losses and back, where it is lost, what
 * matters most, and how sure the result is.
 *
 * <p>Begin with {@link org.ytterby.process.balance.FlowsheetBalance}. What enters an operation is split among the streams
 * that leave it; what no stream takes is lost there. Recycles make this a linear system, which is solved exactly; a share
 * nobody knows makes every amount that depends on it an interval.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process.balance;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
