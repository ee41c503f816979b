// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;

/**
 * The countries and territories of ISO 3166-1, and Kosovo. The constants are named by the alpha-2 code, which is also their
 * JSON, and stand in its alphabetical order.
 *
 * <p>To be listed says nothing about the legal status of a place: the list is that of the codes trade data use.
 *
 * @since 0.1
 */
public enum Country {
    /** Andorra. */
    AD("AND", 20, "Andorra"),
    /** United Arab Emirates. */
    AE("ARE", 784, "United Arab Emirates"),
    /** Afghanistan. */
    AF("AFG", 4, "Afghanistan"),
    /** Antigua and Barbuda. */
    AG("ATG", 28, "Antigua and Barbuda"),
    /** Anguilla. */
    AI("AIA", 660, "Anguilla"),
    /** Albania. */
    AL("ALB", 8, "Albania"),
    /** Armenia. */
    AM("ARM", 51, "Armenia"),
    /** Angola. */
    AO("AGO", 24, "Angola"),
    /** Antarctica. */
    AQ("ATA", 10, "Antarctica"),
    /** Argentina. */
    AR("ARG", 32, "Argentina"),
    /** American Samoa. */
    AS("ASM", 16, "American Samoa"),
    /** Austria. */
    AT("AUT", 40, "Austria"),
    /** Australia. */
    AU("AUS", 36, "Australia"),
    /** Aruba. */
    AW("ABW", 533, "Aruba"),
    /** Åland Islands. */
    AX("ALA", 248, "Åland Islands"),
    /** Azerbaijan. */
    AZ("AZE", 31, "Azerbaijan"),
    /** Bosnia and Herzegovina. */
    BA("BIH", 70, "Bosnia and Herzegovina"),
    /** Barbados. */
    BB("BRB", 52, "Barbados"),
    /** Bangladesh. */
    BD("BGD", 50, "Bangladesh"),
    /** Belgium. */
    BE("BEL", 56, "Belgium"),
    /** Burkina Faso. */
    BF("BFA", 854, "Burkina Faso"),
    /** Bulgaria. */
    BG("BGR", 100, "Bulgaria"),
    /** Bahrain. */
    BH("BHR", 48, "Bahrain"),
    /** Burundi. */
    BI("BDI", 108, "Burundi"),
    /** Benin. */
    BJ("BEN", 204, "Benin"),
    /** Saint Barthélemy. */
    BL("BLM", 652, "Saint Barthélemy"),
    /** Bermuda. */
    BM("BMU", 60, "Bermuda"),
    /** Brunei. */
    BN("BRN", 96, "Brunei"),
    /** Bolivia. */
    BO("BOL", 68, "Bolivia"),
    /** Bonaire, Sint Eustatius and Saba. */
    BQ("BES", 535, "Bonaire, Sint Eustatius and Saba"),
    /** Brazil. */
    BR("BRA", 76, "Brazil"),
    /** Bahamas. */
    BS("BHS", 44, "Bahamas"),
    /** Bhutan. */
    BT("BTN", 64, "Bhutan"),
    /** Bouvet Island. */
    BV("BVT", 74, "Bouvet Island"),
    /** Botswana. */
    BW("BWA", 72, "Botswana"),
    /** Belarus. */
    BY("BLR", 112, "Belarus"),
    /** Belize. */
    BZ("BLZ", 84, "Belize"),
    /** Canada. */
    CA("CAN", 124, "Canada"),
    /** Cocos (Keeling) Islands. */
    CC("CCK", 166, "Cocos (Keeling) Islands"),
    /** Democratic Republic of the Congo. */
    CD("COD", 180, "Democratic Republic of the Congo", "Congo (Kinshasa)"),
    /** Central African Republic. */
    CF("CAF", 140, "Central African Republic"),
    /** Republic of the Congo. */
    CG("COG", 178, "Republic of the Congo", "Congo (Brazzaville)"),
    /** Switzerland. */
    CH("CHE", 756, "Switzerland"),
    /** Côte d'Ivoire. */
    CI("CIV", 384, "Côte d'Ivoire", "Côte d’Ivoire"),
    /** Cook Islands. */
    CK("COK", 184, "Cook Islands"),
    /** Chile. */
    CL("CHL", 152, "Chile"),
    /** Cameroon. */
    CM("CMR", 120, "Cameroon"),
    /** China. */
    CN("CHN", 156, "China"),
    /** Colombia. */
    CO("COL", 170, "Colombia"),
    /** Costa Rica. */
    CR("CRI", 188, "Costa Rica"),
    /** Cuba. */
    CU("CUB", 192, "Cuba"),
    /** Cabo Verde. */
    CV("CPV", 132, "Cabo Verde"),
    /** Curaçao. */
    CW("CUW", 531, "Curaçao"),
    /** Christmas Island. */
    CX("CXR", 162, "Christmas Island"),
    /** Cyprus. */
    CY("CYP", 196, "Cyprus"),
    /** Czechia. */
    CZ("CZE", 203, "Czechia"),
    /** Germany. */
    DE("DEU", 276, "Germany"),
    /** Djibouti. */
    DJ("DJI", 262, "Djibouti"),
    /** Denmark. */
    DK("DNK", 208, "Denmark"),
    /** Dominica. */
    DM("DMA", 212, "Dominica"),
    /** Dominican Republic. */
    DO("DOM", 214, "Dominican Republic"),
    /** Algeria. */
    DZ("DZA", 12, "Algeria"),
    /** Ecuador. */
    EC("ECU", 218, "Ecuador"),
    /** Estonia. */
    EE("EST", 233, "Estonia"),
    /** Egypt. */
    EG("EGY", 818, "Egypt"),
    /** Western Sahara. */
    EH("ESH", 732, "Western Sahara"),
    /** Eritrea. */
    ER("ERI", 232, "Eritrea"),
    /** Spain. */
    ES("ESP", 724, "Spain"),
    /** Ethiopia. */
    ET("ETH", 231, "Ethiopia"),
    /** Finland. */
    FI("FIN", 246, "Finland"),
    /** Fiji. */
    FJ("FJI", 242, "Fiji"),
    /** Falkland Islands. */
    FK("FLK", 238, "Falkland Islands"),
    /** Micronesia. */
    FM("FSM", 583, "Micronesia"),
    /** Faroe Islands. */
    FO("FRO", 234, "Faroe Islands"),
    /** France. */
    FR("FRA", 250, "France"),
    /** Gabon. */
    GA("GAB", 266, "Gabon"),
    /** United Kingdom. */
    GB("GBR", 826, "United Kingdom"),
    /** Grenada. */
    GD("GRD", 308, "Grenada"),
    /** Georgia. */
    GE("GEO", 268, "Georgia"),
    /** French Guiana. */
    GF("GUF", 254, "French Guiana"),
    /** Guernsey. */
    GG("GGY", 831, "Guernsey"),
    /** Ghana. */
    GH("GHA", 288, "Ghana"),
    /** Gibraltar. */
    GI("GIB", 292, "Gibraltar"),
    /** Greenland. */
    GL("GRL", 304, "Greenland"),
    /** Gambia. */
    GM("GMB", 270, "Gambia"),
    /** Guinea. */
    GN("GIN", 324, "Guinea"),
    /** Guadeloupe. */
    GP("GLP", 312, "Guadeloupe"),
    /** Equatorial Guinea. */
    GQ("GNQ", 226, "Equatorial Guinea"),
    /** Greece. */
    GR("GRC", 300, "Greece"),
    /** South Georgia and the South Sandwich Islands. */
    GS("SGS", 239, "South Georgia and the South Sandwich Islands"),
    /** Guatemala. */
    GT("GTM", 320, "Guatemala"),
    /** Guam. */
    GU("GUM", 316, "Guam"),
    /** Guinea-Bissau. */
    GW("GNB", 624, "Guinea-Bissau"),
    /** Guyana. */
    GY("GUY", 328, "Guyana"),
    /** Hong Kong. */
    HK("HKG", 344, "Hong Kong"),
    /** Heard Island and McDonald Islands. */
    HM("HMD", 334, "Heard Island and McDonald Islands"),
    /** Honduras. */
    HN("HND", 340, "Honduras"),
    /** Croatia. */
    HR("HRV", 191, "Croatia"),
    /** Haiti. */
    HT("HTI", 332, "Haiti"),
    /** Hungary. */
    HU("HUN", 348, "Hungary"),
    /** Indonesia. */
    ID("IDN", 360, "Indonesia"),
    /** Ireland. */
    IE("IRL", 372, "Ireland"),
    /** Israel. */
    IL("ISR", 376, "Israel"),
    /** Isle of Man. */
    IM("IMN", 833, "Isle of Man"),
    /** India. */
    IN("IND", 356, "India"),
    /** British Indian Ocean Territory. */
    IO("IOT", 86, "British Indian Ocean Territory"),
    /** Iraq. */
    IQ("IRQ", 368, "Iraq"),
    /** Iran. */
    IR("IRN", 364, "Iran"),
    /** Iceland. */
    IS("ISL", 352, "Iceland"),
    /** Italy. */
    IT("ITA", 380, "Italy"),
    /** Jersey. */
    JE("JEY", 832, "Jersey"),
    /** Jamaica. */
    JM("JAM", 388, "Jamaica"),
    /** Jordan. */
    JO("JOR", 400, "Jordan"),
    /** Japan. */
    JP("JPN", 392, "Japan"),
    /** Kenya. */
    KE("KEN", 404, "Kenya"),
    /** Kyrgyzstan. */
    KG("KGZ", 417, "Kyrgyzstan"),
    /** Cambodia. */
    KH("KHM", 116, "Cambodia"),
    /** Kiribati. */
    KI("KIR", 296, "Kiribati"),
    /** Comoros. */
    KM("COM", 174, "Comoros"),
    /** Saint Kitts and Nevis. */
    KN("KNA", 659, "Saint Kitts and Nevis"),
    /** North Korea. */
    KP("PRK", 408, "North Korea", "Korea, North"),
    /** South Korea. */
    KR("KOR", 410, "South Korea", "Korea, Republic of"),
    /** Kuwait. */
    KW("KWT", 414, "Kuwait"),
    /** Cayman Islands. */
    KY("CYM", 136, "Cayman Islands"),
    /** Kazakhstan. */
    KZ("KAZ", 398, "Kazakhstan"),
    /** Laos. */
    LA("LAO", 418, "Laos"),
    /** Lebanon. */
    LB("LBN", 422, "Lebanon"),
    /** Saint Lucia. */
    LC("LCA", 662, "Saint Lucia"),
    /** Liechtenstein. */
    LI("LIE", 438, "Liechtenstein"),
    /** Sri Lanka. */
    LK("LKA", 144, "Sri Lanka"),
    /** Liberia. */
    LR("LBR", 430, "Liberia"),
    /** Lesotho. */
    LS("LSO", 426, "Lesotho"),
    /** Lithuania. */
    LT("LTU", 440, "Lithuania"),
    /** Luxembourg. */
    LU("LUX", 442, "Luxembourg"),
    /** Latvia. */
    LV("LVA", 428, "Latvia"),
    /** Libya. */
    LY("LBY", 434, "Libya"),
    /** Morocco. */
    MA("MAR", 504, "Morocco"),
    /** Monaco. */
    MC("MCO", 492, "Monaco"),
    /** Moldova. */
    MD("MDA", 498, "Moldova"),
    /** Montenegro. */
    ME("MNE", 499, "Montenegro"),
    /** Saint Martin. */
    MF("MAF", 663, "Saint Martin"),
    /** Madagascar. */
    MG("MDG", 450, "Madagascar"),
    /** Marshall Islands. */
    MH("MHL", 584, "Marshall Islands"),
    /** North Macedonia. */
    MK("MKD", 807, "North Macedonia"),
    /** Mali. */
    ML("MLI", 466, "Mali"),
    /** Myanmar. */
    MM("MMR", 104, "Myanmar", "Burma"),
    /** Mongolia. */
    MN("MNG", 496, "Mongolia"),
    /** Macao. */
    MO("MAC", 446, "Macao"),
    /** Northern Mariana Islands. */
    MP("MNP", 580, "Northern Mariana Islands"),
    /** Martinique. */
    MQ("MTQ", 474, "Martinique"),
    /** Mauritania. */
    MR("MRT", 478, "Mauritania"),
    /** Montserrat. */
    MS("MSR", 500, "Montserrat"),
    /** Malta. */
    MT("MLT", 470, "Malta"),
    /** Mauritius. */
    MU("MUS", 480, "Mauritius"),
    /** Maldives. */
    MV("MDV", 462, "Maldives"),
    /** Malawi. */
    MW("MWI", 454, "Malawi"),
    /** Mexico. */
    MX("MEX", 484, "Mexico"),
    /** Malaysia. */
    MY("MYS", 458, "Malaysia"),
    /** Mozambique. */
    MZ("MOZ", 508, "Mozambique"),
    /** Namibia. */
    NA("NAM", 516, "Namibia"),
    /** New Caledonia. */
    NC("NCL", 540, "New Caledonia"),
    /** Niger. */
    NE("NER", 562, "Niger"),
    /** Norfolk Island. */
    NF("NFK", 574, "Norfolk Island"),
    /** Nigeria. */
    NG("NGA", 566, "Nigeria"),
    /** Nicaragua. */
    NI("NIC", 558, "Nicaragua"),
    /** Netherlands. */
    NL("NLD", 528, "Netherlands"),
    /** Norway. */
    NO("NOR", 578, "Norway"),
    /** Nepal. */
    NP("NPL", 524, "Nepal"),
    /** Nauru. */
    NR("NRU", 520, "Nauru"),
    /** Niue. */
    NU("NIU", 570, "Niue"),
    /** New Zealand. */
    NZ("NZL", 554, "New Zealand"),
    /** Oman. */
    OM("OMN", 512, "Oman"),
    /** Panama. */
    PA("PAN", 591, "Panama"),
    /** Peru. */
    PE("PER", 604, "Peru"),
    /** French Polynesia. */
    PF("PYF", 258, "French Polynesia"),
    /** Papua New Guinea. */
    PG("PNG", 598, "Papua New Guinea"),
    /** Philippines. */
    PH("PHL", 608, "Philippines"),
    /** Pakistan. */
    PK("PAK", 586, "Pakistan"),
    /** Poland. */
    PL("POL", 616, "Poland"),
    /** Saint Pierre and Miquelon. */
    PM("SPM", 666, "Saint Pierre and Miquelon"),
    /** Pitcairn Islands. */
    PN("PCN", 612, "Pitcairn Islands"),
    /** Puerto Rico. */
    PR("PRI", 630, "Puerto Rico"),
    /** Palestine. */
    PS("PSE", 275, "Palestine"),
    /** Portugal. */
    PT("PRT", 620, "Portugal"),
    /** Palau. */
    PW("PLW", 585, "Palau"),
    /** Paraguay. */
    PY("PRY", 600, "Paraguay"),
    /** Qatar. */
    QA("QAT", 634, "Qatar"),
    /** Réunion. */
    RE("REU", 638, "Réunion"),
    /** Romania. */
    RO("ROU", 642, "Romania"),
    /** Serbia. */
    RS("SRB", 688, "Serbia"),
    /** Russia. */
    RU("RUS", 643, "Russia"),
    /** Rwanda. */
    RW("RWA", 646, "Rwanda"),
    /** Saudi Arabia. */
    SA("SAU", 682, "Saudi Arabia"),
    /** Solomon Islands. */
    SB("SLB", 90, "Solomon Islands"),
    /** Seychelles. */
    SC("SYC", 690, "Seychelles"),
    /** Sudan. */
    SD("SDN", 729, "Sudan"),
    /** Sweden. */
    SE("SWE", 752, "Sweden"),
    /** Singapore. */
    SG("SGP", 702, "Singapore"),
    /** Saint Helena, Ascension and Tristan da Cunha. */
    SH("SHN", 654, "Saint Helena, Ascension and Tristan da Cunha"),
    /** Slovenia. */
    SI("SVN", 705, "Slovenia"),
    /** Svalbard and Jan Mayen. */
    SJ("SJM", 744, "Svalbard and Jan Mayen"),
    /** Slovakia. */
    SK("SVK", 703, "Slovakia"),
    /** Sierra Leone. */
    SL("SLE", 694, "Sierra Leone"),
    /** San Marino. */
    SM("SMR", 674, "San Marino"),
    /** Senegal. */
    SN("SEN", 686, "Senegal"),
    /** Somalia. */
    SO("SOM", 706, "Somalia"),
    /** Suriname. */
    SR("SUR", 740, "Suriname"),
    /** South Sudan. */
    SS("SSD", 728, "South Sudan"),
    /** Sao Tome and Principe. */
    ST("STP", 678, "Sao Tome and Principe"),
    /** El Salvador. */
    SV("SLV", 222, "El Salvador"),
    /** Sint Maarten. */
    SX("SXM", 534, "Sint Maarten"),
    /** Syria. */
    SY("SYR", 760, "Syria"),
    /** Eswatini. */
    SZ("SWZ", 748, "Eswatini"),
    /** Turks and Caicos Islands. */
    TC("TCA", 796, "Turks and Caicos Islands"),
    /** Chad. */
    TD("TCD", 148, "Chad"),
    /** French Southern Territories. */
    TF("ATF", 260, "French Southern Territories"),
    /** Togo. */
    TG("TGO", 768, "Togo"),
    /** Thailand. */
    TH("THA", 764, "Thailand"),
    /** Tajikistan. */
    TJ("TJK", 762, "Tajikistan"),
    /** Tokelau. */
    TK("TKL", 772, "Tokelau"),
    /** Timor-Leste. */
    TL("TLS", 626, "Timor-Leste"),
    /** Turkmenistan. */
    TM("TKM", 795, "Turkmenistan"),
    /** Tunisia. */
    TN("TUN", 788, "Tunisia"),
    /** Tonga. */
    TO("TON", 776, "Tonga"),
    /** Türkiye. */
    TR("TUR", 792, "Türkiye", "Turkey"),
    /** Trinidad and Tobago. */
    TT("TTO", 780, "Trinidad and Tobago"),
    /** Tuvalu. */
    TV("TUV", 798, "Tuvalu"),
    /** Taiwan. */
    TW("TWN", 158, "Taiwan"),
    /** Tanzania. */
    TZ("TZA", 834, "Tanzania"),
    /** Ukraine. */
    UA("UKR", 804, "Ukraine"),
    /** Uganda. */
    UG("UGA", 800, "Uganda"),
    /** United States Minor Outlying Islands. */
    UM("UMI", 581, "United States Minor Outlying Islands"),
    /** United States. */
    US("USA", 840, "United States"),
    /** Uruguay. */
    UY("URY", 858, "Uruguay"),
    /** Uzbekistan. */
    UZ("UZB", 860, "Uzbekistan"),
    /** Vatican City. */
    VA("VAT", 336, "Vatican City"),
    /** Saint Vincent and the Grenadines. */
    VC("VCT", 670, "Saint Vincent and the Grenadines"),
    /** Venezuela. */
    VE("VEN", 862, "Venezuela"),
    /** British Virgin Islands. */
    VG("VGB", 92, "British Virgin Islands"),
    /** United States Virgin Islands. */
    VI("VIR", 850, "United States Virgin Islands"),
    /** Vietnam. */
    VN("VNM", 704, "Vietnam"),
    /** Vanuatu. */
    VU("VUT", 548, "Vanuatu"),
    /** Wallis and Futuna. */
    WF("WLF", 876, "Wallis and Futuna"),
    /** Samoa. */
    WS("WSM", 882, "Samoa"),
    /** Kosovo, whose codes are user-assigned in ISO 3166-1; it has no numeric code. */
    XK("XKX", 0, "Kosovo"),
    /** Yemen. */
    YE("YEM", 887, "Yemen"),
    /** Mayotte. */
    YT("MYT", 175, "Mayotte"),
    /** South Africa. */
    ZA("ZAF", 710, "South Africa"),
    /** Zambia. */
    ZM("ZMB", 894, "Zambia"),
    /** Zimbabwe. */
    ZW("ZWE", 716, "Zimbabwe");

