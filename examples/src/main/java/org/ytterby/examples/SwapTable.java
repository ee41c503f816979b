// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.market.PriceBasis;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.product.choice.CoefficientPolicy;
import org.ytterby.product.choice.Criterion;
import org.ytterby.product.choice.CriterionFinding;
import org.ytterby.product.choice.MagnetRequirement;
import org.ytterby.product.choice.SubstituteAssessment;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/** What other magnets than sintered NdFeB would change: fit, rare earths, cost, and controls. */
final class SwapTable {

    private static final List<MagnetFamily> FAMILIES =
            List.of(MagnetFamily.SMCO_2_17, MagnetFamily.FERRITE, MagnetFamily.IRON_NITRIDE);

    private SwapTable() {}

    static void print(
            ReferenceData data,
            MagnetRequirement cooler,
            MagnetRequirement hotter,
            LocalDate day,
            Consumer<String> out) {
        out.accept("3. Instead of NdFeB");
        out.accept("");
        TextTable table =
                new TextTable(List.of("", "at 150 C", "at 180 C", "kJ/m3 of one made", "kJ/m3 in theory", "bound by"));
        for (MagnetFamily family : FAMILIES) {
            SubstituteAssessment at150 = assess(data, family, cooler);
            SubstituteAssessment at180 = assess(data, family, hotter);
            List<String> bound = at180.boundBy().stream()
                    .map(criterion -> criterion.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .toList();
            table.add(List.of(
                    family.name(),
                    at150.fit().name(),
                    at180.fit().name(),
                    energy(at150.made()),
                    energy(at150.theoretical()),
                    bound.isEmpty() ? "nothing" : String.join(", ", bound)));
        }
        table.print(out);
        out.accept("FULL: a grade on sale meets it. PARTIAL: theory or an open figure may, nothing made does. NONE:"
                + " change the motor.");
        samarium(data, out);
        out.accept("Ferrite and iron nitride need no rare earth; iron nitride was made as a thin film, not as a motor"
                + " magnet.");
        out.accept("");
        out.accept("4. From China to Germany on " + day + ", civil, law as known that day");
        out.accept("");
        controls(day).forEach(out);
        out.accept("Not legal advice.");
    }

    static SubstituteAssessment assess(ReferenceData data, MagnetFamily family, MagnetRequirement requirement) {
        return SubstituteAssessment.of(family, requirement, data.products().magnets(), CoefficientPolicy.CLASS_RANGE);
    }

    private static String energy(List<CriterionFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.criterion() == Criterion.ENERGY_PRODUCT)
                .map(CriterionFinding::because)
                .map(text -> text.contains(" kJ/m3") ? text.substring(0, text.indexOf(" kJ/m3")) : "not known")
                .findFirst()
                .orElse("not known");
    }

    /** Samarium in the magnet, as oxide without losses; cobalt has no bundled price. */
    private static void samarium(ReferenceData data, Consumer<String> out) {
        FamilyFacts family = data.products()
                .magnets()
                .family(MagnetFamily.SMCO_2_17, MagnetProcess.SINTERED)
                .orElseThrow();
        Interval share = family.composition().orElseThrow().bounds(Element.SM);
        UnitPrice price = HeavyCost.price(data, Element.SM);
        Interval perKilogram =
                PriceBasis.on(price, Basis.ELEMENT, data.atomicWeights()).perKilogram();
        Interval dollars = Interval.of(
                share.lower() * MagnetSwap.MAGNET_KILOGRAMS * perKilogram.lower(),
                share.upper() * MagnetSwap.MAGNET_KILOGRAMS * perKilogram.upper());
        out.accept("SmCo holds " + MagnetSwap.range(share, 100) + " % Sm: " + MagnetSwap.range(dollars, 1)
                + " USD/motor; its cobalt has no bundled price and is not in it.");
        out.accept("  " + MagnetSwap.describe(price));
    }

    static List<String> controls(LocalDate day) {
        Screener screener = Screener.of(RegimeBooks.bundled(), KnowledgeDate.of(day));
        List<Transaction> magnets = List.of(
                magnet(day, "NdFeB with Dy", Element.ND, Element.DY, Element.FE, Element.B),
                magnet(day, "NdFeB without Dy", Element.ND, Element.FE, Element.B),
                magnet(day, "SmCo", Element.SM, Element.CO),
                magnet(day, "ferrite", Element.SR, Element.FE, Element.O),
                magnet(day, "iron nitride", Element.FE, Element.N));
        List<String> lines = new ArrayList<>();
        for (Transaction magnet : magnets) {
            Determination got = screener.screen(magnet);
            lines.add(String.format(
                    Locale.ROOT, "%-17s %s", magnet.id(), got.headline().words()));
            lines.add("                  " + LicenceTable.why(got));
        }
        return lines;
    }

    private static Transaction magnet(LocalDate day, String name, Element... elements) {
        return Transaction.builder()
                .id(name)
                .question(Question.parse("CN EXPORT"))
                .date(day)
                .form(Form.MAGNET_MATERIAL)
                .addElements(elements)
                .origin(Country.CN)
                .exporterCountry(Country.CN)
                .destination(Country.DE)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
    }
}
