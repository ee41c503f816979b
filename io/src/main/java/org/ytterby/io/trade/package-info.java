// SPDX-License-Identifier: Apache-2.0

/**
 * Readers of trade statistics: BACI, UN Comtrade, and any CSV whose columns are named.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.trade;

import org.jspecify.annotations.NullMarked;
