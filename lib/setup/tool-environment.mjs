import { inRoot } from './places.mjs'

/** The environment for the tools: nothing is reported or downloaded, and Prisma finds its engine. */
export const toolEnvironment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  BETTER_AUTH_TELEMETRY: '0',
  PRISMA_SCHEMA_ENGINE_BINARY: inRoot('lib/setup/schema-engine.mjs'),
}
