// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;

/** Transactions that the sample book has answers for. */
final class SampleTrades {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    private SampleTrades() {}

    static Determination ask(Transaction.Builder transaction) {
        return ask(transaction, NOW);
    }

    static Determination ask(Transaction.Builder transaction, LocalDate known) {
        return Screener.of(SampleRegimes.book().asKnownOn(known)).screen(transaction.build());
    }

    static Transaction.Builder trade(String question, String date, Form form, Element... elements) {
        Transaction.Builder builder = Transaction.builder();
        return builder.id("t")
                .question(Question.parse(question))
                .date(LocalDate.parse(date))
                .form(form)
                .addElements(elements)
                .origin(Country.CN)
                .exporterCountry(Country.CN)
                .destination(Country.DE)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL);
    }

    static Transaction.Builder export(String date, Form form, Element... elements) {
        return trade("CN EXPORT", date, form, elements);
    }

    static Transaction.Builder magnet(String date) {
        return export(date, Form.MAGNET_MATERIAL, Element.ND, Element.DY, Element.FE, Element.B);
    }

    static Transaction.Builder foreignMagnet(String date) {
        return trade("CN REEXPORT", date, Form.MAGNET_MATERIAL, Element.ND, Element.DY, Element.FE, Element.B)
                .origin(Country.JP)
                .exporterCountry(Country.JP)
                .destination(Country.US);
    }

    static Party party(String name, UnaryOperator<Party.Builder> more) {
        Party.Builder builder = Party.builder();
        builder.name(name).military(false).screened(true);
        return more.apply(builder).build();
    }
}
