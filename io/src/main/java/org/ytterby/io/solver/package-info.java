/** Solvers of other libraries behind the interfaces of core. */
@NullMarked
package org.ytterby.io.solver;

import org.jspecify.annotations.NullMarked;
