/** The names of countries and of regions and cities that the sources write about, with their ISO 3166 codes. */

/**
 * ISO 3166-1 alpha-2 codes with the English names of CLDR and others in use; ISO 3166-2 codes for provinces, states and
 * cities. A table in the program, because the names that a machine's own data gives change from version to version.
 */
const table = `
AD Andorra | AE UAE | AE United Arab Emirates | AF Afghanistan | AG Antigua and Barbuda | AI Anguilla
AL Albania | AM Armenia | AO Angola | AQ Antarctica | AR Argentina | AS American Samoa | AT Austria
AU Australia | AU-NSW Sydney | AW Aruba | AX Åland Islands | AZ Azerbaijan | BA Bosnia
BA Bosnia and Herzegovina | BB Barbados | BD Bangladesh | BE Belgium | BE-BRU Brussels | BF Burkina Faso
BG Bulgaria | BH Bahrain | BI Burundi | BJ Benin | BL Saint Barthélemy | BM Bermuda | BN Brunei | BO Bolivia
BR Brazil | BS Bahamas | BT Bhutan | BW Botswana | BY Belarus | BZ Belize | CA Canada | CA-ON Ontario
CC Cocos (Keeling) Islands | CD Congo-Kinshasa | CD Democratic Republic of the Congo
CF Central African Republic | CG Congo | CH Switzerland | CH-GE Geneva | CI Côte d’Ivoire | CI Ivory Coast
CK Cook Islands | CL Chile | CM Cameroon | CN China | CN PRC | CN People’s Republic of China | CN-AH Anhui
CN-BJ Beijing | CN-CQ Chongqing | CN-FJ Fujian | CN-GD Guangdong | CN-GS Gansu | CN-GX Guangxi | CN-GZ Guizhou
CN-HA Henan | CN-HB Hubei | CN-HE Hebei | CN-HI Hainan | CN-HL Heilongjiang | CN-HN Hunan | CN-JL Jilin
CN-JS Jiangsu | CN-JX Jiangxi | CN-LN Liaoning | CN-NM Inner Mongolia | CN-NX Ningxia | CN-QH Qinghai
CN-SC Sichuan | CN-SD Shandong | CN-SH Shanghai | CN-SN Shaanxi | CN-SX Shanxi | CN-TJ Tianjin
CN-XJ East Turkestan | CN-XJ XUAR | CN-XJ Xinjiang | CN-XJ Xinjiang Uyghur Autonomous Region | CN-XZ Tibet
CN-XZ Tibet Autonomous Region | CN-YN Yunnan | CN-ZJ Zhejiang | CO Colombia | CR Costa Rica | CU Cuba
CV Cape Verde | CW Curaçao | CX Christmas Island | CY Cyprus | CZ Czech Republic | CZ Czechia | DE Germany
DE-BE Berlin | DE-BY Munich | DJ Djibouti | DK Denmark | DM Dominica | DO Dominican Republic | DZ Algeria
EC Ecuador | EE Estonia | EG Egypt | EH Western Sahara | ER Eritrea | ES Spain | ET Ethiopia | FI Finland
FJ Fiji | FK Falkland Islands | FM Micronesia | FO Faroe Islands | FR France | FR-75C Paris | GA Gabon
GB Britain | GB Great Britain | GB U.K. | GB UK | GB United Kingdom | GB-ENG England | GB-LND London
GB-SCT Scotland | GB-WLS Wales | GD Grenada | GE Georgia | GF French Guiana | GG Guernsey | GH Ghana
GI Gibraltar | GL Greenland | GM Gambia | GN Guinea | GP Guadeloupe | GQ Equatorial Guinea | GR Greece
GT Guatemala | GU Guam | GW Guinea-Bissau | GY Guyana | HK Hong Kong | HN Honduras | HR Croatia | HT Haiti
HU Hungary | ID Indonesia | IE Ireland | IL Israel | IM Isle of Man | IN India | IN-DL New Delhi | IQ Iraq
IR Iran | IS Iceland | IT Italy | JE Jersey | JM Jamaica | JO Jordan | JP Japan | JP-13 Tokyo | KE Kenya
KG Kyrgyzstan | KH Cambodia | KH-12 Phnom Penh | KI Kiribati | KM Comoros | KN Saint Kitts and Nevis | KP DPRK
KP North Korea | KP-01 Pyongyang | KR South Korea | KR-11 Seoul | KW Kuwait | KY Cayman Islands | KZ Kazakhstan
LA Laos | LA-VT Vientiane | LB Lebanon | LC Saint Lucia | LI Liechtenstein | LK Sri Lanka | LR Liberia
LS Lesotho | LT Lithuania | LU Luxembourg | LV Latvia | LY Libya | MA Morocco | MC Monaco | MD Moldova
ME Montenegro | MF Saint Martin | MG Madagascar | MH Marshall Islands | MK North Macedonia | ML Mali | MM Burma
MM Myanmar | MM-04 Mandalay | MM-06 Yangon | MM-11 Kachin | MM-16 Rakhine | MM-17 Shan state | MM-18 Naypyidaw
MN Mongolia | MO Macao | MO Macau | MP Northern Mariana Islands | MQ Martinique | MR Mauritania | MS Montserrat
MT Malta | MU Mauritius | MV Maldives | MW Malawi | MX Mexico | MY Malaysia | MZ Mozambique | NA Namibia
NC New Caledonia | NE Niger | NG Nigeria | NI Nicaragua | NL Netherlands | NO Norway | NP Nepal
NP-BA Kathmandu | NR Nauru | NU Niue | NZ New Zealand | OM Oman | PA Panama | PE Peru | PF French Polynesia
PG Papua New Guinea | PH Philippines | PK Pakistan | PL Poland | PN Pitcairn Islands | PR Puerto Rico | PS Gaza
PS Palestine | PT Portugal | PW Palau | PY Paraguay | QA Qatar | RE Réunion | RO Romania | RS Serbia | RU Russia
RU-MOW Moscow | RW Rwanda | SA Saudi | SA Saudi Arabia | SB Solomon Islands | SC Seychelles | SD Sudan
SE Sweden | SG Singapore | SH Saint Helena | SI Slovenia | SK Slovakia | SL Sierra Leone | SM San Marino
SN Senegal | SO Somalia | SR Suriname | SS South Sudan | ST Sao Tome and Principe | SV El Salvador
SX Sint Maarten | SY Syria | SZ Eswatini | TD Chad | TG Togo | TH Thailand | TH-10 Bangkok | TJ Tajikistan
TK Tokelau | TL East Timor | TL Timor-Leste | TM Turkmenistan | TN Tunisia | TO Tonga | TR Turkey | TR Türkiye
TR-06 Ankara | TR-34 Istanbul | TT Trinidad and Tobago | TV Tuvalu | TW Taiwan | TW-TPE Taipei | TZ Tanzania
UA Ukraine | UG Uganda | US America | US U.S. | US US | US USA | US United States | US-CA California
US-DC Washington | US-NY New York | UY Uruguay | UZ Uzbekistan | VA Vatican | VA Vatican City
VC Saint Vincent and the Grenadines | VE Venezuela | VG British Virgin Islands | VI U.S. Virgin Islands
VN Vietnam | VN-HN Hanoi | VN-SG Ho Chi Minh City | VU Vanuatu | WS Samoa | YE Yemen | YT Mayotte
ZA South Africa | ZM Zambia | ZW Zimbabwe
`

/** Names of people as well: they count as places only where a comma, a possessive or a preposition shows it. */
export const namesOfPeopleToo = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Paris',
  'Sydney',
  'Israel',
  'Guinea',
  'Ireland',
  'Kenya',
  'Jersey',
  'London',
  'Dominica',
  'Washington',
  'Berlin',
])

const codes = new Map(
  table
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => {
      const space = entry.indexOf(' ')
      return [entry.slice(space + 1), entry.slice(0, space)] as const
    }),
)

/** The code of a place with exactly this name. */
export function placeCode(name: string): string | undefined {
  return codes.get(name)
}
