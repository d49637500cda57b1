import type { BuiltInTemplate } from './built-in-template'
import { insurerChecklist } from './insurer-checklist'
import { providerSelection } from './provider-selection'
import { publicFigures } from './public-figures'

/** The templates that come with the product, in the order of the list. Written into the database by the seed. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  insurerChecklist,
  providerSelection,
  publicFigures,
]
