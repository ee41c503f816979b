// SPDX-License-Identifier: Apache-2.0
/**
 * What a chain could deliver at best after a shock, what limits it, where one more tonne of capacity helps most, and what is left
 * without a country at a stage.
 *
 * <p>A story with made-up figures. Mines put out 300 t of neodymium a year. One separator in China takes it in, recovers 0.9 of it
 * and can put out 220 t; a recycler adds 7.5 t; one magnet maker recovers 0.8. Cars in the European Union need 60 t in magnets, wind
 * turbines in China 80 t, and wind turbines have the better rank. What happens at best while the separator runs at half its
 * capacity?
 *
 * <ol>
 *   <li>A tonne in a magnet took 1/(0.9 &middot; 0.8) = 1.39 t from a mine, a tonne of oxide 1/0.9 = 1.11 t. Counted as mine output,
 *       amounts keep their number from step to step, and the question is one of a largest flow ({@link
 *       org.ytterby.scenario.flow.MaximumFlow}): the needs are 194 t, the separator lets 122 t through, the recycler stands for 8.3 t.
 *   <li>{@link org.ytterby.scenario.flow.BestCases} finds 130.6 t deliverable, that is 94 t in magnets. Wind turbines get their 80 t, cars
 *       14 t. No reallocation avoids that 46 t are missing, and the cut proves it: whatever reaches a magnet passes the separator or
 *       the recycler, and both are full.
 *   <li>The next tonne helps at either of the two: each tonne of oxide a year more gives 0.8 t in magnets for cars, up to 57.5 t
 *       of oxide; then the need is filled. A tonne more at a mine gives nothing.
 *   <li>{@link org.ytterby.scenario.flow.StageLosses} asks what is left without each country at each stage: without Chinese separation the
 *       recycler's 6 t in magnets, 4.3 % of what is deliverable; without Australian mines everything, since Chinese ones make
 *       up for them.
 * </ol>
 *
 * <p>A best case is a bound and no forecast: contracts, prices, and the time in which somebody finds a new supplier are not in it.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.flow;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
