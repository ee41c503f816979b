// SPDX-License-Identifier: Apache-2.0
/**
 * What a scenario does not know for sure: distributions of its numbers, and many runs with numbers drawn from them.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.chance;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
