// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateSpan;

/** Checks of the days a price or a rate is of. */
final class Periods {

    private Periods() {}

    /** Refuses a span without a first or a last day. */
    @CanIgnoreReturnValue
    static DateSpan bounded(String path, DateSpan span) {
        if (span.firstDay().isEmpty() || span.lastDay().isEmpty()) {
            throw Checks.refused(path, "have a first and a last day", span);
        }
        return span;
    }
}
