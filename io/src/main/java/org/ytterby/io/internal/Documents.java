// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.market.PriceSeries;
import org.ytterby.process.Flowsheet;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.scenario.network.Network;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.trace.SupplyNetwork;

/**
 * The models that people store as a document of their own and that carry no number of their form. At the root of a document
 * the number is written before their attributes; wherever they are read it may stand among them. Without it the first form is
 * meant.
 */
public final class Documents {

    /** The property that holds the number of the form. */
    public static final String PROPERTY = "schema";

    /** The newest form. */
    public static final int NEWEST = 1;

    /** The models. */
    public static final List<Class<?>> TYPES = List.of(
            BillOfMaterials.class,
            Flowsheet.class,
            Network.class,
            PriceSeries.class,
            SupplyNetwork.class,
            SupplyTable.class,
            Transaction.class);

    private static final ClassValue<Boolean> NUMBERED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return TYPES.stream().anyMatch(document -> document.isAssignableFrom(type));
        }
    };

    private Documents() {}

    /**
     * Tells whether a type is one of the models, or what reads one of them.
     *
     * @param type the model, its implementation, or the class inside of it that takes its JSON
     * @return whether its documents carry a number
     */
    public static boolean isNumbered(@Nullable Class<?> type) {
        return type != null
                && (NUMBERED.get(type) || (type.getEnclosingClass() != null && NUMBERED.get(type.getEnclosingClass())));
    }

    /**
     * Looks at the number of a document.
     *
     * @param text the number as written
     * @param whole whether it is a whole number
     * @return why it is refused, empty if it is not
     */
    public static Optional<String> refusal(String text, boolean whole) {
        if (!whole) {
            return Optional.of("must be a whole number but was '" + text + "'");
        }
        if (text.equals(Integer.toString(NEWEST))) {
            return Optional.empty();
        }
        return Optional.of(
                text.startsWith("-") || text.equals("0")
                        ? "must be at least 1 but was " + text
                        : "must be " + NEWEST + " (a larger number asks for a later version of the library) but was "
                                + text);
    }

    /**
     * Adds the number to the known properties of a model.
     *
     * @param type the model or what reads it
     * @param known the names of its attributes
     * @return the names with that of the number, if it carries one
     */
    public static List<String> known(@Nullable Class<?> type, List<String> known) {
        if (!isNumbered(type)) {
            return known;
        }
        String[] all = Arrays.copyOf(known.toArray(new String[0]), known.size() + 1);
        all[known.size()] = PROPERTY;
        return List.of(all);
    }
}
