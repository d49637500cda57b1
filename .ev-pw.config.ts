import base from './playwright.config'
export default { ...base, testDir: 'tests/e2e', timeout: 240000, expect: { timeout: 40000 } }
