// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;

/** What each column of the table means. */
class TransactionCsvTest {

    private static final Transaction BARE = Transaction.builder()
            .id("T1")
            .question(Question.parse("CN EXPORT"))
            .date(LocalDate.of(2025, 12, 27))
            .build();

    private static Transaction read(String column, String cell) {
        String text = "id,question,date," + column + "\nT1,CN EXPORT,2025-12-27,\"" + cell + "\"\n";
        return TransactionCsv.table().read(CsvSource.of(text, "t.csv")).get(0);
    }

    private static void reads(String column, String cell, Function<Transaction.Builder, Transaction.Builder> fact) {
        Transaction expected = fact.apply(Transaction.builder().from(BARE)).build();
        assertThat(read(column, cell)).isEqualTo(expected);
    }

    @Test
    void threeColumnsAreEnough() {
        String text = "date,id,question\n2025-12-27, T1 ,CN EXPORT\n";
        assertThat(TransactionCsv.table().read(CsvSource.of(text, "t.csv"))).containsExactly(BARE);
    }

    @Test
    void anEmptyCellSaysNothing() {
        String columns = "description form subject classification elements composition alloy shape properties traits"
                + " hs_code origin exporter_country destination actor exporter consignee end_user end_uses"
                + " exporter_status consignee_status end_user_status"
                + " stages milled_in sintered_in processing_stage technology_of value_shares value inputs licence"
                + " answers rejected_line rejected_because";
        for (String column : Splitter.on(' ').split(columns)) {
            assertThat(read(column, " ")).as(column).isEqualTo(BARE);
        }
    }

    @Test
    void readsWhatTheItemIs() {
        reads("description", " Dy metal, 99.9 % ", t -> t.description("Dy metal, 99.9 %"));
        reads("form", "METAL", t -> t.form(Form.METAL));
        reads("subject", "ROTARY_KILN", t -> t.subject(Subject.ROTARY_KILN));
        reads("classification", "2B902.a  2B902.c", t -> t.addClassification("2B902.a", "2B902.c"));
        reads("alloy", "Tb-Dy-Fe", t -> t.alloySystem(AlloySystem.parse("Tb-Dy-Fe")));
        reads("shape", "INGOT", t -> t.shape(Shape.INGOT));
        reads(
                "properties",
                "PURITY=0.9990 PARTICLE_SIZE_UM=6e1",
                t -> t.putProperties(ItemProperty.PURITY, new BigDecimal("0.9990"))
                        .putProperties(ItemProperty.PARTICLE_SIZE_UM, new BigDecimal("6e1")));
        reads(
                "traits",
                "RECYCLED_FEED=yes FOR_MISSILES=no",
                t -> t.putTraits(Trait.RECYCLED_FEED, true).putTraits(Trait.FOR_MISSILES, false));
        reads("hs_code", "8505.11", t -> t.hsCode(HsCode.of("8505.11")));
        reads("rejected_because", "whatever", t -> t);
        reads("rejected_line", "12", t -> t);
    }

    @Test
    void readsElements() {
        reads("elements", "Nd Dy Fe B", t -> t.addElements(Element.ND, Element.DY, Element.FE, Element.B));
        reads(
                "elements",
                "Nd Fe B?",
                t -> t.addElements(Element.ND, Element.FE, Element.B).elementsPartial(true));
        reads("elements", "Nd Fe ?", t -> t.addElements(Element.ND, Element.FE).elementsPartial(true));
        reads("elements", "REE", t -> t.unnamedRareEarths(true));
        reads("elements", "REE Fe", t -> t.unnamedRareEarths(true).addElements(Element.FE));
    }

    @Test
    void readsCompositions() {
        ElementVector stated = ElementVector.of(Map.of(Element.ND, 0.24, Element.DY, 0.008));
        reads("composition", "Nd=0.24 Dy=0.008", t -> t.composition(Composition.of(stated, Set.of(), false)));
        reads("composition", "Nd=0.24 Dy=0.008 ?", t -> t.composition(Composition.of(stated, Set.of(), true)));
        reads(
                "composition",
                "Nd=0.24 Dy=0.008 Tb=?",
                t -> t.composition(Composition.of(stated, Set.of(Element.TB), false)));
    }

    @Test
    void readsPlacesAndStages() {
        reads("origin", "CN", t -> t.origin(Country.CN));
        reads("exporter_country", "KR", t -> t.exporterCountry(Country.KR));
        reads("actor", "FOREIGN_OPERATOR", t -> t.actor(Actor.FOREIGN_OPERATOR));
        reads("destination", "US", t -> t.destination(Country.US));
        reads("milled_in", "US", t -> t.milledIn(Country.US));
        reads("sintered_in", "JP", t -> t.sinteredIn(Country.JP));
        reads("processing_stage", "SEPARATION", t -> t.processingStage(Stage.SEPARATION));
        reads(
                "stages",
                "MINED=AU SEPARATED=CN",
                t -> t.putStages(StageOfOrigin.MINED, Country.AU).putStages(StageOfOrigin.SEPARATED, Country.CN));
        reads("technology_of", "CN=no", t -> t.putMadeWithTechnologyOf(Country.CN, false));
    }

