// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * Whether a licence fits a shipment in one aspect, and why.
 *
 * @param aspect the aspect
 * @param cover whether it fits
 * @param words the reason in English, such as {@code "valid from 2025-05-01 to 2026-04-30"}
 * @since 0.1
 */
public record CoverReason(CoverAspect aspect, Cover cover, String words) implements Serializable {

    /**
     * Checks the words.
     *
     * @param aspect the aspect
     * @param cover whether it fits
     * @param words the reason
     */
    public CoverReason {
        Checks.notBlank("words", words);
    }
}
