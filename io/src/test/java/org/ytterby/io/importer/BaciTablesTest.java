// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.io.csv.CsvError;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;

class BaciTablesTest {

    @Test
    void readsTheCountriesAndTheAreasThatAreNone() {
        Imported<BaciCountry> areas = BaciTables.countries(Samples.source("country_codes_V202601.csv"));
        assertThat(areas.orThrow()).hasSize(10);
        assertThat(areas.values())
                .contains(
                        new BaciCountry(842, "USA", Optional.of(Country.US)),
                        new BaciCountry(699, "India", Optional.of(Country.IN)),
                        new BaciCountry(490, "Other Asia, nes", Optional.of(Country.TW)),
                        new BaciCountry(697, "Europe EFTA, nes", Optional.empty()),
                        new BaciCountry(58, "Belgium-Luxembourg (...1998)", Optional.empty()),
                        new BaciCountry(999, "Newly invented place", Optional.empty()));
    }

    @Test
    void readsTheProducts() {
        Imported<BaciProduct> products = BaciTables.products(Samples.source("product_codes_HS17_V202601.csv"));
        assertThat(products.orThrow())
                .extracting(product -> product.code().toString())
                .hasSize(6);
        assertThat(products.values().get(1).code()).isEqualTo(HsCode.of("010129"));
        assertThat(products.skipped()).isEqualTo(Map.of("code outside the Harmonized System", 1));
        assertThat(products.read()).isEqualTo(7);
    }

    @Test
    void refusesWhatContradictsItself() {
        String text =
                "country_name,country_iso3,country_code,country_iso2\nChina,JPN,156,CN\nUSA,USA,842,US\nUSA,USA,842,US\n,,5,\nX,,1000,\n";
        List<String> faults = BaciTables.countries(CsvSource.of(text, "c")).rejects().stream()
                .flatMap(reject -> reject.errors().stream())
                .map(CsvError::toString)
                .toList();
        assertThat(faults)
                .containsExactly(
                        "c:2:2 (country_iso3): must be CHN, the code of 156 but was 'JPN'",
                        "c:4:3 (country_code): must stand once but was '842'",
                        "c:5:1 (country_name): must be given",
                        "c:6:3 (country_code): must be in [1, 999] but was '1000'");
        assertThat(BaciTables.products(CsvSource.of("code,description\n2846,x\n284610,a\n284610,b\n", "p"))
                        .rejects())
                .extracting(reject -> reject.errors().get(0).toString())
                .containsExactly(
                        "p:2:1 (code): must be six digits of the Harmonized System but was '2846'",
                        "p:4:1 (code): must stand once but was '284610'");
        assertThatThrownBy(() -> new BaciCountry(0, "x", Optional.empty()))
                .hasMessage("code must be in [1, 999] but was 0");
        assertThatThrownBy(() -> new BaciCountry(1, " ", Optional.empty()))
                .hasMessage("name must not be blank but was ' '");
        assertThatThrownBy(() -> new BaciProduct(HsCode.of("284610"), ""))
                .hasMessage("description must not be blank but was ''");
    }
}
