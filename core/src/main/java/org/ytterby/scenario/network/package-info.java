// SPDX-License-Identifier: Apache-2.0
/**
 * The chain from mine to use that a scenario cuts into: plants, links, demands, stocks and what can relieve them.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.network;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