    @Test
    void readsParties() {
        reads(
                "exporter",
                "JL MAG Rare-Earth",
                t -> t.exporter(named("JL MAG Rare-Earth").build()));
        reads("consignee", "A", t -> t.consignee(named("A").build()));
        reads("end_user", "MP Materials", t -> t.endUser(named("MP Materials").build()));
        reads("end_user_status", "CIVIL", t -> t.endUser(Party.civil()));
        reads(
                "end_user_status",
                "MILITARY UNSCREENED",
                t -> t.endUser(Party.builder().military(true).build()));
        reads("end_user_status", "UNSCREENED", t -> t.endUser(Party.builder().build()));
        reads(
                "end_user_status",
                "LISTED:cn-control-list OWNED:us-entity-list:0.5",
                t -> t.endUser(Party.builder()
                        .screened(true)
                        .addListedOn("cn-control-list")
                        .addOwners(new Ownership("us-entity-list", new BigDecimal("0.5")))
                        .build()));
        reads("consignee_status", "CIVIL", t -> t.consignee(Party.civil()));
        reads(
                "exporter_status",
                "NOT_LISTED:cn-state-trading-sb UNSCREENED",
                t -> t.exporter(
                        Party.builder().addNotListedOn("cn-state-trading-sb").build()));
        reads("end_uses", "CIVIL SEMICONDUCTOR", t -> t.addEndUses(EndUse.CIVIL, EndUse.SEMICONDUCTOR));
        String both = "id,question,date,end_user,end_user_status\nT1,CN EXPORT,2025-12-27,TDK,CIVIL\n";
        assertThat(TransactionCsv.table()
                        .read(CsvSource.of(both, "t.csv"))
                        .get(0)
                        .endUser())
                .isEqualTo(
                        Optional.of(named("TDK").military(false).screened(true).build()));
    }

    private static Party.Builder named(String name) {
        return Party.builder().name(name);
    }

    @Test
    void readsMoney() {
        reads(
                "value_shares",
                "cn-2025-61-part-1=0.05",
                t -> t.putValueShares("cn-2025-61-part-1", new BigDecimal("0.05")));
        reads("value", "100 USD", t -> t.value(Money.parse("100 USD")));
        String text = "id,question,date,value,inputs\nT1,CN EXPORT,2025-12-27,100 USD,"
                + "METAL Dy CN 3 USD; ALLOY Sm-Co 5 USD;MAGNET_MATERIAL Nd Fe B JP 7.5 USD\n";
        ValuedInput dysprosium = ValuedInput.builder()
                .form(Form.METAL)
                .addElements(Element.DY)
                .origin(Country.CN)
                .value(Money.parse("3 USD"))
                .build();
        ValuedInput alloy = ValuedInput.builder()
                .form(Form.ALLOY)
                .addElements(Element.SM, Element.CO)
                .alloySystem(AlloySystem.parse("Sm-Co"))
                .value(Money.parse("5 USD"))
                .build();
        ValuedInput magnet = ValuedInput.builder()
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.FE, Element.B)
                .origin(Country.JP)
                .value(Money.parse("7.5 USD"))
                .build();
        assertThat(TransactionCsv.table()
                        .read(CsvSource.of(text, "t.csv"))
                        .get(0)
                        .inputs())
                .containsExactly(dysprosium, alloy, magnet);
    }

    @Test
    void readsLicencesAndAnswers() {
        LicenceHeld.Builder individual =
                LicenceHeld.builder().kind(LicenceKind.INDIVIDUAL).validFrom(LocalDate.of(2025, 6, 10));
        reads("licence", "INDIVIDUAL 2025-06-10..", t -> t.addLicences(individual.build()));
        LicenceHeld full = LicenceHeld.builder()
                .kind(LicenceKind.GENERAL)
                .validFrom(LocalDate.of(2025, 12, 2))
                .validTo(LocalDate.of(2026, 12, 1))
                .holder("JL MAG Rare-Earth")
                .addCustomers("car maker", "B")
                .addAnswers("cn-mofcom-gac-2025-18")
                .addControlCodes("1C905.a", "1C904.a")
                .build();
        reads(
                "licence",
                "INDIVIDUAL 2025-06-10.. ; GENERAL 2025-12-02..2026-12-01 holder=JL MAG Rare-Earth customers=car maker|B"
                        + " answers=cn-mofcom-gac-2025-18 codes=1C905.a|1C904.a",
                t -> t.addLicences(individual.build(), full));
        reads(
                "answers",
                "a-question=yes b=no",
                t -> t.putAnswers("a-question", true).putAnswers("b", false));
        assertThat(List.of(full.lastDay())).containsExactly(LocalDate.of(2026, 12, 1));
    }
}
