// SPDX-License-Identifier: Apache-2.0
/**
 * When a bloc of countries catches up: from the plants it has and the projects it builds, stage by stage, to a share of its
 * need.
 *
 * <p>A worked story: a bloc needs 1,000 t of separated neodymium a year and separates 100 t. A plant of 500 t is being built
 * since January 2026, takes 36 months and a year to full output, and is as likely to fail as not. The target is 40 % of the
 * need, 400 t. {@link org.ytterby.scenario.pipeline.CatchUp#of} says: reached in August 2029 if the plant is built, when eight
 * thirteenths of its capacity run beside the 100 t; never by what is expected, as 100 t and half of 500 t are 350 t; and
 * with a chance of 0.5 by the end of 2029. If the country whose separation technology the plant depends on gives none away
 * for the whole of 2027, building stands still for that year and all dates move to 2030.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.pipeline;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
