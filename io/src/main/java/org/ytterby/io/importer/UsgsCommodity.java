// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.evidence.Edition;
import org.ytterby.quantity.Basis;
import org.ytterby.supply.GroupName;

/**
 * A chapter of the Mineral Commodity Summaries that can be imported, with what its tonnes are tonnes of. The rare earths, and
 * metals that meet them in magnets, in by-product mines or in export controls.
 *
 * @since 0.1
 */
public enum UsgsCommodity {
    /** Rare earths: all seventeen, less most scandium, in rare-earth-oxide equivalent. */
    RARE_EARTHS("REE", Basis.REO, "Rare earths"),
    /** Heavy rare earths as the edition of 2026 prints them: without yttrium, in rare-earth-oxide equivalent. */
    HEAVY_RARE_EARTHS("HREE without Y", Basis.REO, "Rare Earths (Heavy)"),
    /** Scandium, in scandium oxide. */
    SCANDIUM("Sc", Basis.oxide("Sc2O3"), "Scandium"),
    /** Yttrium, in yttrium oxide. */
    YTTRIUM("Y", Basis.oxide("Y2O3"), "Yttrium"),
    /** Gallium, as metal. */
    GALLIUM("Ga", Basis.METAL, "Gallium"),
    /** Germanium, contained; the joined file of 2025 spells it {@code Gemanium}. */
    GERMANIUM("Ge", Basis.ELEMENT, "Germanium", "Gemanium"),
    /** Cobalt, contained. */
    COBALT("Co", Basis.ELEMENT, "Cobalt"),
    /** Lithium, contained. */
    LITHIUM("Li", Basis.ELEMENT, "Lithium"),
    /** Nickel, contained. */
    NICKEL("Ni", Basis.ELEMENT, "Nickel"),
    /** Copper, contained. */
    COPPER("Cu", Basis.ELEMENT, "Copper"),
    /** Tungsten, contained. */
    TUNGSTEN("W", Basis.ELEMENT, "Tungsten");

    private final String material;

    @SuppressWarnings("ImmutableEnumChecker") // a basis is immutable
    private final Basis basis;

    private final ImmutableList<String> names;

    UsgsCommodity(String material, Basis basis, String... names) {
        this.material = material;
        this.basis = basis;
        this.names = ImmutableList.copyOf(names);
    }

    /**
     * Returns the material.
     *
     * @return the element symbol or the name of the group
     */
    public String material() {
        return material;
    }

    /**
     * Returns what a tonne is a tonne of.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /** Returns the group scheme of the figures of an edition. */
    Optional<String> scheme(Edition edition) {
        return this == HEAVY_RARE_EARTHS ? Optional.of(GroupName.asPrinted(edition)) : Optional.empty();
    }

    /** Finds the chapter that a cell names. */
    static Optional<UsgsCommodity> find(String cell) {
        String name = FigureCells.stripped(cell).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(commodity -> commodity.names.stream()
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name)))
                .findFirst();
    }
}
