/** JMH programs for the hot paths of the library. */
@NullMarked
package org.ytterby.benchmarks;

import org.jspecify.annotations.NullMarked;
