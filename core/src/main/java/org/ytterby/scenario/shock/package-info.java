// SPDX-License-Identifier: Apache-2.0
/**
 * What happens to a chain: cuts, licences, quotas, denials and surges, each with its days and assumptions.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.scenario.shock;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