    private final String alpha3;
    private final int numeric;
    private final String shortName;
    private final String usgsName;

    Country(String alpha3, int numeric, String shortName) {
        this(alpha3, numeric, shortName, shortName);
    }

    Country(String alpha3, int numeric, String shortName, String usgsName) {
        this.alpha3 = alpha3;
        this.numeric = numeric;
        this.shortName = shortName;
        this.usgsName = usgsName;
    }

    /**
     * Finds the country with an alpha-2 code.
     *
     * @param alpha2 the code of two capital letters, such as {@code "CN"}
     * @return the country
     * @throws UnknownCountryException if no country has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Country ofAlpha2(String alpha2) {
        return CountryLookup.ofAlpha2(alpha2);
    }

    /**
     * Finds the country with an alpha-3 code.
     *
     * @param alpha3 the code of three capital letters, such as {@code "CHN"}
     * @return the country
     * @throws UnknownCountryException if no country has that code
     */
    public static Country ofAlpha3(String alpha3) {
        return CountryLookup.ofAlpha3(alpha3);
    }

    /**
     * Finds the country with a numeric code of ISO 3166-1, which is also its M49 code.
     *
     * @param numeric the code, such as 156
     * @return the country
     * @throws UnknownCountryException if no country has that code
     */
    public static Country ofNumeric(int numeric) {
        return CountryLookup.ofNumeric(numeric);
    }

