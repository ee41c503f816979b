// SPDX-License-Identifier: Apache-2.0
/**
 * What a scenario does to a network month by month: shortages, stock-out dates, who caused them and what relieves them.
 *
 * <p>A story. A mine sends 10 t of neodymium a month to one magnet maker, which has 15 t in its own store. On 1 March the mine
 * floods and loses 60 % of its capacity. The maker asks for 10 t and gets 4 t: the gap is 6 t a month. March and April are
 * covered by the stock, which then holds 3 t. In May it covers half of the gap: on day 16 of 31 it is used up, and 3 t of
 * May's need stay unmet. From 17 May the line runs at 40 %.
 *
 * <pre>{@code
 * Outcome outcome = Simulation.of(network).run(flood);
 * outcome.demand("magnets").stockOut(Element.ND); // 2026-05-16
 * outcome.demand("magnets").lineStop(0.5);        // 2026-05-17
 * outcome.shortageByElement();                    // {Nd=3.0, ...} in tonnes
 * }</pre>
 *
 * <p>How a month is worked through is told at {@link org.ytterby.scenario.run.Simulation}.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.run;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
