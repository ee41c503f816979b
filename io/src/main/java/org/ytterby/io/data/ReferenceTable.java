// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

/**
 * A table of reference data: a CSV file with a header line.
 *
 * @since 0.1
 */
public enum ReferenceTable {
    /** Standard atomic weights by table and element. */
    ATOMIC_WEIGHTS("atomic_weights.csv"),
    /** Oxides in use, abundance and physical facts by element. */
    ELEMENTS("elements.csv"),
    /** Groups of rare earths by scheme. */
    GROUP_SCHEMES("group_schemes.csv"),
    /** Deposits and ore minerals. */
    DEPOSITS("deposits.csv"),
    /** Minerals that carry rare earths. */
    MINERALS("minerals.csv"),
    /** Permanent magnets: grades, rules of suffixes, families, limits, demonstrations and targets. */
    MAGNETS("magnets.csv"),
    /** Other names of magnet grades. */
    GRADE_ALIASES("grade_aliases.csv"),
    /** Misprints in sellers' tables of magnets. */
    MAGNET_MISPRINTS("magnet_misprints.csv"),
    /** What grain-boundary diffusion changes. */
    GRAIN_BOUNDARY_DIFFUSION("grain_boundary_diffusion.csv"),
    /** How much of a material or element stands in a unit of a product. */
    MATERIAL_INTENSITIES("material_intensities.csv"),
    /** Customs codes by schedule and edition. */
    TARIFF_CODES("tariff_codes.csv"),
    /** Changes of customs codes. */
    TARIFF_CODE_CHANGES("tariff_code_changes.csv"),
    /** Customs codes whose trade is taken for that of a material. */
    TRADED_PRODUCTS("traded_products.csv"),
    /** The editions that figures are printed in. */
    EDITIONS("editions.csv"),
    /** Production by material, stage, supplier and year. */
    PRODUCTION("production.csv"),
    /** Reserves and resources by supplier and year. */
    RESERVES("reserves.csv"),
    /** Import reliance, consumption, self-sufficiency and shares of imports by market. */
    IMPORT_RELIANCE("import_reliance.csv"),
    /** Recycling rates and targets. */
    RECYCLING("recycling.csv"),
    /** Substitution indices and statements. */
    SUBSTITUTION("substitution.csv"),
    /** Shares of use by application. */
    END_USES("end_uses.csv"),
    /** Scores of governance by vintage, country, year and dimension. */
    GOVERNANCE("governance.csv"),
    /** Where each vintage of governance comes from. */
    GOVERNANCE_SOURCES("governance_sources.csv"),
    /** Claims of the press with what a reader found who looked them up. */
    PRESS_CLAIMS("press_claims.csv"),
    /** Quotas on mining, on smelting and separation, and on exports by year. */
    QUOTAS("quotas.csv"),
    /** Prices of oxides, metals and alloys by year and edition. */
    PRICES("prices.csv"),
    /** Quotes along the chain from concentrate to magnet. */
    PRICES_BY_FORM("prices-by-form.csv"),
    /** Published discounts of intermediate products against separated oxides. */
    PAYABILITIES("payabilities.csv"),
    /** Rates of value-added tax by country and time. */
    VAT_RATES("vat_rates.csv"),
    /** What the bundled network of magnet rare earths takes for granted. */
    BASELINE_ASSUMPTIONS("baseline_assumptions.csv");

    private final String fileName;

    ReferenceTable(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Returns the name of the bundled file.
     *
     * @return the file name, which error messages begin with
     */
    public String fileName() {
        return fileName;
    }
}