    /**
     * Finds the country a code of trade statistics stands for. UN Comtrade and BACI number some customs areas otherwise than
     * ISO 3166-1 does: 251 France with Monaco and the overseas departments, 381 Italy with San Marino and the Vatican,
     * 579 Norway with Svalbard, 699 India, 757 Switzerland with Liechtenstein, 842 the United States with Puerto Rico and the
     * Virgin Islands, and 490 "Other Asia, not elsewhere specified", which in practice is Taiwan. Any other code is read as
     * the numeric code of ISO 3166-1.
     *
     * @param tradeCode the code, such as 842
     * @return the country
     * @throws UnknownCountryException if the code stands for no single country of today, such as 711 for a customs union
     */
    public static Country ofTradeCode(int tradeCode) {
        return CountryLookup.ofTradeCode(tradeCode);
    }

    /**
     * Finds the country with a name.
     *
     * @param name the {@linkplain #shortName() short name} or the {@linkplain #usgsName() name USGS uses}, in capital or
     *     small letters
     * @return the country
     * @throws UnknownCountryException if no country has that name
     */
    public static Country ofName(String name) {
        return CountryLookup.ofName(name);
    }

    /**
     * Returns the country with a dense number.
     *
     * @param index the {@linkplain #index() number}
     * @return the country
     * @throws IllegalArgumentException if the number is below 0 or not below the number of countries
     */
    public static Country ofIndex(int index) {
        return CountryLookup.ofIndex(index);
    }

