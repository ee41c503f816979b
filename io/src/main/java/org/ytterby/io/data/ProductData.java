// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ytterby.product.Mineral;
import org.ytterby.product.alias.GradeAliases;
import org.ytterby.product.bom.MaterialIntensity;
import org.ytterby.product.choice.GrainBoundaryDiffusion;
import org.ytterby.product.code.TariffCodeBook;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.UnitMisprint;
import org.ytterby.supply.flow.MappedProduct;

/**
 * Reference data of products: minerals, magnets, material intensities and customs codes, each row with its source and confidence. A table is read
 * when it is first asked for and then kept; any number of threads may ask.
 *
 * @since 0.1
 */
public final class ProductData {

    private final Supplier<ImmutableMap<String, Mineral>> minerals;
    private final Supplier<MagnetCatalogue> magnets;
    private final Supplier<GradeAliases> aliases;
    private final Supplier<ImmutableMap<String, UnitMisprint>> misprints;
    private final Supplier<ImmutableMap<String, GrainBoundaryDiffusion>> diffusion;
    private final Supplier<ImmutableMap<String, MaterialIntensity>> intensities;
    private final Supplier<TariffCodeBook> codes;
    private final Supplier<ImmutableList<MappedProduct>> traded;

    ProductData(Function<ReferenceTable, TableSource> sources) {
        minerals = Suppliers.memoize(() -> MineralRows.read(sources.apply(ReferenceTable.MINERALS)));
        magnets = Suppliers.memoize(() -> MagnetRows.read(sources.apply(ReferenceTable.MAGNETS)));
        aliases = Suppliers.memoize(() -> AliasRows.read(sources.apply(ReferenceTable.GRADE_ALIASES)));
        misprints = Suppliers.memoize(() -> MisprintRows.read(sources.apply(ReferenceTable.MAGNET_MISPRINTS)));
        diffusion = Suppliers.memoize(() -> DiffusionRows.read(sources.apply(ReferenceTable.GRAIN_BOUNDARY_DIFFUSION)));
        intensities = Suppliers.memoize(() -> IntensityRows.read(sources.apply(ReferenceTable.MATERIAL_INTENSITIES)));
        codes = Suppliers.memoize(() -> TariffRows.read(
                sources.apply(ReferenceTable.TARIFF_CODES), sources.apply(ReferenceTable.TARIFF_CODE_CHANGES)));
        traded = Suppliers.memoize(() -> TradedProductRows.read(sources.apply(ReferenceTable.TRADED_PRODUCTS)));
    }

    /**
     * Returns the minerals that carry rare earths.
     *
     * @return the minerals by name
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, Mineral> minerals() {
        return minerals.get();
    }

    /**
     * Returns the permanent magnets.
     *
     * @return the catalogue
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public MagnetCatalogue magnets() {
        return magnets.get();
    }

    /**
     * Returns the other names of magnet grades, and the reader of names that follows them.
     *
     * @return the aliases
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public GradeAliases gradeAliases() {
        return aliases.get();
    }

    /**
     * Returns the misprints found in sellers' tables of magnets: what was printed and what it has to be.
     *
     * @return the misprints by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, UnitMisprint> magnetMisprints() {
        return misprints.get();
    }

    /**
     * Returns what grain-boundary diffusion changes, by account.
     *
     * @return the accounts by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, GrainBoundaryDiffusion> grainBoundaryDiffusion() {
        return diffusion.get();
    }

    /**
     * Returns how much of a material or element stands in a unit of a product.
     *
     * @return the figures by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, MaterialIntensity> materialIntensities() {
        return intensities.get();
    }

    /**
     * Returns the customs codes and their changes.
     *
     * @return the book
     * @throws org.ytterby.io.csv.CsvFormatException if a file is faulty
     */
    public TariffCodeBook tariffCodes() {
        return codes.get();
    }

    /**
     * Returns which products stand for which material in trade statistics, and the basis of each.
     *
     * @return the pairs, in the order of the file
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<MappedProduct> tradedProducts() {
        return traded.get();
    }
}
