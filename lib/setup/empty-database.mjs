import { SetupProblem } from './problem.mjs'

/** Removes everything from a database: tables, types, functions and the history of migrations. */
export async function emptyDatabase(client) {
  try {
    await client.query('drop schema if exists public cascade')
    await client.query('create schema public')
  } catch (error) {
    throw new SetupProblem(
      `The database cannot be emptied: ${error.message}`,
      'Connect as its owner, or drop and create the database yourself and run this again.',
      { cause: error },
    )
  }
}
