/** Names of organisations that no word such as "ministry" gives away, well known to readers of world news. */

import { countryOf } from '../places/demonyms.ts'

const table = `
ABC News | Academia Sinica | ADB | AFP | AIIB | AP | APEC | ASEAN | Agence France-Presse | Al Jazeera | Alibaba
Associated Press | AstraZeneca | BBC | Baidu | BenarNews | Bloomberg | Boeing | Bundestag | ByteDance
CCTV | CGTN | CIA | CNN | Capitol Police | Caritas | Coca-Cola | Congress | Deutsche Welle | Disney | Douyin | Duma
EU | European Union | Europol | FAO | FBI | Facebook | Financial Times | Foxconn | Free Burma Rangers | Freedom House
G20 | G7 | Gazprom | Global Times | Global Witness | Google | Greenpeace | H&M | Hamas | Hezbollah | Hikvision
Huawei | Human Rights Watch | IAEA | ICC | ICRC | IMF | INTERPOL | Inditex | Instagram | Interpol
KCNA | KakaoTalk | Knesset | Kremlin | Kuomintang | Kuaishou | Kyodo | Le Monde | LinkedIn | MI5 | MI6 | MRTV
Microsoft | Myanma Alinn | NASA | NATO | NHK | NPR | Netflix | OECD | OHCHR | OPEC | OSCE
Oxfam | Pentagon | Politburo | Politico | Radio Free Asia | Radio Free Europe | Reporters Without Borders
Doctors Without Borders | Reuters | Rodong Sinmun | Roskomnadzor | RFA | Samsung | Save the Children | Senate
Shein | Siemens | SpaceX | State Council | TSMC | Taliban | Tatmadaw | Temu | Telegram | Tencent | Tesla | The Economist
The Guardian | TikTok | Twitter | Toyota | UNDP | UNESCO | UNFPA | UNHCR | UNICEF | UNODC | UNRWA | USAID | Uniqlo | VOA
Viber | Vinfast | Voice of America | Volkswagen | Walmart | WeChat | Weibo | WFP | WHO | WTO | WhatsApp | White House
Xiaomi | Xinhua | Yahoo | Yonhap | YouTube | ZTE | Zalo | Zara | European Parliament | European Commission
United Nations | U.N. | UN | State Department | Red Cross | Red Crescent | Kachin Independence Army
Karen National Union | National League for Democracy | Viet Tan | VnExpress | Tuoi Tre | Thanh Nien | Caixin
Sing Tao | Ming Pao | Sing Pao | Ta Kung Pao | Wen Wei Po | WWF | House of Representatives | PAGASA | Khmer Rouge | Nikkei | Apple Daily | Stand News | Mizzima | The Irrawaddy | Khit Thit | Frontier Myanmar
New York Times | Washington Post | Wall Street Journal | Wikipedia | Tibet Watch | Students for a Free Tibet
`

const names = new Set(table.trim().split(/\s*[|\n]\s*/))

/** Broadcasters that name their services by language: "RFA Lao", "VOA Khmer". */
const broadcasters = new Set(['RFA', 'VOA', 'BBC'])

/** Whether a body is known by exactly this name, an article included. */
export function isKnownBody(name: string): boolean {
  const space = name.indexOf(' ')
  const isService = () => broadcasters.has(name.slice(0, space)) && countryOf(name.slice(space + 1)) !== undefined
  return names.has(name) || (space > 0 && isService())
}
