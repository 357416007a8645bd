/** The names of countries and of regions, cities and waters that the sources write about, with their ISO 3166 codes. */

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
BR Brazil | BS Bahamas | BT Bhutan | BW Botswana | BY Belarus | BZ Belize | CA Canada
CC Cocos (Keeling) Islands | CD Congo-Kinshasa | CD Democratic Republic of the Congo
CF Central African Republic | CG Congo-Brazzaville | CG Republic of the Congo | CG Republic of Congo | CD DR Congo | CD Democratic Republic of Congo | CH Switzerland | CH-GE Geneva | CI Côte d’Ivoire | CI Ivory Coast
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
GB Britain | GB Great Britain | GB U.K. | GB UK | GB United Kingdom | GB-LND London
GD Grenada | GE Republic of Georgia | GF French Guiana | GG Guernsey | GH Ghana
GI Gibraltar | GL Greenland | GM Gambia | GN Guinea | GP Guadeloupe | GQ Equatorial Guinea | GR Greece
GT Guatemala | GU Guam | GW Guinea-Bissau | GY Guyana | HK Hong Kong | HN Honduras | HR Croatia | HT Haiti
HU Hungary | ID Indonesia | IE Ireland | IL Israel | IM Isle of Man | IN India | IN-DL New Delhi | IQ Iraq
IR Iran | IS Iceland | IT Italy | JE Jersey | JM Jamaica | JO Jordan | JP Japan | JP-13 Tokyo | KE Kenya
KG Kyrgyzstan | KH Cambodia | KH-12 Phnom Penh | KI Kiribati | KM Comoros | KN Saint Kitts and Nevis | KP DPRK
KP North Korea | KP-01 Pyongyang | KR South Korea | KR-11 Seoul | KW Kuwait | KY Cayman Islands | KZ Kazakhstan
LA Laos | LA-VT Vientiane | LB Lebanon | LC Saint Lucia | LI Liechtenstein | LK Sri Lanka | LR Liberia
LS Lesotho | LT Lithuania | LU Luxembourg | LV Latvia | LY Libya | MA Morocco | MC Monaco | MD Moldova
ME Montenegro | MF Saint Martin | MG Madagascar | MH Marshall Islands | MK North Macedonia | ML Mali | MM Burma
MM Myanmar | MM-04 Mandalay | MM-06 Yangon | MM-16 Rakhine | MM-18 Naypyidaw
MN Mongolia | MO Macao | MO Macau | MP Northern Mariana Islands | MQ Martinique | MR Mauritania | MS Montserrat
MT Malta | MU Mauritius | MV Maldives | MW Malawi | MX Mexico | MY Malaysia | MZ Mozambique | NA Namibia
NC New Caledonia | NE Niger | NG Nigeria | NI Nicaragua | NL Netherlands | NO Norway | NP Nepal
NP-BA Kathmandu | NR Nauru | NU Niue | NZ New Zealand | OM Oman | PA Panama | PE Peru | PF French Polynesia
PG Papua New Guinea | PH Philippines | PK Pakistan | PL Poland | PN Pitcairn Islands | PR Puerto Rico | PS Gaza
PS Palestine | PT Portugal | PW Palau | PY Paraguay | QA Qatar | RE Réunion | RO Romania | RS Serbia | RU Russia
RU-MOW Moscow | RW Rwanda | SA Saudi Arabia | SB Solomon Islands | SC Seychelles | SD Sudan
SE Sweden | SG Singapore | SH Saint Helena | SI Slovenia | SK Slovakia | SL Sierra Leone | SM San Marino
SN Senegal | SO Somalia | SR Suriname | SS South Sudan | ST Sao Tome and Principe | SV El Salvador
SX Sint Maarten | SY Syria | SZ Eswatini | TD Chad | TG Togo | TH Thailand | TH-10 Bangkok | TJ Tajikistan
TK Tokelau | TL East Timor | TL Timor-Leste | TM Turkmenistan | TN Tunisia | TO Tonga | TR Turkey | TR Türkiye
TR-06 Ankara | TR-34 Istanbul | TT Trinidad and Tobago | TV Tuvalu | TW Taiwan | TW-TPE Taipei | TZ Tanzania
UA Ukraine | UG Uganda | US America | US U.S. | US US | US USA | US United States
US-DC Washington | US-NY New York | UY Uruguay | UZ Uzbekistan | VA Vatican | VA Vatican City
VC Saint Vincent and the Grenadines | VE Venezuela | VG British Virgin Islands | VI U.S. Virgin Islands
VN Vietnam | VN-HN Hanoi | VN-SG Ho Chi Minh City | VU Vanuatu | WS Samoa | YE Yemen | YT Mayotte
ZA South Africa | ZM Zambia | ZW Zimbabwe
`

/** Spellings of the press where GeoNames has others, and provinces and cities with short names. */
const spellings = `
CN Aba | CN Amdo | CN Artush | CN Chamdo | CN Dartsedo | CN Derge | CN Drango | CN Driru | CN Gannan | CN Ghulja
CN Golmud | CN Golog | CN Gulja | CN Gyantse | CN Ili | CN Kanlho | CN Kardze | CN Karakash | CN Kham | CN Khotan
CN Kizilsu | CN Korla | CN Kucha | CN Kuchar | CN Labrang | CN Larung Gar | CN Lithang | CN Malho | CN Maralbeshi
CN Nagchu | CN Ngaba | CN Nyingtri | CN Peyzawat | CN Qumul | CN Rebgong | CN Rebkong | CN Serthar | CN Shigatse
CN Shangri-La | CN Tashkurgan | CN Turfan | CN Xi’an | CN Yarkand | CN Yarkent | CN Yining | CN Yushu | CN-JS Suzhou
CN-SC Chengdu | CN-XJ Kashgar | CN-XJ Hotan | CN-XJ Urumqi | CN-XJ Xinjiang Uygur Autonomous Region | CN-XZ Lhasa
CN-XZ Ngari | CN-HI Sanya | CN-YN Dali | CN-HB Wuhan | CN-JS Wuxi | CN Mainland China | CN mainland China
IN Dharamsala | IN Dharamshala | IN Goa | IN Bihar | IN Assam | IN Delhi | IN Tawang | IN Bodh Gaya
JP Osaka | JP Kyoto | JP Kobe | JP Nara | KR Busan | KR Daegu | KR Jeju | KR Ulsan | KR Incheon | KR Suwon
KP Chongjin | KP Hamhung | KP Hoeryong | KP Hyesan | KP Kangwon | KP Musan | KP Nampho | KP Nampo | KP North Hamgyong
KP North Pyongan | KP North Pyong’an | KP Rason | KP Ryanggang | KP Sariwon | KP Sinuiju | KP South Pyong’an | KP Wonsan | KP Yanggang
KH Bavet | KH Kandal | KH Kep | KH Kampong Som | KH Kompong Cham | KH Kompong Chhnang | KH Kompong Speu
KH Kompong Thom | KH Mondulkiri | KH Oddar Meanchey | KH Poipet | KH Preah Sihanouk | KH Ratanakkiri
KH Rattanakiri | KH Sihanoukville | KH Takeo | KH Tbong Khmum | KH Tonle Sap
LA Attapeu | LA Bokeo | LA Bolikhamxay | LA Bolikhamsay | LA Borikhamxay | LA Boten | LA Champassak
LA Houaphan | LA Houaphanh | LA Huaphan | LA Khammouan | LA Lao PDR | LA Luang Namtha | LA Oudomxai | LA Oudomxay
LA Pakse | LA Phongsaly | LA Saravane | LA Sayaboury | LA Sayabouly | LA Sekong | LA Thakhek | LA Vang Vieng
LA Xaisomboun | LA Xayabouly | LA Xayaburi | LA Xaysomboun | LA Xieng Khouang | LA Xiengkhouang
MM Ayeyarwaddy | MM Bago | MM Demoso | MM Hpakant | MM Hpapun | MM Hpruso | MM Irrawaddy | MM KK Park | MM Kayah State
MM Kayin State | MM Kokang | MM Kyaukphyu | MM Laukkaing | MM Lay Kay Kaw | MM Magwe | MM Moulmein | MM Myawaddy
MM Namkham | MM Naypyitaw | MM Nay Pyi Taw | MM Pegu | MM-16 Rakhine State | MM Rangoon | MM Sagaing Region
MM Shwe Kokko | MM Sittwe | MM Tanintharyi | MM Thantlang | MM Wa State | MM-11 Kachin State | MM-12 Kayah
MM-13 Karen State | MM-12 Karenni State | MM-14 Chin State | MM-15 Mon State | MM-17 Shan State
NP Mustang | NP Pokhara | TH Ayutthaya | TH Loei | TH Mae Sot | TH Nan | TH Pattaya | TH Tak | TH Yala | TH Isaan
TH Isan | TW Hualien | TW Kinmen | TW Matsu | TW Penghu | TW Tainan | TW Taoyuan | TW New Taipei | HK Kowloon
VN Central Highlands | VN Dalat | VN Danang | VN Ha Giang | VN Ha Long | VN Haiphong | VN Hai Duong | VN Hoa Binh
VN Hue | VN Kon Tum | VN Mekong Delta | VN Nha Trang | VN Phu Quoc | VN Phu Yen | VN Quang Binh | VN Quang Nam
VN Ben Tre | VN Soc Trang | VN Bac Lieu | VN Kien Giang | VN Hau Giang | VN Tra Vinh | VN Tien Giang | VN Long An
VN Binh Duong | VN Binh Dinh | VN Binh Phuoc | VN Binh Thuan | VN Ninh Thuan | VN Dak Nong | VN Bac Giang | VN Bac Kan
VN Ha Nam | VN Nam Dinh | VN Thai Binh | VN Vinh Phuc | VN Yen Bai | VN Vung Tau | VN Red River Delta | VN Saigon
AE Dubai | BE Antwerp | CA Vancouver | DE Frankfurt | DE Hanover | DE Nuremberg | IT Florence | IT Genoa | IT Venice
CN Lancang | CN Pearl River | CN Pearl River Delta | CN Qiantang River | CN Tarim Basin | CN Tibetan Plateau
CN Yangtze | CN Yangtze River | CN Yarlung Tsangpo | CN Yellow River | CN Tiananmen Square | ID Natuna Islands
IN Bylakuppe | IN Ganges | KH Prey Sar | KH Tonle Sap Lake | KH Tuol Sleng | KH Angkor Wat | KZ Balkhash
MM Ava | MM Ayeyarwady River | MM Bagan | MM Chindwin | MM Chindwin River | MM Inle Lake | MM Irrawaddy River
MM Irrawaddy Delta | MN Gobi | PH Manila Bay | TH Chao Phraya River | VN Red River | SE Gothenburg | UA Donbas
AE Dubai | AF Kabul | AF Herat | BD Cox’s Bazar | BD Dhaka | BD Kutupalong | BD Bhasan Char | BY Minsk | CH Bern
CH Zurich | CU Guantanamo Bay | DE Bonn | DE Cologne | EG Cairo | FR Lyon | GB Northern Ireland | GH Accra
ID Aceh | ID Bali | ID Java | ID Papua | ID Sumatra | IT Milan | IT Rome | IT Turin | KE Nairobi | LK Jaffna
LV Riga | MY Johor | MY Kedah | MY Malacca | MY Sabah | NG Abuja | NG Lagos | NO Oslo | NL The Hague | PE Lima
PH Luzon | PH Mindanao | PH Palawan | PH Cebu | PS West Bank | QA Doha | RU Siberia | RU Vladivostok
RU St. Petersburg | SA Riyadh | TR Izmir | UA Kyiv | UA Kiev | UA Mariupol | US Boston | US Capitol Hill
US Silicon Valley | US Seattle | US-GA Atlanta | US-DC Washington DC | US-DC Washington, D.C. | VN Hanoi City | ZA Cape Town | NG Niger Delta | NG Niger State | TW Republic of China
KR Chungcheong | KR North Chungcheong | KR South Chungcheong | KR Gangwon | KR Gyeonggi | KR Gyeongsang
KR North Gyeongsang | KR South Gyeongsang | KR Jeolla | KR North Jeolla | KR South Jeolla | KR Pangyo | KR Gyeongju
PH Abra | PH Agusan del Norte | PH Agusan del Sur | PH Aklan | PH Albay | PH Apayao | PH Basilan | PH Bataan | PH Batanes
PH Batangas | PH Benguet | PH Bohol | PH Bukidnon | PH Bulacan | PH Cagayan | PH Camarines Norte | PH Camarines Sur
PH Camiguin | PH Capiz | PH Catanduanes | PH Cavite | PH Cotabato | PH Davao del Sur | PH Davao del Norte
PH Davao Oriental | PH Eastern Samar | PH Guimaras | PH Ifugao | PH Ilocos Norte | PH Ilocos Sur | PH Iloilo | PH Kalinga
PH Laguna | PH Lanao del Norte | PH Lanao del Sur | PH Leyte | PH Maguindanao | PH Marinduque | PH Masbate | PH Mindoro
PH Misamis Occidental | PH Misamis Oriental | PH Negros | PH Negros Occidental | PH Negros Oriental | PH Northern Samar
PH Nueva Ecija | PH Nueva Vizcaya | PH Pampanga | PH Panay | PH Pangasinan | PH Romblon | PH Samar | PH Sarangani
PH Siquijor | PH Sorsogon | PH South Cotabato | PH Southern Leyte | PH Sulu | PH Surigao del Norte | PH Tarlac
PH Tawi-Tawi | PH Zambales | PH Zamboanga | PH Zamboanga del Sur | VN An Giang | VN Ca Mau | VN Dong Thap | VN Sa Dec
VN Vinh Long | VN Nghe An | VN Ha Tinh | VN Thanh Hoa | VN Quang Ngai | VN Quang Tri | VN Gia Lai | VN Lam Dong
VN Dak Lak | VN Tay Ninh | VN Dong Nai | VN Lao Cai | VN Lang Son | VN Cao Bang | VN Quang Ninh | VN Son La | VN Hai Phong
US Jersey City | US Falls Church | US-WA Washington State | US-GA Georgia State | PH Quezon City
`

/** States and provinces that stand behind a town to say which one is meant: "Birmingham, Alabama". */
const states = `
US-AK Alaska | US-AL Alabama | US-AR Arkansas | US-AZ Arizona | US-CA California | US-CO Colorado | US-CT Connecticut
US-DE Delaware | US-FL Florida | US-HI Hawaii | US-IA Iowa | US-ID Idaho | US-IL Illinois | US-IN Indiana | US-KS Kansas
US-KY Kentucky | US-LA Louisiana | US-MA Massachusetts | US-MD Maryland | US-ME Maine | US-MI Michigan
US-MN Minnesota | US-MO Missouri | US-MS Mississippi | US-MT Montana | US-NC North Carolina | US-ND North Dakota
US-NE Nebraska | US-NH New Hampshire | US-NJ New Jersey | US-NM New Mexico | US-NV Nevada | US-OH Ohio | US-OK Oklahoma
US-OR Oregon | US-PA Pennsylvania | US-RI Rhode Island | US-SC South Carolina | US-SD South Dakota | US-TN Tennessee
US-TX Texas | US-UT Utah | US-VA Virginia | US-VT Vermont | US-WI Wisconsin | US-WV West Virginia | US-WY Wyoming
CA-AB Alberta | CA-BC British Columbia | CA-MB Manitoba | CA-NB New Brunswick | CA-NL Newfoundland
CA-NS Nova Scotia | CA-ON Ontario | CA-QC Quebec | CA-SK Saskatchewan | CA-YT Yukon | AU-NSW New South Wales
AU-QLD Queensland | AU-TAS Tasmania | GB-ENG England | GB-SCT Scotland | GB-WLS Wales
`

/** Regions, seas, rivers and mountains of no single country. */
const shared = `
Africa | Altai Mountains | Amur | Amur River | Andaman Sea | Aral Sea | Arctic | Arctic Ocean | Asia | Asia Pacific
Asia-Pacific | Atlantic | Atlantic Ocean | Baltic Sea | Bashi Channel | Bay of Bengal | Black Sea | Brahmaputra
Brahmaputra River | Caribbean | Caspian Sea | Central America | Central Asia | Central Europe | East Africa | East Asia
East China Sea | Eastern Europe | Eurasia | Europe | Golden Triangle | Greater Mekong | Gulf of Mexico | Gulf of Thailand
Himalaya | Himalayas | Horn of Africa | Indian Ocean | Indo-Pacific | Indochina | Indus River | Irtysh | Korean Peninsula | Kuril Islands
Latin America | Lower Mekong | Mediterranean | Mediterranean Sea | Mekong | Mekong River | Middle East | Moei River | North Africa
North America | Northeast Asia | Northern Europe | Oceania | Pacific | Pacific Islands | Pacific Ocean | Pamir | Pamirs
Paracel Islands | Persian Gulf | Red Sea | Ruili River | Salween | Salween River | Scandinavia | Scarborough Shoal | Second Thomas Shoal | Sea of Japan
Senkaku Islands | South America | South Asia | South China Sea | South Pacific | Southeast Asia | Spratly Islands
Strait of Malacca | Sub-Saharan Africa | Taiwan Strait | Tian Shan | Tumen | Tumen River | Yalu | Yalu River | West Africa | Western Europe | Yellow Sea
`

/** Names of places in more than one country, or in one that is disputed: only the words around them can tell which. */
const unclear = 'Congo | Crimea | Georgia | Kashmir | Punjab'

/** Names in the gazetteer that are quarters of many towns, large towns of several countries, or people. */
export const noPlaces = ['Chinatown', 'Ho Chi Minh', 'Koreatown', 'San Jose']

/** Names of people, or of something else, as well: they count as places only where a word in front shows it. */
export const namesOfPeopleToo = new Set(
  `Jordan Chad Georgia Sydney Guinea Jersey Dominica Alexandria
  Austin Charlotte Columbus Jackson Phoenix Virginia Carolina Victoria Santiago Salvador Valencia Cordoba
  Mendoza Rosario Trujillo Medina Quezon Juarez Abra Laguna Cavite Leyte Samar Sulu Cotabato Cagayan Queens Pacific Amur Nan Tak Hue Dali Kham Amdo Java
  Capitol Florence Turin Cebu Nara Sofia Adelaide Mustang Lincoln
  Madison Sejong Kalyan Rohini Central Cordillera Balkan Aba Kep Matsu Ili Malang Padang Caraga Irrawaddy Pamir`.split(
    /\s+/,
  ),
)

const entries = (list: string) => list.trim().split(/\s*[|\n]\s*/)
const coded = (list: string) =>
  entries(list).map((entry): [name: string, code: string] => {
    const space = entry.indexOf(' ')
    return [entry.slice(space + 1), entry.slice(0, space)]
  })

/** Each name with its code; an empty one where no single country has the place. */
export const placeCodes: ReadonlyMap<string, string> = new Map([
  ...entries(`${shared}|${unclear}`).map((name): [string, string] => [name, '']),
  ...coded(spellings + states + table),
])

/** Countries, and states of large ones: what stands in front of their names with a comma lies in them. */
export const areas: ReadonlySet<string> = new Set([
  ...coded(table).flatMap(([name, code]) => (code.length === 2 ? [name] : [])),
  ...coded(states).map(([name]) => name),
])
