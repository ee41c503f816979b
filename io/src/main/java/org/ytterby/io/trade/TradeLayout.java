// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV of trade statistics is laid out: under which names its columns stand, in which units, and which of its rows
 * count. The order of the columns is free, and columns not named are skipped.
 *
 * <pre>{@code
 * TradeLayout layout = TradeLayout.builder()
 *         .year("year").exporter("from").importer("to").product("hs6")
 *         .quantity(TradeUnit.KILOGRAM, "kg").value(TradeUnit.DOLLAR, "usd")
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class TradeLayout {

    private static final String[] REPORTER = {"reporterCode", "Reporter Code"};
    private static final String[] PARTNER = {"partnerCode", "Partner Code"};

    /**
     * BACI of CEPII: {@code t,i,j,k,v,q} for year, exporter, importer, six digits of the Harmonized System, thousands of US
     * dollars and tonnes; {@code NA} where the quantity is not known. Also the longer names of tables made from it:
     * {@code t_year, i_exporter_code, j_importer_code, k_hs92} or {@code k_hs, v_value_kusd, q_quantity_t}.
     */
    public static final TradeLayout BACI = builder()
            .year("t", "t_year")
            .exporter("i", "i_exporter_code")
            .importer("j", "j_importer_code")
            .product("k", "k_hs92", "k_hs")
            .value(TradeUnit.THOUSAND_DOLLARS, "v", "v_value_kusd")
            .quantity(TradeUnit.TONNE, "q", "q_quantity_t")
            .build();

    /**
     * UN Comtrade, imports as the importer reports them: {@code primaryValue} in US dollars and {@code netWgt} in kilograms.
     * Rows of exports and re-imports, of months, of one mode of transport, customs procedure or second partner, of the world
     * as partner, and of headings and chapters are left out, as they would count goods twice; {@link TradeTally} says how many
     * of each. A net weight that is empty or 0 is not known; then {@code qty} is taken where {@code qtyUnitCode} is 8,
     * kilograms. The names of the older site are known too.
     *
     * <p>The columns, in their order: {@code typeCode, freqCode, refPeriodId, refYear, refMonth, period, reporterCode,
     * reporterISO, reporterDesc, flowCode, flowDesc, partnerCode, partnerISO, partnerDesc, partner2Code, partner2ISO,
     * partner2Desc, classificationCode, classificationSearchCode, isOriginalClassification, cmdCode, cmdDesc, aggrLevel,
     * isLeaf, customsCode, customsDesc, mosCode, motCode, motDesc, qtyUnitCode, qtyUnitAbbr, qty, isQtyEstimated,
     * altQtyUnitCode, altQtyUnitAbbr, altQty, isAltQtyEstimated, netWgt, isNetWgtEstimated, grossWgt, isGrossWgtEstimated,
     * cifvalue, fobvalue, primaryValue, legacyEstimationFlag, isReported, isAggregate}.
     */
    public static final TradeLayout COMTRADE_IMPORTS = comtrade("M", "Import", "Imports")
            .exporter(PARTNER)
            .importer(REPORTER)
            .build();

    /** UN Comtrade, exports as the exporter reports them; otherwise as {@link #COMTRADE_IMPORTS}. */
    public static final TradeLayout COMTRADE_EXPORTS = comtrade("X", "Export", "Exports")
            .exporter(REPORTER)
            .importer(PARTNER)
            .build();

    private final ImmutableMap<TradeRole, ImmutableList<String>> names;
    private final TradeUnit quantityUnit;
    private final TradeUnit valueUnit;
    private final ImmutableMap<String, ImmutableSet<String>> conditions;
    private final char separator;
    private final ZeroQuantity zero;
    private final @Nullable OtherQuantity other;

    /** A second column of quantities, for rows whose unit is that of the first. */
    record OtherQuantity(String column, String unitColumn, String unit) {}

    private TradeLayout(Builder builder) {
        for (TradeRole role : TradeRole.values()) {
            if (!builder.names.containsKey(role)) {
                throw new IllegalArgumentException(role.words() + " must have a column but was not named");
            }
        }
        names = ImmutableMap.copyOf(builder.names);
        quantityUnit = builder.quantityUnit;
        valueUnit = builder.valueUnit;
        conditions = ImmutableMap.copyOf(builder.conditions);
        separator = builder.separator;
        zero = builder.zero;
        other = builder.other;
    }

    /**
     * Starts a layout.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static Builder comtrade(String... flows) {
        return builder()
                .year("refYear", "Year")
                .product("cmdCode", "Commodity Code")
                .quantity(TradeUnit.KILOGRAM, "netWgt", "Netweight (kg)")
                .value(TradeUnit.DOLLAR, "primaryValue", "Trade Value (US$)")
                .onlyWhere("flowCode", flows)
                .onlyWhere("Trade Flow", flows)
                .onlyWhere("freqCode", "A")
                .onlyWhere("partner2Code", "0", "")
                .onlyWhere("customsCode", "C00", "")
                .onlyWhere("motCode", "0", "")
                .onlyWhere("mosCode", "0", "")
                .quantityOfZero(ZeroQuantity.NOT_KNOWN)
                .otherQuantity("qty", "qtyUnitCode", "8");
    }

    ZeroQuantity zero() {
        return zero;
    }

    @Nullable
    OtherQuantity other() {
        return other;
    }

    ImmutableList<String> names(TradeRole role) {
        return names.getOrDefault(role, ImmutableList.of());
    }

    ImmutableMap<String, ImmutableSet<String>> conditions() {
        return conditions;
    }

    int decimals(TradeRole role) {
        return role == TradeRole.QUANTITY ? quantityUnit.decimals() : valueUnit.decimals();
    }

    char separator() {
        return separator;
    }

    /**
     * Returns the names of the columns.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return names + ", " + quantityUnit + ", " + valueUnit + ", only where " + conditions;
    }

    /** Builds a {@link TradeLayout}. Every column takes the names it may have, one of which must stand in the header. */
    public static final class Builder {

        private final Map<TradeRole, ImmutableList<String>> names = new EnumMap<>(TradeRole.class);
        private final Map<String, ImmutableSet<String>> conditions = new LinkedHashMap<>();
        private TradeUnit quantityUnit = TradeUnit.TONNE;
        private TradeUnit valueUnit = TradeUnit.THOUSAND_DOLLARS;
        private char separator = ',';
        private ZeroQuantity zero = ZeroQuantity.NOTHING;
        private @Nullable OtherQuantity other;

        private Builder() {}

        /**
         * Names the column of years.
         *
         * @param column the names it may have
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder year(String... column) {
            return name(TradeRole.YEAR, column);
        }

        /**
         * Names the column of exporting areas, by their numbers.
         *
         * @param column the names it may have
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder exporter(String... column) {
            return name(TradeRole.EXPORTER, column);
        }

        /**
         * Names the column of importing areas, by their numbers.
         *
         * @param column the names it may have
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder importer(String... column) {
            return name(TradeRole.IMPORTER, column);
        }

        /**
         * Names the column of products, six digits of the Harmonized System.
         *
         * @param column the names it may have
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder product(String... column) {
            return name(TradeRole.PRODUCT, column);
        }

        /**
         * Names the column of quantities.
         *
         * @param unit a unit of mass
         * @param column the names it may have
         * @return this builder
         * @throws IllegalArgumentException if the unit is one of money
         */
        @CanIgnoreReturnValue
        public Builder quantity(TradeUnit unit, String... column) {
            if (!unit.isMass()) {
                throw new IllegalArgumentException("unit of the quantity must be one of mass but was " + unit);
            }
            quantityUnit = unit;
            return name(TradeRole.QUANTITY, column);
        }

        /**
         * Names the column of values.
         *
         * @param unit a unit of money
         * @param column the names it may have
         * @return this builder
         * @throws IllegalArgumentException if the unit is one of mass
         */
        @CanIgnoreReturnValue
        public Builder value(TradeUnit unit, String... column) {
            if (unit.isMass()) {
                throw new IllegalArgumentException("unit of the value must be one of money but was " + unit);
            }
            valueUnit = unit;
            return name(TradeRole.VALUE, column);
        }

        /**
         * Leaves out rows that have another text in a column, if the file has that column.
         *
         * @param column the name
         * @param texts the texts of the rows that count
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder onlyWhere(String column, String... texts) {
            conditions.put(column, ImmutableSet.copyOf(texts));
            return this;
        }

        /**
         * Sets what a quantity of 0 means.
         *
         * @param meaning nothing if not set
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder quantityOfZero(ZeroQuantity meaning) {
            zero = meaning;
            return this;
        }

        /**
         * Names a second column of quantities, which is taken where the first does not know the quantity and a third column
         * says that the unit is the same.
         *
         * @param column the name of the second column
         * @param unitColumn the name of the column of units
         * @param unit what stands there for the unit of the first column
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder otherQuantity(String column, String unitColumn, String unit) {
            other = new OtherQuantity(column, unitColumn, unit);
            return this;
        }

        /**
         * Sets what stands between two fields.
         *
         * @param character the character, such as a semicolon or a tab; a comma if not set
         * @return this builder
         * @throws IllegalArgumentException if it is a digit, a point, a quote, a sign, a blank, or not of ASCII
         */
        @CanIgnoreReturnValue
        public Builder separatedBy(char character) {
            if (character != '\t'
                    && (character <= ' ' || character > '~' || "0123456789.+-\"eE".indexOf(character) >= 0)) {
                throw new IllegalArgumentException(
                        "separator must be a comma, semicolon, bar or tab but was '" + character + "'");
            }
            separator = character;
            return this;
        }

        /**
         * Builds the layout.
         *
         * @return the layout
         * @throws IllegalArgumentException if a column was not named
         */
        public TradeLayout build() {
            return new TradeLayout(this);
        }

        private Builder name(TradeRole role, String... column) {
            if (column.length == 0) {
                throw new IllegalArgumentException(role.words() + " must have a name but was []");
            }
            names.put(role, ImmutableList.copyOf(column));
            return this;
        }
    }
}
