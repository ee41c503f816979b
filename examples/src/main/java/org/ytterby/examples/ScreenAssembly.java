// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.chain.Breakdown;
import org.ytterby.regime.chain.ChainScreening;
import org.ytterby.regime.chain.Contribution;
import org.ytterby.regime.chain.Gap;
import org.ytterby.regime.chain.Part;
import org.ytterby.regime.chain.ProductDetermination;
import org.ytterby.regime.chain.ShareOfValue;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/**
 * Screens a servo motor and every part of it: made in China and exported, made in Japan with Chinese dysprosium and sold on,
 * and the same with a magnet of which nobody knows what it was made of.
 *
 * @since 0.1
 */
public final class ScreenAssembly {

    private static final int SHARE_DIGITS = 6;

    private ScreenAssembly() {}

    /**
     * Prints the tables.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out::println);
    }

    static void print(Consumer<String> out) {
        Screener screener = Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.of(2026, 11, 22)));
        out.accept("1. Made in China, exported to Germany on 2025-12-27 (CN EXPORT)");
        answers(
                ChainScreening.screen(
                        screener,
                        journey("CN EXPORT", "2025-12-27", Country.CN, Country.DE),
                        motor(Country.CN, magnet(Country.CN))),
                out);
        out.accept("");
        out.accept("2. Made in Japan with Chinese dysprosium, sold to the United States on 2026-11-16 (CN REEXPORT)");
        Transaction resale = journey("CN REEXPORT", "2026-11-16", Country.JP, Country.US);
        ProductDetermination japanese = ChainScreening.screen(screener, resale, motor(Country.JP, magnet(Country.JP)));
        answers(japanese, out);
        share(japanese, out);
        out.accept("");
        out.accept("3. The same, but nobody knows what the magnets were made of");
        Part unknown = Part.builder()
                .from(magnet(Country.JP))
                .parts(List.of())
                .breakdown(Breakdown.PARTIAL)
                .build();
        ProductDetermination open = ChainScreening.screen(screener, resale, motor(Country.JP, unknown));
        answers(open, out);
        share(open, out);
        out.accept("");
        out.accept("Values are invented. Known to 22 November 2026. Not legal advice.");
    }

    private static Transaction journey(String question, String day, Country from, Country to) {
        return Transaction.builder()
                .id("servo motors")
                .question(Question.parse(question))
                .date(LocalDate.parse(day))
                .exporterCountry(from)
                .destination(to)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
    }

    private static Part motor(Country madeIn, Part magnet) {
        Part rotor = part("rotor", Form.MAGNET_ASSEMBLY, madeIn, "150")
                .addElements(Element.ND, Element.DY, Element.FE, Element.B)
                .addParts(
                        magnet,
                        part("core", Form.ALLOY, madeIn, "30")
                                .addElements(Element.FE, Element.SI)
                                .build())
                .build();
        Part stator = part("stator", Form.FINISHED_PRODUCT, madeIn, "90")
                .addElements(Element.CU, Element.FE, Element.SI)
                .build();
        Part housing = part("housing", Form.ALLOY, madeIn, "40")
                .addElements(Element.AL, Element.SI)
                .build();
        return part("motor", Form.FINISHED_PRODUCT, madeIn, "400")
                .addElements(Element.ND, Element.DY, Element.FE, Element.B, Element.CU, Element.AL, Element.SI)
                .putMadeWithTechnologyOf(Country.CN, false)
                .addParts(rotor, stator, housing)
                .build();
    }

    /** Eight magnets with 3 percent of dysprosium, from Chinese metals wherever they are made. */
    private static Part magnet(Country madeIn) {
        return part("magnet", Form.MAGNET_MATERIAL, madeIn, "9.5")
                .quantity(8)
                .composition(
                        Composition.of(Map.of(Element.ND, 0.28, Element.DY, 0.03, Element.FE, 0.68, Element.B, 0.01)))
                .putMadeWithTechnologyOf(Country.CN, false)
                .addParts(
                        part("dysprosium", Form.METAL, Country.CN, "0.22")
                                .addElements(Element.DY)
                                .build(),
                        part("neodymium", Form.METAL, Country.CN, "1.65")
                                .addElements(Element.ND)
                                .build())
                .build();
    }

    private static Part.Builder part(String name, Form form, Country origin, String dollars) {
        Part.Builder builder = Part.builder();
        return builder.name(name)
                .form(form)
                .origin(origin)
                .value(Money.parse(dollars + " USD"))
                .breakdown(Breakdown.COMPLETE);
    }

    private static void answers(ProductDetermination product, Consumer<String> out) {
        out.accept("");
        for (Map.Entry<String, Determination> answer : product.answers().entrySet()) {
            Determination got = answer.getValue();
            String why = got.controlCodes().isEmpty() ? "" : " under " + String.join(", ", got.controlCodes());
            out.accept(String.format(
                    Locale.ROOT, "  %-32s %s%s", answer.getKey(), got.headline().words(), why));
            got.missingFacts().forEach(fact -> out.accept(String.format(Locale.ROOT, "  %-34s %s", "", fact.text())));
        }
        out.accept("");
        out.accept(
                "  strictest: " + product.strictest().words() + ", for " + String.join(", ", product.strictestPaths()));
    }

    private static void share(ProductDetermination product, Consumer<String> out) {
        ShareOfValue share = product.sharesOf(product.product()).get(0);
        String range = share.isExact()
                ? percent(share.atLeast())
                : percent(share.atLeast()) + " to " + percent(share.atMost());
        String amount = share.least().equals(share.most())
                ? amount(share.least())
                : amount(share.least()) + " to " + amount(share.most());
        out.accept("  share of " + share.test() + ": " + amount + " of " + amount(share.value()) + ", " + range);
        for (Contribution one : share.contributions()) {
            if (!one.standing().addsNothing()) {
                String gaps = one.gaps().stream().map(Gap::words).collect(Collectors.joining(" and "));
                out.accept("    " + one.path() + ": " + amount(one.least())
                        + (gaps.isEmpty() ? "" : " to " + amount(one.most()) + ", state " + gaps));
            }
        }
    }

    private static String amount(Optional<Money> money) {
        return money.map(Money::toString).orElse("unknown");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2)
                        .setScale(SHARE_DIGITS - 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
