import { buildCheck } from './build-check.mjs'
import { driftCheck } from './drift-check.mjs'
import { endToEndCheck } from './end-to-end-check.mjs'
import { toolChecks } from './tool-checks.mjs'
import { vitestCheck } from './vitest-checks.mjs'

/** All checks, in the order in which `npm test` runs them. */
export const allChecks = [
  ...toolChecks,
  driftCheck,
  vitestCheck('unit', 'Unit tests'),
  vitestCheck('integration', 'Integration tests'),
  buildCheck,
  endToEndCheck,
]
