// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import java.io.Serializable;
import org.ytterby.quantity.Interval;

/**
 * The mass pull of a stream that the printed figures of one analyte allow.
 *
 * @param analyte the analyte
 * @param massPull what it may be, rounding of the figures counted in, at least 0
 * @since 0.1
 */
public record PrintedMassPull(String analyte, Interval massPull) implements Serializable {}
