package org.example.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

class DeskTest {

    @Test
    void runsAsNamedModules() {
        assertTrue(Desk.class.getModule().isNamed());
        assertTrue(Transaction.class.getModule().isNamed());
        Transaction metal = Transaction.builder()
                .id("dysprosium")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.parse("2025-06-01"))
                .form(Form.METAL)
                .addElements(Element.DY)
                .origin(Country.CN)
                .destination(Country.DE)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
        assertEquals(Outcome.LICENCE_REQUIRED, new Desk(LocalDate.parse("2026-11-22")).screen(metal).headline());
        assertEquals(metal, YtterbyJson.read(YtterbyJson.write(metal), Transaction.class));
    }
}
