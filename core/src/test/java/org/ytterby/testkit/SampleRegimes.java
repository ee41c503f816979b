// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import static org.ytterby.element.Element.B;
import static org.ytterby.element.Element.CO;
import static org.ytterby.element.Element.DY;
import static org.ytterby.element.Element.FE;
import static org.ytterby.element.Element.GA;
import static org.ytterby.element.Element.HO;
import static org.ytterby.element.Element.ND;
import static org.ytterby.element.Element.SB;
import static org.ytterby.element.Element.SM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.AlloyList;
import org.ytterby.regime.Amendment;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.CustomsReference;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Ending;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Listing;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Publication;
import org.ytterby.regime.Reading;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.RelationType;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.time.DateBound;
import org.ytterby.time.DateSpan;
import org.ytterby.time.PartialDate;
import org.ytterby.time.PartialSpan;

/**
 * A small book of rules shaped like the Chinese and United States measures of 2023 to 2027, for tests of the engine alone. It
 * is no statement of the law.
 */
public final class SampleRegimes {

    private static final Set<PartyRole> BUYERS = Set.of(PartyRole.CONSIGNEE, PartyRole.END_USER);

    private SampleRegimes() {}

    /**
     * Returns the book.
     *
     * @return seventeen provisions of twenty-one instruments, with everything that happened to them
     */
    public static RegimeBook book() {
        return RegimeBook.builder()
                .title("Sample regimes")
                .addInstruments(
                        instrument("law", "CN", "2024-09-30", MeasureType.FRAMEWORK_LAW),
                        instrument("ga", "CN", "2023-07-03", MeasureType.EXPORT_LICENCE_CONTROL),
                        instrument("us-ban", "CN", "2024-12-03", MeasureType.DESTINATION_BAN),
                        instrument("dy", "CN", "2025-04-04", MeasureType.EXPORT_LICENCE_CONTROL),
                        instrument("ho", "CN", "2025-10-09", MeasureType.EXPORT_LICENCE_CONTROL),
                        instrument("abroad", "CN", "2025-10-09", MeasureType.EXPORT_LICENCE_CONTROL),
                        instrument("truce", "CN", "2025-11-07", MeasureType.SUSPENSION),
                        instrument("us-truce", "CN", "2025-11-09", MeasureType.SUSPENSION),
                        instrument("ordinary", "CN", "2014-12-31", MeasureType.EXPORT_LICENCE_CONTROL),
                        instrument("list", "CN", "2026-02-24", MeasureType.PARTY_LISTING),
                        instrument("watch", "CN", "2026-02-24", MeasureType.WATCH_LISTING),
                        instrument("general", "CN", "2025-12-02", MeasureType.GENERAL_LICENCE),
                        instrument("traders", "CN", "2025-10-26", MeasureType.STATE_TRADING),
                        instrument("reading", "CN", "2025-09-16", MeasureType.GUIDANCE),
                        instrument("halt", "CN", "2025-11-20", MeasureType.EXPORT_PROHIBITION),
                        instrument("dod", "US", "2018-08-13", MeasureType.PROCUREMENT_RESTRICTION),
                        instrument("dod-wider", "US", "2021-01-01", MeasureType.AMENDMENT),
                        instrument("void", "US", "2025-02-01", MeasureType.IMPORT_TARIFF),
                        instrument("court", "US", "2026-02-20", MeasureType.DISPUTE_RULING),
                        instrument("levy", "MM", "2025-05-20", MeasureType.NON_STATE_LEVY),
                        instrument("bill", "US", "2026-05-29", MeasureType.PROCUREMENT_RESTRICTION))
                .addProvisions(
                        gallium(),
                        usMilitary(),
                        usBan(),
                        dysprosium(),
                        holmium(),
                        abroad(),
                        ordinary(),
                        controlList(),
                        watchList(),
                        generalLicence(),
                        stateTrading(),
                        catchAll(),
                        procurement("dod/melted", "[2018-08-13, ...)", StageOfOrigin.MELTED, StageOfOrigin.PRODUCED),
                        procurement(
                                "dod/mined",
                                "[2027-01-01, ...)",
                                StageOfOrigin.MINED,
                                StageOfOrigin.SEPARATED,
                                StageOfOrigin.MELTED,
                                StageOfOrigin.PRODUCED),
                        duty(),
                        levy(),
                        report())
                .addSuspensions(
                        suspension("truce", "[2025-11-07, 2026-11-10]", "ho", "abroad"),
                        suspension("us-truce", "[2025-11-09, 2026-11-27]", "us-ban/para2"))
                .addEndings(Ending.builder()
                        .id("void")
                        .kind(EndingKind.ANNULMENT)
                        .instrument("court")
                        .addProvisions("void")
                        .until(DateBound.inclusive(LocalDate.of(2026, 2, 23)))
                        .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                        .build())
                .addAmendments(Amendment.builder()
                        .id("dod-wider")
                        .instrument("dod-wider")
                        .amends("dod")
                        .validFrom(PartialDate.parse("2027-01-01"))
                        .addEnds("dod/melted")
                        .addAdds("dod/mined")
                        .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                        .build())
                .addGuidance(Guidance.builder()
                        .instrument("reading")
                        .addInterprets("dy")
                        .addReadings(
                                new Reading(
                                        "in",
                                        "blocks and rings",
                                        true,
                                        List.of(rule(Form.MAGNET_MATERIAL).build()),
                                        Confidence.OFFICIAL_COPY_SEEN),
                                new Reading(
                                        "out",
                                        "rotors and motors",
                                        false,
                                        List.of(rule(Form.MAGNET_ASSEMBLY, Form.FINISHED_PRODUCT)
                                                .elements(ElementRule.anyOf(SM, DY))
                                                .build()),
                                        Confidence.OFFICIAL_COPY_SEEN))
                        .confidence(Confidence.OFFICIAL_COPY_SEEN)
                        .build())
                .addInformalMeasures(InformalMeasure.builder()
                        .instrument("halt")
                        .felt(PartialSpan.parse("[2026-01, 2026-03]"))
                        .destination(CountryScope.only(Country.JP))
                        .addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyRareEarth()))
                                .effect(EntryEffect.DESCRIBES)
                                .build())
                        .denial("denied by the ministry")
                        .confidence(Confidence.FROM_MEMORY)
                        .build())
                .addRelations(
                        relation("list", RelationType.IMPLEMENTS, "law"),
                        relation("us-ban", RelationType.IMPLEMENTS, "law"),
                        relation("bill", RelationType.WOULD_DELAY, "dod"))
                .build();
    }

    private static Instrument instrument(String id, String jurisdiction, String published, MeasureType type) {
        return Instrument.builder()
                .id(id)
                .jurisdiction(Jurisdiction.of(jurisdiction))
                .addAuthorities("authority of " + id)
                .officialNumber("No. " + id)
                .title("Act " + id)
                .type(type)
                .published(Publication.parse(published))
                .sourcesReachTo(LocalDate.of(2026, 8, 22))
                .addEvidence(Evidence.builder()
                        .source(Source.builder().citation("gazette of " + id).build())
                        .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                        .build())
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    private static Provision.Builder provision(String id, String effect, MeasureType type, Act... acts) {
        Provision.Builder builder = Provision.builder();
        builder.id(id)
                .instrument(id.replaceAll("/.*", ""))
                .type(type)
                .acts(List.of(acts))
                .effect(PartialSpan.parse(effect))
                .confidence(Confidence.SECONDARY_SOURCE_SEEN);
        return builder;
    }

    private static ItemRule.Builder rule(Form... forms) {
        ItemRule.Builder builder = ItemRule.builder();
        builder.forms(List.of(forms));
        return builder;
    }

    private static ControlEntry.Builder entry(String id, ItemRule.Builder... rules) {
        ControlEntry.Builder builder = ControlEntry.builder();
        builder.id(id)
                .description("entry " + id)
                .effect(EntryEffect.CONTROLS)
                .confidence(Confidence.OFFICIAL_COPY_SEEN);
        for (ItemRule.Builder rule : rules) {
            builder.addItems(rule.build());
        }
        return builder;
    }

    private static Provision gallium() {
        return provision(
                        "ga",
                        "[2023-08-01, ...)",
                        MeasureType.EXPORT_LICENCE_CONTROL,
                        Act.EXPORT,
                        Act.TECHNOLOGY_TRANSFER)
                .outcome(Outcome.LICENCE_REQUIRED)
                .dualUse(true)
                .addEntries(
                        entry("Ga-1", rule(Form.METAL).elements(ElementRule.anyOf(GA)))
                                .build(),
                        entry(
                                        "Sb-3",
                                        rule(Form.OXIDE)
                                                .elements(ElementRule.anyOf(SB))
                                                .condition(new Condition.Measured(
                                                        ItemProperty.PURITY, Threshold.parse(">= 0.9999"))))
                                .build(),
                        entry("Sb-2", rule(Form.METAL).elements(ElementRule.anyOf(SB)))
                                .build(),
                        entry(
                                        "tech",
                                        rule(Form.TECHNOLOGY)
                                                .addSubjects(Subject.GALLIUM_EXTRACTION)
                                                .addArguableSubjects(Subject.GOLD_ANTIMONY_SEPARATION))
                                .build())
                .build();
    }

    private static Condition chineseOrDirect() {
        return new Condition.Any(List.of(
                new Condition.InAct(Set.of(Act.EXPORT, Act.TECHNOLOGY_TRANSFER)),
                new Condition.Origin(CountryScope.only(Country.CN))));
    }

    private static Provision usMilitary() {
        return provision(
                        "us-ban/para1",
                        "[2024-12-03, ...)",
                        MeasureType.DESTINATION_BAN,
                        Act.EXPORT,
                        Act.REEXPORT,
                        Act.TECHNOLOGY_TRANSFER)
                .part("paragraph 1")
                .outcome(Outcome.PROHIBITED)
                .destination(CountryScope.only(Country.US))
                .condition(new Condition.All(List.of(
                        new Condition.Any(List.of(
                                new Condition.UsedFor(Set.of(EndUse.MILITARY)), new Condition.MilitaryParty(BUYERS))),
                        chineseOrDirect())))
                .addEntries(entry("para1", rule().dualUse(true)).build())
                .build();
    }

    private static Provision usBan() {
        return provision("us-ban/para2", "[2024-12-03, ...)", MeasureType.DESTINATION_BAN, Act.EXPORT, Act.REEXPORT)
                .part("paragraph 2")
                .outcome(Outcome.PRESUMPTION_OF_DENIAL)
                .destination(CountryScope.only(Country.US))
                .condition(chineseOrDirect())
                .addEntries(entry("para2", rule().dualUse(true).elements(ElementRule.anyOf(GA, SB)))
                        .build())
                .build();
    }

    private static Provision dysprosium() {
        CustomsReference magnets = new CustomsReference("HS", HsCode.of("850511"), DateSpan.parse("[2025-04-04, ...)"));
        return provision(
                        "dy",
                        "[2025-04-04, ...)",
                        MeasureType.EXPORT_LICENCE_CONTROL,
                        Act.EXPORT,
                        Act.TECHNOLOGY_TRANSFER)
                .outcome(Outcome.LICENCE_REQUIRED)
                .dualUse(true)
                .addEntries(
                        entry("a.1", rule(Form.METAL).elements(ElementRule.anyOf(DY, SM)))
                                .code("1C905.a")
                                .build(),
                        entry(
                                        "a.2",
                                        rule(Form.ALLOY)
                                                .elements(ElementRule.anyOf(DY))
                                                .alloys(new AlloyList(
                                                        List.of(
                                                                AlloySystem.parse("Dy-Fe"),
                                                                AlloySystem.parse("Tb-Dy-Fe")),
                                                        true)))
                                .code("1C905.a")
                                .build(),
                        entry(
                                        "a.4",
                                        rule(Form.MAGNET_MATERIAL)
                                                .addArguableForms(Form.MAGNET_ASSEMBLY, Form.FINISHED_PRODUCT)
                                                .elements(ElementRule.allOf(DY, ND, FE, B)),
                                        rule(Form.MAGNET_MATERIAL).elements(ElementRule.allOf(SM, CO)))
                                .code("1C905.a")
                                .confidence(Confidence.FROM_MEMORY)
                                .addCustomsCodes(magnets)
                                .build())
                .build();
    }

    private static Provision holmium() {
        return provision("ho", "[2025-11-08, ...)", MeasureType.EXPORT_LICENCE_CONTROL, Act.EXPORT)
                .outcome(Outcome.LICENCE_REQUIRED)
                .dualUse(true)
                .addEntries(entry("ho.1", rule(Form.METAL, Form.OXIDE).elements(ElementRule.anyOf(HO)))
                        .code("1C909.a")
                        .build())
                .build();
    }

    private static Provision abroad() {
        ItemRule counted = rule(Form.METAL).elements(ElementRule.anyOf(DY, SM)).build();
        return provision("abroad", "[2025-12-01, ...)", MeasureType.EXPORT_LICENCE_CONTROL, Act.REEXPORT)
                .part("limb 1")
                .outcome(Outcome.LICENCE_REQUIRED)
                .destination(CountryScope.allBut(Country.CN))
                .exporterCountry(CountryScope.allBut(Country.CN))
                .addBinds(Actor.FOREIGN_OPERATOR)
                .origin(CountryScope.allBut(Country.CN))
                .condition(new Condition.ValueShare("share", Country.CN, List.of(counted), Threshold.parse(">= 0.001")))
                .addEntries(entry(
                                "A1-P2",
                                rule(Form.MAGNET_MATERIAL, Form.MAGNET_ASSEMBLY)
                                        .elements(ElementRule.allOf(DY, ND, FE, B)))
                        .build())
                .addPolicies(
                        policy(
                                "military or listed buyer",
                                Outcome.PRESUMPTION_OF_DENIAL,
                                new Condition.Any(List.of(
                                        new Condition.UsedFor(Set.of(EndUse.MILITARY)),
                                        new Condition.Listed(BUYERS, Set.of("control", "watch")),
                                        new Condition.OwnedByListed(
                                                BUYERS, Set.of("control"), Threshold.parse(">= 0.5"), false)))),
                        policy(
                                "advanced chips",
                                Outcome.LICENCE_REQUIRED_CASE_BY_CASE,
                                new Condition.All(List.of(
                                        new Condition.UsedFor(Set.of(EndUse.SEMICONDUCTOR)),
                                        new Condition.Measured(ItemProperty.LOGIC_NODE_NM, Threshold.parse("<= 14"))))),
                        policy("disaster relief", Outcome.EXEMPT, new Condition.UsedFor(Set.of(EndUse.HUMANITARIAN))))
                .build();
    }

    private static ReviewPolicy policy(String title, Outcome outcome, Condition when) {
        ReviewPolicy.Builder builder = ReviewPolicy.builder();
        builder.title(title).outcome(outcome).when(when);
        if (outcome == Outcome.EXEMPT) {
            builder.note("report within ten working days");
        }
        return builder.build();
    }

    private static Provision ordinary() {
        return provision("ordinary", "[2015-01-01, ...)", MeasureType.EXPORT_LICENCE_CONTROL, Act.EXPORT)
                .outcome(Outcome.ORDINARY_EXPORT_LICENCE)
                .condition(new Condition.NotDualUse())
                .addEntries(
                        entry("REE", rule(Form.METAL, Form.OXIDE, Form.COMPOUND).elements(ElementRule.anyRareEarth()))
                                .build())
                .build();
    }

    private static Provision controlList() {
        return provision("list", "[2026-02-24, ...)", MeasureType.PARTY_LISTING, Act.EXPORT, Act.REEXPORT)
                .outcome(Outcome.PROHIBITED)
                .condition(new Condition.All(List.of(new Condition.OnOwnListing(BUYERS), chineseOrDirect())))
                .listing(Listing.builder()
                        .list("control")
                        .addMembers("Arms Maker", "Sonar Works")
                        .complete(false)
                        .build())
                .addEntries(entry("all", rule().dualUse(true)).build())
                .build();
    }

    private static Provision watchList() {
        return provision("watch", "[2026-02-24, ...)", MeasureType.WATCH_LISTING, Act.EXPORT)
                .outcome(Outcome.INDIVIDUAL_LICENCE_ONLY)
                .condition(new Condition.OnOwnListing(BUYERS))
                .listing(Listing.builder()
                        .list("watch")
                        .addMembers("Coil Maker")
                        .complete(true)
                        .build())
                .unconfirmed("eased in part according to the press")
                .addEntries(entry("all", rule().dualUse(true)).build())
                .build();
    }

    private static Provision generalLicence() {
        return provision("general", "[2025-12-02, ...)", MeasureType.GENERAL_LICENCE, Act.EXPORT)
                .addAuthorises("dy")
                .addHolders("Magnet Works")
                .addEntries(entry("GL", rule(Form.MAGNET_MATERIAL).elements(ElementRule.anyOf(DY, SM)))
                        .build())
                .build();
    }

    private static Provision stateTrading() {
        return provision("traders", "[2026-01-01, 2027-12-31]", MeasureType.STATE_TRADING, Act.EXPORT)
                .outcome(Outcome.PROHIBITED)
                .condition(new Condition.NotListed(PartyRole.EXPORTER, "state-traders"))
                .addEntries(entry("Sb", rule().elements(ElementRule.anyOf(SB))).build())
                .build();
    }

    private static Provision catchAll() {
        return provision("law/catch-all", "[2024-12-01, ...)", MeasureType.FRAMEWORK_LAW, Act.EXPORT)
                .outcome(Outcome.LICENCE_REQUIRED)
                .condition(new Condition.Aside(new Condition.Any(List.of(
                        new Condition.UsedFor(Set.of(EndUse.WEAPONS_OF_MASS_DESTRUCTION)),
                        new Condition.Asked("catch-all", "Does the exporter know of a danger?")))))
                .build();
    }

    private static Provision procurement(String id, String effect, StageOfOrigin... stages) {
        Element[] alloy = {ND, FE, B};
        return provision(id, effect, MeasureType.PROCUREMENT_RESTRICTION, Act.PROCUREMENT)
                .outcome(Outcome.PROCUREMENT_PROHIBITED)
                .condition(new Condition.StageIn(Set.of(stages), Set.of(Country.CN, Country.RU)))
                .addEntries(entry("B", rule(Form.MAGNET_MATERIAL).elements(ElementRule.allOf(alloy)))
                        .build())
                .addPolicies(policy(
                        "recycled in the United States",
                        Outcome.PROCUREMENT_ALLOWED,
                        new Condition.Aside(new Condition.RecycledIn(Country.US))))
                .build();
    }

    private static Provision duty() {
        return provision("void", "[2025-02-04, 2026-02-23]", MeasureType.IMPORT_TARIFF, Act.IMPORT_DUTY)
                .programme("emergency")
                .outcome(Outcome.DUTY_APPLIES)
                .origin(CountryScope.only(Country.CN))
                .addEntries(
                        entry("all", rule()).dutyRate(new BigDecimal("0.1")).build(),
                        entry("magnets", rule(Form.MAGNET_MATERIAL))
                                .dutyRate(new BigDecimal("0.2"))
                                .build())
                .build();
    }

    private static Provision levy() {
        return provision("levy", "[2025-04, ...)", MeasureType.NON_STATE_LEVY, Act.EXPORT)
                .outcome(Outcome.DUTY_APPLIES)
                .addEntries(entry("1", rule(Form.ORE_CONCENTRATE)).build())
                .build();
    }

    private static Provision report() {
        return provision("ordinary/report", "[2023-10-31, 2025-10-31]", MeasureType.REPORTING_REQUIREMENT, Act.EXPORT)
                .published(Publication.parse("2023-11-07"))
                .obligation("report volume and destination")
                .addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyRareEarth()))
                        .build())
                .build();
    }

    private static Suspension suspension(String instrument, String span, String... provisions) {
        return Suspension.builder()
                .id(instrument)
                .instrument(instrument)
                .addProvisions(provisions)
                .span(DateSpan.parse(span))
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    private static Relation relation(String subject, RelationType type, String object) {
        return Relation.builder().subject(subject).type(type).object(object).build();
    }
}
