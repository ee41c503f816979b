package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/** The models under Jackson 2, with no Jackson 3 anywhere. */
class Jackson2OnlyTest {

    private static final Transaction METAL = Transaction.builder()
            .id("dysprosium")
            .question(Question.parse("CN EXPORT"))
            .date(LocalDate.parse("2025-06-01"))
            .form(Form.METAL)
            .addElements(Element.DY)
            .destination(Country.DE)
            .build();

    @Test
    void jackson3IsNotThere() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("tools.jackson.databind.ObjectMapper"));
    }

    @Test
    void readsAndWritesModels() throws Exception {
        JsonMapper mapper = Jackson2Json.mapper();
        assertEquals(METAL, mapper.readValue(mapper.writeValueAsString(METAL), Transaction.class));
    }

    /** A mapper that looks for modules finds the one that lets it read the models. */
    @Test
    void aMapperFindsTheModule() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = Jackson2Json.mapper().writeValueAsString(METAL);
        assertEquals(METAL, mapper.readValue(json, Transaction.class));
    }
}
