/** Adjectives and names of peoples with the country that they point to: "the French town" is a town in France. */

const table = `
AF Afghan | AU Australian | BD Bangladeshi | BE Belgian | BR Brazilian | BT Bhutanese | CA Canadian | CH Swiss
CN Chinese | CN Tibetan | CN Uyghur | CN Uighur | CZ Czech | DE German | DK Danish | ES Spanish | FI Finnish | FR French
GB British | GB English | GB Scottish | HU Hungarian | ID Indonesian | IN Indian | IR Iranian | IT Italian | JP Japanese
KG Kyrgyz | KH Cambodian | KH Khmer | KR Korean | KZ Kazakh | LA Lao | LA Laotian | LK Sri Lankan | LT Lithuanian
MM Burmese | MM Chin | MM Kachin | MM Karen | MM Rohingya | MM Shan | MN Mongolian | MX Mexican | MY Malaysian
NL Dutch | NO Norwegian | NP Nepali | NP Nepalese | NZ New Zealand | PH Filipino | PH Philippine | PK Pakistani
PL Polish | PT Portuguese | RU Russian | SE Swedish | SG Singaporean | TH Thai | TJ Tajik | TM Turkmen | TR Turkish
TW Taiwanese | CN Mandarin | CN Cantonese | UA Ukrainian | US American | US Californian | US Texan | UZ Uzbek | VN Vietnamese
AE Emirati | AL Albanian | AM Armenian | AO Angolan | AR Argentine | AR Argentinian | AT Austrian | AZ Azerbaijani
BG Bulgarian | BH Bahraini | BO Bolivian | BY Belarusian | CL Chilean | CO Colombian | CU Cuban
DZ Algerian | EC Ecuadorian | EE Estonian | EG Egyptian | ET Ethiopian | GB Welsh | GE Georgian | GH Ghanaian
GR Greek | GT Guatemalan | HN Honduran | HR Croatian | HT Haitian | IE Irish | IL Israeli | IQ Iraqi | IS Icelandic
JO Jordanian | KE Kenyan | KW Kuwaiti | LB Lebanese | LV Latvian | LY Libyan | MA Moroccan | MD Moldovan | ML Malian
MT Maltese | MZ Mozambican | NG Nigerian | NI Nicaraguan | OM Omani | PA Panamanian | PE Peruvian | PS Palestinian
PY Paraguayan | QA Qatari | RO Romanian | RS Serbian | RW Rwandan | SA Saudi | SD Sudanese | SI Slovenian | SK Slovak
SN Senegalese | SO Somali | SV Salvadoran | SY Syrian | TN Tunisian | TZ Tanzanian | UG Ugandan | UY Uruguayan
VE Venezuelan | YE Yemeni | ZA South African | ZM Zambian | ZW Zimbabwean
`

const countries = new Map(
  table
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((entry): [string, string] => [entry.slice(3), entry.slice(0, 2)]),
)

/** The ISO 3166-1 alpha-2 code of the country that an adjective points to. */
export function countryOf(adjective: string): string | undefined {
  return countries.get(adjective)
}
