// SPDX-License-Identifier: Apache-2.0
/**
 * A chain of the magnet rare earths built from the bundled tables, with every gap filled by a named assumption.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.scenario;

import org.jspecify.annotations.NullMarked;
