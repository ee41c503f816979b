// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.rule;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.material.Form;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Provision;

class FormMaskTest {

    private static Set<Form> reached(ControlEntry.Builder... entries) {
        Provision.Builder provision = control("act", "[2025-01-01, ...)");
        for (ControlEntry.Builder entry : entries) {
            provision.addEntries(entry.build());
        }
        long mask = FormMask.of(provision.build());
        Set<Form> forms = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
            if ((mask >> form.index() & 1) == 1) {
                forms.add(form);
            }
        }
        return forms;
    }

    @Test
    void aRuleWithoutEntriesOrFormsReachesEveryForm() {
        assertThat(reached()).hasSize(Form.values().length);
        assertThat(reached(entry("1", rule()))).hasSize(Form.values().length);
    }

    @Test
    void aRuleReachesItsFormsAndPowder() {
        assertThat(reached(entry("1", rule(Form.METAL)), entry("2", rule(Form.OXIDE))))
                .containsExactlyInAnyOrder(Form.METAL, Form.OXIDE, Form.POWDER);
    }

    @Test
    void broaderAndNarrowerFormsMayBeMeant() {
        assertThat(reached(entry("1", rule(Form.GRAPHITE_ARTIFICIAL))))
                .containsExactlyInAnyOrder(Form.GRAPHITE_ARTIFICIAL, Form.GRAPHITE, Form.POWDER);
        assertThat(reached(entry("1", rule(Form.GRAPHITE))))
                .containsExactlyInAnyOrder(
                        Form.GRAPHITE, Form.GRAPHITE_ARTIFICIAL, Form.GRAPHITE_NATURAL_FLAKE, Form.POWDER);
    }

    @Test
    void arguableFormsCountWithWhatIsAKindOfThem() {
        assertThat(reached(entry("1", rule(Form.METAL).addArguableForms(Form.COMPOUND))))
                .containsExactlyInAnyOrder(
                        Form.METAL, Form.COMPOUND, Form.CARBONATE, Form.CHLORIDE, Form.FLUORIDE, Form.POWDER);
    }

    @Test
    void onlyEntriesThatControlCount() {
        assertThat(reached(
                        entry("1", rule(Form.METAL)),
                        entry("2", rule(Form.OXIDE)).effect(EntryEffect.RELEASES),
                        entry("3", rule()).effect(EntryEffect.DESCRIBES)))
                .containsExactlyInAnyOrder(Form.METAL, Form.POWDER);
        assertThat(reached(entry("2", rule(Form.OXIDE)).effect(EntryEffect.RELEASES)))
                .isEmpty();
    }
}
