package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import tools.jackson.databind.json.JsonMapper;

/** What a program does first: ask whether a magnet needs a licence, read and write JSON, look at the bundled tables. */
class FirstStepsTest {

    private static Transaction magnet(Element... elements) {
        return Transaction.builder()
                .id("magnets for Germany")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.parse("2025-12-27"))
                .form(Form.MAGNET_MATERIAL)
                .addElements(elements)
                .exporterCountry(Country.CN)
                .origin(Country.CN)
                .destination(Country.DE)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
    }

    @Test
    void asksTheLaw() {
        Screener screener = Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.parse("2026-11-22")));
        Determination heavy = screener.screen(magnet(Element.ND, Element.DY, Element.FE, Element.B));
        assertEquals(Outcome.LICENCE_REQUIRED, heavy.headline());
        assertEquals("cn-mofcom-gac-2025-18", heavy.deciding().get(0).instrument());
        assertTrue(heavy.explain().contains("18"));
        Determination plain = screener.screen(magnet(Element.ND, Element.FE, Element.B));
        assertEquals(Outcome.NOT_CONTROLLED, plain.headline());
    }

    @Test
    void readsAndWritesJson() {
        Transaction magnet = magnet(Element.ND, Element.FE, Element.B);
        assertEquals(magnet, YtterbyJson.read(YtterbyJson.write(magnet), Transaction.class));
    }

    /** A mapper that looks for modules finds the one that lets it read the models. */
    @Test
    void aMapperFindsTheModule() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Transaction magnet = magnet(Element.ND, Element.FE, Element.B);
        assertEquals(magnet, mapper.readValue(YtterbyJson.write(magnet), Transaction.class));
    }

    @Test
    void looksAtTheTables() {
        assertTrue(ReferenceData.bundled().governance().containsKey("WGI2023"));
    }
}
