// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ytterby.element.Element;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Flag;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/** What China's export rules ask of eight civil shipments, and of one of them as it was known on another day. */
final class LicenceTable {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final Element[] MAGNET = {Element.ND, Element.DY, Element.FE, Element.B};

    private LicenceTable() {}

    static void print(Consumer<String> out) {
        RegimeBook book = RegimeBooks.bundled();
        out.accept("3. Does it need a licence? Civil shipments from China, and what their export rules ask");
        out.accept("");
        row(book, NOW, shipment("dysprosium metal", "2025-12-27", Country.US, Form.METAL, Element.DY), out);
        row(
                book,
                NOW,
                shipment(
                        "NdFeB magnet",
                        "2025-12-27",
                        Country.US,
                        Form.MAGNET_MATERIAL,
                        Element.ND,
                        Element.FE,
                        Element.B),
                out);
        row(book, NOW, shipment("NdFeB magnet with Dy", "2025-12-27", Country.DE, Form.MAGNET_MATERIAL, MAGNET), out);
        row(
                book,
                NOW,
                shipment("motor with that magnet", "2025-12-27", Country.DE, Form.FINISHED_PRODUCT, MAGNET),
                out);
        row(book, NOW, unknownAdditions(), out);
        Transaction holmium = shipment("holmium metal", "2025-11-20", Country.JP, Form.METAL, Element.HO);
        row(book, LocalDate.of(2025, 10, 20), holmium, out);
        row(book, NOW, holmium, out);
        row(book, NOW, shipment("gallium metal", "2025-06-01", Country.US, Form.METAL, Element.GA), out);
        row(book, NOW, shipment("gallium metal", "2026-02-01", Country.US, Form.METAL, Element.GA), out);
        out.accept("");
        out.accept("Known to 22 November 2026 where nothing else is said. Not legal advice.");
    }

    private static Transaction shipment(String what, String day, Country to, Form form, Element... elements) {
        return Transaction.builder()
                .id(what)
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.parse(day))
                .form(form)
                .addElements(elements)
                .origin(Country.CN)
                .exporterCountry(Country.CN)
                .destination(to)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
    }

    private static Transaction unknownAdditions() {
        return Transaction.builder()
                .from(shipment(
                        "NdFeB, additions unknown",
                        "2025-12-27",
                        Country.DE,
                        Form.MAGNET_MATERIAL,
                        Element.ND,
                        Element.FE,
                        Element.B))
                .elementsPartial(true)
                .build();
    }

    private static void row(RegimeBook book, LocalDate known, Transaction shipment, Consumer<String> out) {
        Determination got = Screener.of(book.asKnownOn(known)).screen(shipment);
        String seen = known.equals(NOW) ? "" : " (known to " + known + ")";
        out.accept(String.format(
                Locale.ROOT,
                "%s  %-24s to %s  %s%s",
                shipment.date(),
                shipment.id(),
                shipment.destination().map(Country::alpha2).orElse("?"),
                got.headline().words(),
                seen));
        out.accept("            " + why(got));
    }

    static String why(Determination got) {
        if (!got.missingFacts().isEmpty()) {
            return "state "
                    + String.join(
                            ", ",
                            got.missingFacts().stream().map(MissingFact::text).toList());
        }
        List<String> decided = got.deciding().stream()
                .map(finding -> finding.instrument() + since(finding))
                .toList();
        String codes = got.controlCodes().isEmpty() ? "" : " under " + String.join(", ", got.controlCodes());
        List<String> asleep = got.shadows().stream()
                .filter(shadow -> shadow.suspendedBy().isPresent())
                .map(shadow -> shadow.provision().orElse(shadow.instrument()) + " comes back on "
                        + shadow.changesOn().map(LocalDate::toString).orElse("a day not known"))
                .toList();
        String read = got.flags().contains(Flag.GUIDANCE_DEFAULT)
                ? "by the official reading, which can be rebutted"
                : "no entry fits";
        if (decided.isEmpty() && asleep.isEmpty()) {
            return read;
        }
        String operating = String.join(", ", decided);
        String suspended = String.join(", ", asleep);
        return decided.isEmpty() || asleep.isEmpty()
                ? operating + suspended + codes
                : operating + codes + "; " + suspended;
    }

    private static String since(Finding finding) {
        return finding.since().map(day -> " since " + day).orElse("");
    }
}
