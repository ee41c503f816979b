// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ytterby.assay.Deposit;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.ElementFacts;
import org.ytterby.element.GroupScheme;
import org.ytterby.evidence.Edition;
import org.ytterby.regime.quota.QuotaTable;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.governance.GovernanceTable;

/**
 * Reference data: atomic weights, element facts, group schemes, deposits, editions, production, reserves, import reliance,
 * recycling, substitution, end uses, governance, press claims, quotas, products and prices, each row with its source and
 * confidence.
 *
 * <p>A table is read when it is first asked for and then kept; any number of threads may ask. A faulty table is refused as
 * a whole, with all its faults. Rows known only from memory say so.
 *
 * @since 0.1
 */
public final class ReferenceData {

    private static final ReferenceData BUNDLED = new ReferenceData(bundledSources());

    private final ImmutableMap<ReferenceTable, TableSource> sources;
    private final Supplier<ImmutableMap<String, AtomicWeights>> atomicWeights;
    private final Supplier<ImmutableMap<Element, ElementFacts>> elements;
    private final Supplier<ImmutableMap<String, GroupScheme>> groupSchemes;
    private final Supplier<ImmutableMap<String, Deposit>> deposits;
    private final Supplier<ImmutableMap<String, Edition>> editions;
    private final Supplier<ImmutableList<SupplyFigure>> production;
    private final Supplier<QuotaTable> quotas;
    private final ProductData products;
    private final Supplier<ImmutableList<SupplyFigure>> reserves;
    private final Supplier<ImmutableList<Indicator>> importReliance;
    private final Supplier<ImmutableList<Indicator>> recycling;
    private final Supplier<ImmutableList<Indicator>> substitution;
    private final Supplier<ImmutableList<Indicator>> endUses;
    private final Supplier<ImmutableMap<String, GovernanceTable>> governance;
    private final Supplier<ImmutableMap<String, PressClaim>> pressClaims;
    private final MarketData market;
    private final Supplier<ImmutableList<BaselineAssumption>> baseline;

    private ReferenceData(Map<ReferenceTable, TableSource> sources) {
        this.sources = ImmutableMap.copyOf(sources);
        atomicWeights = Suppliers.memoize(() -> AtomicWeightRows.read(source(ReferenceTable.ATOMIC_WEIGHTS)));
        elements = Suppliers.memoize(() -> ElementRows.read(source(ReferenceTable.ELEMENTS)));
        groupSchemes = Suppliers.memoize(() -> GroupSchemeRows.read(source(ReferenceTable.GROUP_SCHEMES)));
        deposits = Suppliers.memoize(() -> DepositRows.read(source(ReferenceTable.DEPOSITS)));
        editions = Suppliers.memoize(() -> EditionRows.read(source(ReferenceTable.EDITIONS)));
        production = Suppliers.memoize(
                () -> ProductionRows.read(source(ReferenceTable.PRODUCTION), editions(), groupSchemes()));
        quotas = Suppliers.memoize(() -> QuotaRows.read(source(ReferenceTable.QUOTAS)));
        products = new ProductData(this::source);
        reserves = Suppliers.memoize(
                () -> ProductionRows.read(source(ReferenceTable.RESERVES), editions(), groupSchemes()));
        importReliance = Suppliers.memoize(() -> indicators(ReferenceTable.IMPORT_RELIANCE));
        recycling = Suppliers.memoize(() -> indicators(ReferenceTable.RECYCLING));
        substitution = Suppliers.memoize(() -> indicators(ReferenceTable.SUBSTITUTION));
        endUses = Suppliers.memoize(() -> indicators(ReferenceTable.END_USES));
        governance = Suppliers.memoize(() -> GovernanceRows.read(
                source(ReferenceTable.GOVERNANCE), source(ReferenceTable.GOVERNANCE_SOURCES), editions()));
        pressClaims = Suppliers.memoize(
                () -> PressClaimRows.read(source(ReferenceTable.PRESS_CLAIMS), editions(), groupSchemes()));
        market = new MarketData(this::source, this::editions);
        baseline = Suppliers.memoize(() -> BaselineRows.read(source(ReferenceTable.BASELINE_ASSUMPTIONS)));
    }

    /**
     * Returns the data of products: minerals, magnets, bills of materials and customs codes.
     *
     * @return the tables of this reference data
     */
    public ProductData products() {
        return products;
    }

    private ImmutableList<Indicator> indicators(ReferenceTable table) {
        return IndicatorRows.read(source(table), editions(), groupSchemes());
    }

    /**
     * Returns the data of the market: prices, payabilities and tax rates.
     *
     * @return the tables of this reference data
     */
    public MarketData market() {
        return market;
    }

    /**
     * Returns the data that come with the library.
     *
     * @return the bundled data
     */
    public static ReferenceData bundled() {
        return BUNDLED;
    }

    private static Map<ReferenceTable, TableSource> bundledSources() {
        Map<ReferenceTable, TableSource> sources = new EnumMap<>(ReferenceTable.class);
        for (ReferenceTable table : ReferenceTable.values()) {
            sources.put(table, TableSource.bundled(table.fileName()));
        }
        return sources;
    }

