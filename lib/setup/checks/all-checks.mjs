import { buildCheck } from './build-check.mjs'
import { driftCheck } from './drift-check.mjs'
import { endToEndCheck } from './end-to-end-check.mjs'
import { toolChecks } from './tool-checks.mjs'
import { vitestCheck } from './vitest-checks.mjs'

const inLane = (lane, checks) => checks.map((check) => ({ ...check, lane }))

/**
 * All checks as `npm test` runs them: two lanes beside each other on two cores, then the build, which holds the lock that
 * the tests of the set-up try, and the stories in a browser.
 */
export const allChecks = [
  ...inLane('left', [driftCheck, vitestCheck('integration', 'Integration tests')]),
  ...inLane('right', [...toolChecks, vitestCheck('unit', 'Unit tests')]),
  buildCheck,
  endToEndCheck,
]
