// SPDX-License-Identifier: Apache-2.0
/**
 * Licences: what one covers and why not more, which shipments it would release, and how long its review may take in working
 * days.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.licence;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
