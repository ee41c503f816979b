// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void listsTheCountriesTheJavaPlatformListsAndKosovo() {
        assertThat(Arrays.stream(Country.values()).map(Country::alpha2))
                .containsExactlyElementsOf(Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                        .sorted()
                        .toList());
        assertThat(Country.values()).hasSize(250);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XK")
    void hasTheAlpha3CodeTheJavaPlatformHas(Country country) {
        Locale locale = new Locale.Builder().setRegion(country.alpha2()).build();
        assertThat(country.alpha3()).isEqualTo(locale.getISO3Country());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByEachOfItsCodesAndNames(Country country) {
        assertThat(Country.ofAlpha2(country.alpha2())).isEqualTo(country);
        assertThat(Country.ofAlpha3(country.alpha3())).isEqualTo(country);
        assertThat(Country.ofName(country.shortName())).isEqualTo(country);
        assertThat(Country.ofName(country.usgsName().toUpperCase(Locale.ROOT))).isEqualTo(country);
        assertThat(country.shortName()).isNotBlank();
        country.numeric().ifPresent(code -> {
            assertThat(Country.ofNumeric(code)).isEqualTo(country);
            assertThat(Country.ofTradeCode(code)).isEqualTo(country);
        });
        country.tradeCode()
                .ifPresent(code -> assertThat(Country.ofTradeCode(code)).isEqualTo(country));
        assertThat(Country.ofIndex(country.index())).isEqualTo(country);
    }

    @Test
    void sharesNoCodeAndNoNameWithAnother() {
        Map<String, Country> owners = new HashMap<>();
        for (Country country : Country.values()) {
            List<Object> keys = List.of(
                    country.alpha2(),
                    country.alpha3(),
                    country.numeric(),
                    country.tradeCode(),
                    country.shortName().toLowerCase(Locale.ROOT),
                    country.usgsName().toLowerCase(Locale.ROOT));
            for (Object key : ImmutableSet.copyOf(keys)) {
                assertThat(owners.put(key.toString(), country))
                        .as("owner of %s", key)
                        .isNull();
            }
        }
    }

    @Test
    void isNumberedFromZeroInTheOrderOfItsCodes() {
        assertThat(Country.ofIndex(0)).isEqualTo(Country.AD);
        assertThat(Country.ofIndex(249)).isEqualTo(Country.ZW);
        assertThatThrownBy(() -> Country.ofIndex(250)).hasMessage("index must be in [0, 249] but was 250");
        assertThatThrownBy(() -> Country.ofIndex(-1)).hasMessage("index must be in [0, 249] but was -1");
    }

    @Test
    void hasNoNumericCodeForKosovo() {
        assertThat(Country.XK.alpha3()).isEqualTo("XKX");
        assertThat(Country.XK.numeric()).isEmpty();
        assertThat(Country.XK.tradeCode()).isEmpty();
        assertThatThrownBy(() -> Country.ofNumeric(0)).isInstanceOf(UnknownCountryException.class);
    }

    @ParameterizedTest // ISO 3166-1 and the country table of BACI V202201 (CEPII)
    @CsvSource({
        "CN, 156, 156", "US, 840, 842", "IN, 356, 699", "CH, 756, 757", "NO, 578, 579", "FR, 250, 251",
        "IT, 380, 381", "TW, 158, 490", "DE, 276, 276", "GB, 826, 826", "MM, 104, 104", "CD, 180, 180"
    })
    void hasItsNumericCodeAndThatOfTradeStatistics(Country country, int numeric, int tradeCode) {
        assertThat(country.numeric()).hasValue(numeric);
        assertThat(country.tradeCode()).hasValue(tradeCode);
        assertThat(Country.ofTradeCode(tradeCode)).isEqualTo(country);
        assertThat(Country.ofTradeCode(numeric)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "711, the Southern African Customs Union",
        "58, 'Belgium and Luxembourg together, until 1998'",
        "697, members of EFTA not specified",
        "0, the world",
        "810, the Soviet Union"
    })
    void refusesATradeCodeOfNoSingleCountryAndSaysWhatItStandsFor(int code, String reason) {
        assertThatThrownBy(() -> Country.ofTradeCode(code))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("tradeCode must stand for one country of today but was " + code + ", which stands for "
                        + reason);
    }

    @Test
    void refusesNoTradeCodeThatIsTheNumericCodeOfACountry() {
        assertThat(TradeCodes.REFUSED.keySet())
                .noneMatch(code -> Arrays.stream(Country.values())
                        .anyMatch(country -> country.numeric().orElse(-1) == code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Burma | MM",
                "Myanmar | MM",
                "Korea, Republic of | KR",
                "korea, north | KP",
                "Congo (Kinshasa) | CD",
                "Congo (Brazzaville) | CG",
                "Côte d’Ivoire | CI",
                "Côte d'Ivoire | CI",
                "Turkey | TR",
                "TÜRKIYE | TR",
                "Vietnam | VN",
                "Russia | RU",
                "Tanzania | TZ",
                "Laos | LA",
                "Bolivia | BO",
                "Burundi | BI",
                "Czechia | CZ"
            })
    void isFoundByTheNamesInUse(String name, Country country) {
        assertThat(Country.ofName(name)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chnia | name must be the name of a country but was 'Chnia', nearest is 'China'",
                "BURMAA | name must be the name of a country but was 'BURMAA', nearest is 'Burma'",
                "Atlantis | name must be the name of a country but was 'Atlantis'",
                "Congo | name must be the name of a country but was 'Congo'",
                "World | name must be the name of a country but was 'World'",
                "'' | name must be the name of a country but was ''"
            })
    void refusesAnUnknownNameAndSaysWhatIsNearest(String name, String message) {
        assertThatThrownBy(() -> Country.ofName(name))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage(message)
                .extracting(e -> ((UnknownCountryException) e).value())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cn | , nearest is 'CN'", "UK | , nearest is 'GB'", "el | , nearest is 'GR'", "CHN | , nearest is 'CN'",
                "China | , nearest is 'CN'", "EU | ''", "ZZ | ''", "'' | ''"
            })
    void refusesAnUnknownAlpha2Code(String code, String hint) {
        assertThatThrownBy(() -> Country.ofAlpha2(code))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("alpha2 must be an ISO 3166-1 alpha-2 code but was '" + code + "'" + hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"chn | , nearest is 'CHN'", "CN | , nearest is 'CHN'", "UK | , nearest is 'GBR'", "ZZZ | ''"})
    void refusesAnUnknownAlpha3Code(String code, String hint) {
        assertThatThrownBy(() -> Country.ofAlpha3(code))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("alpha3 must be an ISO 3166-1 alpha-3 code but was '" + code + "'" + hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"842 | , nearest is '840'", "490 | , nearest is '158'", "-1 | ''", "711 | ''", "999 | ''"})
    void refusesAnUnknownNumericCode(int code, String hint) {
        assertThatThrownBy(() -> Country.ofNumeric(code))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("numeric must be an ISO 3166-1 numeric code but was " + code + hint);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, -156})
    void refusesAnUnknownTradeCode(int code) {
        assertThatThrownBy(() -> Country.ofTradeCode(code))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("tradeCode must stand for one country of today but was " + code)
                .extracting(e -> ((UnknownCountryException) e).value())
                .isEqualTo(String.valueOf(code));
    }

    @ParameterizedTest
    @EnumSource
    void isItsAlpha2CodeInJson(Country country) throws JsonProcessingException {
        com.fasterxml.jackson.databind.ObjectMapper jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
        tools.jackson.databind.ObjectMapper jackson3 = new tools.jackson.databind.json.JsonMapper();
        String json = "\"" + country.alpha2() + "\"";
        assertThat(jackson2.writeValueAsString(country)).isEqualTo(json);
        assertThat(jackson3.writeValueAsString(country)).isEqualTo(json);
        assertThat(jackson2.readValue(json, Country.class)).isEqualTo(country);
        assertThat(jackson3.readValue(json, Country.class)).isEqualTo(country);
    }
}
