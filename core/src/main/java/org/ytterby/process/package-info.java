/**
 * Plants and routes from ore to magnet and back as graphs: feeds, operations, streams and outlets, with the recoveries,
 * grades, reagents and energies that were published for them, and named sets of assumptions for those that were not.
 *
 * <p>The graph of a route is a {@link org.ytterby.process.Flowsheet}; {@link org.ytterby.process.Routes} joins two of them;
 * the balances are in {@link org.ytterby.process.balance}.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
