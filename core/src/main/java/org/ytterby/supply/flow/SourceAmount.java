// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.io.Serializable;

/**
 * What came from one area.
 *
 * @param exporter the area
 * @param amount how much
 * @since 0.1
 */
public record SourceAmount(TradeArea exporter, TradeAmount amount) implements Serializable {}
