// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.rules;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.regime.AlloyList;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Transaction;

class MatcherKindsTest {

    private static Matcher.ItemMatch match(Transaction.Builder item, ControlEntry.Builder... entries) {
        Provision.Builder builder = control("act", "[2024-01-01, ...)");
        for (ControlEntry.Builder entry : entries) {
            builder.addEntries(entry.build());
        }
        Provision act = builder.build();
        return matcher(item, act).match(act);
    }

    private static Matcher matcher(Transaction.Builder item, Provision... provisions) {
        return new Conditions(
                        rules(book(instrument("act", "2024-01-01"))
                                .addProvisions(provisions)
                                .build()),
                        item.build())
                .matcher();
    }

    private static Transaction.Builder item(Form form, Element... elements) {
        return export("2025-06-01", form, elements);
    }

    private static ControlEntry.Builder making() {
        return entry(
                "1",
                rule(Form.TECHNOLOGY).addSubjects(Subject.MAGNET_MAKING).addArguableSubjects(Subject.ALLOY_MAKING));
    }

    private static boolean kindFits(Transaction.Builder item, ControlEntry.Builder entry) {
        return match(item, entry).kindFits();
    }

    @Test
    void theKindGoesByFormAndSubjectAlone() {
        assertThat(kindFits(item(Form.TECHNOLOGY), making())).isTrue();
        assertThat(kindFits(item(Form.TECHNOLOGY).subject(Subject.MAGNET_MAKING), making()))
                .isTrue();
        assertThat(kindFits(item(Form.TECHNOLOGY).subject(Subject.ALLOY_MAKING), making()))
                .isTrue();
        assertThat(kindFits(item(Form.TECHNOLOGY).subject(Subject.GALLIUM_EXTRACTION), making()))
                .isFalse();
        assertThat(kindFits(item(Form.METAL), making())).isFalse();
        assertThat(kindFits(item(Form.METAL).form(Optional.empty()), making())).isTrue();
        ControlEntry.Builder magnets = entry("1", rule(Form.MAGNET_MATERIAL).addArguableForms(Form.MAGNET_ASSEMBLY));
        assertThat(kindFits(item(Form.MAGNET_ASSEMBLY), magnets)).isTrue();
        assertThat(kindFits(item(Form.FINISHED_PRODUCT), magnets)).isFalse();
        assertThat(kindFits(item(Form.TECHNOLOGY).subject(Subject.ALLOY_MAKING), entry("1", rule(Form.TECHNOLOGY))))
                .isTrue();
        assertThat(kindFits(item(Form.GRAPHITE), entry("1", rule(Form.GRAPHITE_ARTIFICIAL))))
                .isTrue();
    }

    @Test
    void anArguableSubjectIsAskedAboutAndAnotherIsOutside() {
        assertThat(match(item(Form.TECHNOLOGY).subject(Subject.MAGNET_MAKING), making())
                        .truth())
                .isEqualTo(Truth.YES);
        Matcher.ItemMatch arguable = match(item(Form.TECHNOLOGY).subject(Subject.ALLOY_MAKING), making());
        assertThat(arguable.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(arguable.trail().missing())
                .extracting(MissingFact::detail)
                .containsExactly("reading:act:1:ALLOY_MAKING");
        assertThat(match(item(Form.TECHNOLOGY).subject(Subject.GALLIUM_EXTRACTION), making())
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void aClassificationByCodeOrIdentifierStandsForASubject() {
        ControlEntry.Builder coded = making().code("1E902");
        assertThat(match(item(Form.TECHNOLOGY), coded).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(match(item(Form.TECHNOLOGY).addClassification("1E902"), coded)
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(match(item(Form.TECHNOLOGY).addClassification("1"), coded).truth())
                .isEqualTo(Truth.YES);
        assertThat(match(item(Form.TECHNOLOGY).addClassification("2"), coded).truth())
                .isEqualTo(Truth.NO);
        assertThat(match(item(Form.TECHNOLOGY).addClassification("2"), making()).truth())
                .isEqualTo(Truth.NO);
        ItemRule rule = making().build().items().get(0);
        Trail trail = new Trail();
        assertThat(matcher(item(Form.TECHNOLOGY).addClassification("1")).match(rule, null, null, trail))
                .as("without an entry there is no code")
                .isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::kind).containsExactly(FactKind.SUBJECT);
    }

    @Test
    void aGoodHasNoSubject() {
        ControlEntry.Builder any = entry("1", rule().addSubjects(Subject.MAGNET_MAKING));
        assertThat(match(item(Form.METAL), any).truth()).isEqualTo(Truth.NO);
        assertThat(match(item(Form.METAL).form(Optional.empty()), any).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void withoutAnEntryArguableWordsDoNotFit() {
        ItemRule rule = rule(Form.MAGNET_MATERIAL)
                .addArguableForms(Form.MAGNET_ASSEMBLY)
                .build();
        Trail trail = new Trail();
        assertThat(matcher(item(Form.MAGNET_ASSEMBLY)).match(rule, null, null, trail))
                .isEqualTo(Truth.NO);
        assertThat(trail.missing()).isEmpty();
    }

    @Test
    void rareEarthsThatNobodyNamedLeaveAnAlloyOpen() {
        ItemRule rule = rule(Form.ALLOY)
                .alloys(new AlloyList(List.of(AlloySystem.parse("Dy-Fe")), true))
                .build();
        Transaction.Builder alloy = item(Form.ALLOY, Element.DY, Element.FE);
        assertThat(matcher(alloy).match(rule, null, null, new Trail())).isEqualTo(Truth.YES);
        assertThat(matcher(alloy.unnamedRareEarths(true)).match(rule, null, null, new Trail()))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void onlyAnEntryThatReleasesReleases() {
        ControlEntry.Builder dysprosium = entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)));
        ControlEntry.Builder all = entry("2", rule(Form.METAL));
        Transaction.Builder metal = item(Form.METAL, Element.FE).elementsPartial(true);
        assertThat(match(metal, dysprosium, all.effect(EntryEffect.RELEASES)).truth())
                .isEqualTo(Truth.NO);
        assertThat(match(metal, dysprosium, all.effect(EntryEffect.DESCRIBES)).truth())
                .isEqualTo(Truth.UNKNOWN);
    }
}
