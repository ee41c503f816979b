// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.PlainScan;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/** Determinations that random books give of random transactions. */
public final class DeterminationArbitraries extends TypeProvider<Determination> {

    /** Creates the provider of {@link Determination}. */
    public DeterminationArbitraries() {
        super(Determination.class);
    }

    @Override
    public Determination example() {
        Transaction gallium = Transaction.builder()
                .id("gallium to the United States")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2026, 2, 1))
                .form(Form.METAL)
                .addElements(Element.GA)
                .origin(Country.CN)
                .exporterCountry(Country.CN)
                .destination(Country.US)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
        return PlainScan.screen(SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22)), gallium);
    }

    @Override
    public Arbitrary<Determination> arbitrary() {
        return Combinators.combine(RegimeBookArbitraries.books(), TransactionArbitraries.transactions())
                .as((book, transaction) -> PlainScan.screen(book.asKnownOn(LocalDate.of(2026, 6, 30)), transaction));
    }
}
