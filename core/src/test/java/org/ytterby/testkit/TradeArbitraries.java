// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import static org.ytterby.element.Element.B;
import static org.ytterby.element.Element.C;
import static org.ytterby.element.Element.CO;
import static org.ytterby.element.Element.DY;
import static org.ytterby.element.Element.FE;
import static org.ytterby.element.Element.GA;
import static org.ytterby.element.Element.GE;
import static org.ytterby.element.Element.HO;
import static org.ytterby.element.Element.MO;
import static org.ytterby.element.Element.ND;
import static org.ytterby.element.Element.SB;
import static org.ytterby.element.Element.SM;
import static org.ytterby.element.Element.TB;
import static org.ytterby.element.Element.W;
import static org.ytterby.element.Element.Y;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/** Transactions of the kind that real rules, and those of {@link SampleRegimes}, have answers for. */
public final class TradeArbitraries {

    private static final List<String> CHANGE_DAYS = List.of(
            "2014-12-31",
            "2023-08-01",
            "2023-12-01",
            "2023-12-21",
            "2024-12-03",
            "2025-04-04",
            "2025-08-22",
            "2025-10-09",
            "2025-11-07",
            "2025-11-10",
            "2025-12-01",
            "2026-01-01",
            "2026-02-24",
            "2026-06-22",
            "2026-11-10",
            "2026-11-11",
            "2026-11-28",
            "2027-01-01");

    private static final List<Set<Element>> MATERIALS = List.of(
            Set.of(DY),
            Set.of(SM),
            Set.of(HO),
            Set.of(ND),
            Set.of(GA),
            Set.of(GE),
            Set.of(SB),
            Set.of(W),
            Set.of(MO),
            Set.of(C),
            Set.of(FE),
            Set.of(ND, FE, B),
            Set.of(ND, DY, FE, B),
            Set.of(ND, TB, FE, B),
            Set.of(SM, CO),
            Set.of(DY, FE),
            Set.of(TB, DY, Y),
            Set.of());

    private TradeArbitraries() {}

