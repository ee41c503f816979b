// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.time.LocalDate;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;

/** Products that the sample book has answers for. */
final class Products {

    static final Screener SCREENER = Screener.of(SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22)));

    private Products() {}

    static Transaction.Builder journey(String question, String day) {
        Transaction.Builder builder = Transaction.builder();
        return builder.id("journey")
                .question(Question.parse(question))
                .date(LocalDate.parse(day))
                .exporterCountry(Country.JP)
                .destination(Country.US)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL);
    }

    static ProductDetermination screen(Part product) {
        return ChainScreening.screen(
                SCREENER, journey("CN REEXPORT", "2026-11-16").build(), product);
    }

    static ShareOfValue share(Part product) {
        return screen(product).sharesOf(product.name()).get(0);
    }

    static Part metal(String name, String dollars, Country origin, Element... elements) {
        return Part.builder()
                .name(name)
                .form(Form.METAL)
                .addElements(elements)
                .origin(origin)
                .value(Money.parse(dollars + " USD"))
                .breakdown(Breakdown.COMPLETE)
                .build();
    }

    /** A magnet with dysprosium, made in Japan, with nothing left out. */
    static Part.Builder magnet(String dollars, Part... parts) {
        Part.Builder builder = Part.builder();
        return builder.name("magnet")
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.DY, Element.FE, Element.B)
                .origin(Country.JP)
                .value(Money.parse(dollars + " USD"))
                .breakdown(Breakdown.COMPLETE)
                .addParts(parts);
    }
}
