// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import org.ytterby.material.Form;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;

/** Which stated forms a provision can reach or come near, as a bit for each {@link Form#index()}. */
final class FormMask {

    private static final long EVERY = -1L;

    private FormMask() {}

    static long of(Provision provision) {
        if (provision.entries().isEmpty()) {
            return EVERY;
        }
        long mask = 0;
        for (ControlEntry entry : provision.entries()) {
            if (entry.effect() == EntryEffect.CONTROLS) {
                for (ItemRule rule : entry.items()) {
                    mask |= of(rule);
                }
            }
        }
        return mask;
    }

    private static long of(ItemRule rule) {
        if (rule.forms().isEmpty()) {
            return EVERY;
        }
        long mask = 1L << Form.POWDER.index(); // a powder may be of any material
        for (Form stated : Form.values()) {
            if (rule.forms().stream().anyMatch(stated::mayBe)
                    || rule.arguableForms().stream().anyMatch(stated::isA)) {
                mask |= 1L << stated.index();
            }
        }
        return mask;
    }
}