    /**
     * Returns the alpha-2 code.
     *
     * @return the code, two capital letters
     */
    @JsonValue
    public String alpha2() {
        return name();
    }

    /**
     * Returns the alpha-3 code.
     *
     * @return the code, three capital letters
     */
    public String alpha3() {
        return alpha3;
    }

    /**
     * Returns the numeric code of ISO 3166-1. It is the M49 code of the United Nations wherever M49 lists the place; Taiwan
     * (158) has a code in ISO 3166-1 only.
     *
     * @return the code, in [4, 894], empty for Kosovo, which has none
     */
    public OptionalInt numeric() {
        return numeric == 0 ? OptionalInt.empty() : OptionalInt.of(numeric);
    }

    /**
     * Returns the code under which UN Comtrade and BACI report the trade of the country; see {@link #ofTradeCode}.
     *
     * @return the code, the numeric one where there is no other, empty for Kosovo
     */
    public OptionalInt tradeCode() {
        return CountryLookup.tradeCode(this);
    }

    /**
     * Returns the short English name in common use.
     *
     * @return the name, such as {@code "South Korea"}
     */
    public String shortName() {
        return shortName;
    }

    /**
     * Returns the name as the tables of the US Geological Survey write it.
     *
     * @return the name, such as {@code "Korea, Republic of"}, the short name where it does not differ
     */
    public String usgsName() {
        return usgsName;
    }

    /**
     * Returns a dense number for tables by country. It may change from one version of the library to the next: never store it.
     *
     * @return the number, from 0 to one less than the number of countries
     */
    @SuppressWarnings("EnumOrdinal") // the one place that relies on declaration order
    public int index() {
        return ordinal();
    }
}
