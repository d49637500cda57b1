import type { CriterionContent } from '../../criteria/criterion-schema'
import { words } from './built-in-template'
import { insurerChecklist } from './insurer-checklist'

/** One criterion for each kind of scale, and a knock-out: enough to show how a file of criteria is written. */
export function sampleCriteria() {
  const [first] = insurerChecklist.content.weightSets
  const domains = insurerChecklist.content.domains
    .map((domain) => ({
      ...domain,
      criteria: domain.criteria.filter(({ code }) => shown.has(code)),
    }))
    .filter(({ criteria }) => criteria.length > 0)
    .map((domain, place) =>
      place === 0 ? { ...domain, criteria: [...domain.criteria, licence] } : domain,
    )
  const percentByCode = Object.fromEntries(
    Object.entries(first?.printed.criteria ?? {})
      .filter(([code]) => shown.has(code))
      .map(([code, weight]) => [code, weight / 100]),
  )
  return { domains, percentByCode }
}

const shown = new Set(['1.1', '1.2', '1.3', '2.1', '3.1', '3.3', '3.4', '4.1', '6.3'])

const licence: CriterionContent = {
  code: '1.9',
  kind: 'knock_out',
  title: words('Licensed insurer', 'Seguradora licenciada', 'Assureur agréé'),
  description: {},
  unit: {},
  evidenceRequired: words('Copy of the licence', 'Cópia da licença', 'Copie de l’agrément'),
  valueFunction: null,
  knockOut: { kind: 'is-true' },
  minimumValue: null,
}
