package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.assay.Assay;
import org.ytterby.quantity.Interval;

/** Properties over models that the test kit draws by itself. */
class OwnProperties {

    @Property(tries = 50)
    void anIntervalHoldsItsEnds(@ForAll Interval interval) {
        assertTrue(interval.lower() <= interval.upper());
        assertEquals(interval, interval.plus(Interval.exactly(0)));
    }

    @Property(tries = 50)
    void anAssayEqualsItsCopy(@ForAll Assay assay) {
        assertEquals(assay, Assay.builder().from(assay).build());
    }
}
