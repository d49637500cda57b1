/**
 * A country in the reader's language; what is no code of two letters stays as it was written.
 *
 * @example
 * countryName('MZ', 'pt') // => 'Moçambique'
 * @example
 * countryName('Zanzibar', 'pt') // => 'Zanzibar'
 */
export function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country
}

/** Every country by name in the reader's language, for a list to choose from. */
export function countryChoices(
  locale: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const byName = new Map<string, string>()
  for (const code of codes) {
    const label = names.of(code)
    if (label && !byName.has(label)) byName.set(label, code)
  }
  const collator = new Intl.Collator(locale)
  return [...byName]
    .map(([label, value]) => ({ value, label }))
    .sort((one, other) => collator.compare(one.label, other.label))
}

/** The code of a country named in any of the languages, or its code itself; null where it is not known. */
export function countryCode(name: string, locales: readonly string[]): string | null {
  const wanted = name.trim().toLocaleLowerCase()
  if (codes.includes(wanted.toUpperCase())) return wanted.toUpperCase()
  for (const locale of locales) {
    const found = countryChoices(locale).find(({ label }) => label.toLocaleLowerCase() === wanted)
    if (found) return found.value
  }
  return null
}

/** ISO 3166-1 alpha-2: what is assigned, without the groups and the codes for private use. */
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
  'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
  'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
  'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ')
