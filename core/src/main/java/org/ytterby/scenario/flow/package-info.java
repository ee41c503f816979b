// SPDX-License-Identifier: Apache-2.0
/**
 * What a chain could deliver at best after a shock, what limits it, and what is left without a country.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.flow;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
