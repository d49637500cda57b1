import { buildApplication } from '../build.mjs'
import { SetupProblem } from '../problem.mjs'

/** Whether the production build succeeds. @type {import('./tool-checks.mjs').Check} */
export const buildCheck = {
  name: 'build',
  title: 'Production build',
  run: async () => {
    try {
      const note = (await buildApplication()) ? '' : 'already built from these sources'
      return { passed: 1, failed: 0, output: '', note }
    } catch (error) {
      if (!(error instanceof SetupProblem)) throw error
      return { passed: 0, failed: 1, output: error.message }
    }
  },
}