    /**
     * Returns any trade.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Transaction> trades() {
        return Combinators.combine(items(), journeys(), buyers(), facts()).as((item, journey, buyer, fact) -> {
            Transaction.Builder builder = Transaction.builder().id("trade");
            item.into(builder);
            journey.into(builder);
            buyer.into(builder);
            fact.into(builder);
            return builder.build();
        });
    }

    private interface Part {
        void into(Transaction.Builder builder);
    }

    private static Arbitrary<Part> items() {
        Arbitrary<Form> forms = Arbitraries.of(
                Form.METAL,
                Form.METAL,
                Form.OXIDE,
                Form.COMPOUND,
                Form.ALLOY,
                Form.TARGET,
                Form.MAGNET_MATERIAL,
                Form.MAGNET_MATERIAL,
                Form.MAGNET_ASSEMBLY,
                Form.FINISHED_PRODUCT,
                Form.FUNCTIONAL_MATERIAL,
                Form.ORE_CONCENTRATE,
                Form.POWDER,
                Form.GRAPHITE,
                Form.GRAPHITE_ARTIFICIAL,
                Form.EQUIPMENT,
                Form.TECHNOLOGY);
        Arbitrary<Subject> subjects = Arbitraries.of(
                Subject.SMELTING_SEPARATION,
                Subject.MAGNET_MAKING,
                Subject.MINING_BENEFICIATION,
                Subject.SECONDARY_RESOURCE_RECYCLING,
                Subject.CENTRIFUGAL_EXTRACTION,
                Subject.ROTARY_KILN,
                Subject.GALLIUM_EXTRACTION);
        return Combinators.combine(
                        forms.optional(0.95),
                        subjects.optional(0.8),
                        Arbitraries.of(MATERIALS),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(false, false, false, false, true))
                .as((form, subject, elements, partial, unnamed) -> builder -> builder.form(form)
                        .subject(subject.filter(s -> form.filter(s::fits).isPresent()))
                        .elements(elements)
                        .elementsPartial(partial)
                        .unnamedRareEarths(unnamed));
    }

    private static Arbitrary<Part> journeys() {
        Arbitrary<String> questions = Arbitraries.of(
                "CN EXPORT",
                "CN EXPORT",
                "CN EXPORT",
                "CN REEXPORT",
                "CN REEXPORT",
                "CN TECHNOLOGY_TRANSFER",
                "US PROCUREMENT",
                "US IMPORT_DUTY",
                "US EXPORT",
                "CN PRODUCTION");
        Arbitrary<LocalDate> days = Combinators.combine(Arbitraries.of(CHANGE_DAYS), Arbitraries.of(-1, 0, 1, 40))
                .as((day, shift) -> LocalDate.parse(day).plusDays(shift));
        Arbitrary<Optional<Country>> places = Arbitraries.of(Country.US, Country.JP, Country.DE, Country.CN, Country.KR)
                .optional(0.9);
        Arbitrary<Optional<Country>> origins =
                Arbitraries.of(Country.CN, Country.CN, Country.JP).optional(0.9);
        return Combinators.combine(questions, days, places, origins, places)
                .as((question, day, to, origin, from) -> builder -> builder.question(Question.parse(question))
                        .date(day)
                        .destination(to)
                        .origin(origin)
                        .exporterCountry(from));
    }

    private static Arbitrary<Part> buyers() {
        Arbitrary<Party> parties = Arbitraries.of(
                Party.civil(),
                Party.civil(),
                Party.builder().military(true).screened(true).build(),
                named("MP Materials").addListedOn("cn-control-list").build(),
                named("Arms Maker").addListedOn("control").build(),
                named("TDK").addListedOn("cn-watch-list").build(),
                named("Coil Maker").build(),
                named("Holding")
                        .addOwners(
                                new Ownership("cn-control-list", new BigDecimal("0.5")),
                                new Ownership("us-entity-list", new BigDecimal("0.5")))
                        .build(),
                Party.builder().name("Nobody Knows").build(),
                Party.builder().build());
        return Combinators.combine(
                        parties.optional(0.9),
                        Arbitraries.of(EndUse.class).set().ofMaxSize(1),
                        licences().optional(0.2))
                .as((party, uses, licence) -> builder -> {
                    builder.endUser(party).endUses(uses);
                    licence.ifPresent(builder::addLicences);
                });
    }

    private static Party.Builder named(String name) {
        Party.Builder builder = Party.builder();
        return builder.name(name).military(false).screened(true);
    }

    private static Arbitrary<LicenceHeld> licences() {
        return Combinators.combine(Arbitraries.of(LicenceKind.class), Arbitraries.of("TDK", "Coil Maker", ""))
                .as((kind, customer) -> LicenceHeld.builder()
                        .kind(kind)
                        .validFrom(LocalDate.of(2025, 11, 1))
                        .customers(customer.isEmpty() ? Set.of() : Set.of(customer))
                        .build());
    }

    private static Arbitrary<Part> facts() {
        Arbitrary<Map<StageOfOrigin, Country>> stages = Arbitraries.maps(
                        Arbitraries.of(StageOfOrigin.class), Arbitraries.of(Country.CN, Country.JP, Country.US))
                .ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.of("0", "0.00099", "0.001", "0.05")
                                .map(BigDecimal::new)
                                .optional(0.6),
                        Arbitraries.of(true, false).optional(0.6),
                        Arbitraries.of("0.9995", "0.9999", "0.5")
                                .map(BigDecimal::new)
                                .optional(0.5),
                        stages)
                .as((share, technology, purity, made) -> builder -> {
                    share.ifPresent(value ->
                            builder.putValueShares("cn-2025-61-part-1", value).putValueShares("share", value));
                    technology.ifPresent(used -> builder.putMadeWithTechnologyOf(Country.CN, used));
                    purity.ifPresent(value -> builder.putProperties(ItemProperty.PURITY, value));
                    builder.stages(made);
                });
    }
}
