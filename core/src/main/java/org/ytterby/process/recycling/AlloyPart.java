// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import java.io.Serializable;
import org.ytterby.element.Composition;
import org.ytterby.quantity.Mass;

/**
 * A mass of alloy and what it is made of.
 *
 * @param mass the mass
 * @param composition its composition
 * @since 0.1
 */
public record AlloyPart(Mass mass, Composition composition) implements Serializable {}
