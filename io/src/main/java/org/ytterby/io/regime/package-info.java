/**
 * Transactions read from CSV and JSON, the good ones as values, the others with what is wrong and where.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.regime;

import org.jspecify.annotations.NullMarked;