    /**
     * Returns the same data with one table taken from a file, which has the columns of the bundled one.
     *
     * @param table the table to replace
     * @param file the file, UTF-8; it is read when the table is first asked for
     * @return the new data
     */
    public ReferenceData with(ReferenceTable table, Path file) {
        Map<ReferenceTable, TableSource> changed = new EnumMap<>(sources);
        changed.put(table, TableSource.file(file));
        return new ReferenceData(changed);
    }

    private TableSource source(ReferenceTable table) {
        TableSource source = sources.get(table);
        if (source == null) {
            throw new IllegalStateException("no source for " + table);
        }
        return source;
    }

    /**
     * Returns the tables of atomic weights.
     *
     * @return the tables by name, in order of year
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, AtomicWeights> atomicWeightTables() {
        return atomicWeights.get();
    }

    /**
     * Returns the newest table of atomic weights.
     *
     * @return the table
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public AtomicWeights atomicWeights() {
        return atomicWeightTables().values().stream()
                .max(Comparator.comparingInt(AtomicWeights::year))
                .orElseThrow();
    }

    /**
     * Returns the table of atomic weights of a year.
     *
     * @param year the year of the table, such as 2021
     * @return the table
     * @throws IllegalArgumentException if there is none of that year
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public AtomicWeights atomicWeights(int year) {
        return atomicWeightTables().values().stream()
                .filter(table -> table.year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "year must be that of one of " + atomicWeightTables().keySet() + " but was " + year));
    }

    /**
     * Returns what is known of the elements.
     *
     * @return the facts by element, for the elements the table lists
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<Element, ElementFacts> elements() {
        return elements.get();
    }

    /**
     * Returns the group schemes.
     *
     * @return the schemes by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, GroupScheme> groupSchemes() {
        return groupSchemes.get();
    }

    /**
     * Returns a group scheme.
     *
     * @param id its identifier, such as {@code "usgs"}
     * @return the scheme
     * @throws IllegalArgumentException if there is none
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public GroupScheme groupScheme(String id) {
        return find("scheme", groupSchemes(), id);
    }

    /**
     * Returns the deposits and ore minerals.
     *
     * @return the deposits by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, Deposit> deposits() {
        return deposits.get();
    }

    /**
     * Returns a deposit.
     *
     * @param id its identifier, such as {@code "mountain-pass-bastnaesite"}
     * @return the deposit
     * @throws IllegalArgumentException if there is none
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public Deposit deposit(String id) {
        return find("deposit", deposits(), id);
    }

    /**
     * Returns the editions that figures are printed in.
     *
     * @return the editions by code
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, Edition> editions() {
        return editions.get();
    }

    /**
     * Returns the production figures: mining, separation, metal and magnets, capacities, quotas, as printed in each edition.
     * World Mining Data is not among them.
     *
     * @return the figures
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<SupplyFigure> production() {
        return production.get();
    }

    /**
     * Returns the Chinese quotas on mining, on smelting and separation, and on exports, by year and batch. Those of 2025 and
     * later were not published and say so.
     *
     * @return the quotas
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public QuotaTable quotas() {
        return quotas.get();
    }

    /**
     * Returns reserves and resources, in separate measures, as printed in each edition.
     *
     * @return the figures
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<SupplyFigure> reserves() {
        return reserves.get();
    }

    /**
     * Returns import reliance, consumption, self-sufficiency and shares of imports by market.
     *
     * @return the figures
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<Indicator> importReliance() {
        return importReliance.get();
    }

    /**
     * Returns recycling rates and targets.
     *
     * @return the figures
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<Indicator> recycling() {
        return recycling.get();
    }

    /**
     * Returns substitution indices and statements.
     *
     * @return the figures
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<Indicator> substitution() {
        return substitution.get();
    }

    /**
     * Returns shares of use by application and by element.
     *
     * @return the figures
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<Indicator> endUses() {
        return endUses.get();
    }

    /**
     * Returns the vintages of the Worldwide Governance Indicators.
     *
     * @return the tables by vintage, such as {@code "WGI2020"}
     * @throws org.ytterby.io.csv.CsvFormatException if a file is faulty
     */
    public ImmutableMap<String, GovernanceTable> governance() {
        return governance.get();
    }

    /**
     * Returns a vintage of the Worldwide Governance Indicators.
     *
     * @param vintage its code, such as {@code "WGI2020"}
     * @return the table
     * @throws IllegalArgumentException if there is none
     * @throws org.ytterby.io.csv.CsvFormatException if a file is faulty
     */
    public GovernanceTable governance(String vintage) {
        return find("vintage", governance(), vintage);
    }

    /**
     * Returns claims of the press, typed, with what a reader found who looked them up.
     *
     * @return the claims by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, PressClaim> pressClaims() {
        return pressClaims.get();
    }

    /**
     * Returns what the bundled network of magnet rare earths takes for granted.
     *
     * @return the assumptions, in the order of the table
     */
    public ImmutableList<BaselineAssumption> baselineAssumptions() {
        return baseline.get();
    }

    private static <T> T find(String what, ImmutableMap<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException(what + " must be one of " + all.keySet() + " but was '" + id + "'");
        }
        return found;
    }
}
