import { SetupProblem } from '../problem.mjs'

/**
 * A backup is gzipped lines of JSON:
 * 1. the header `{ format, version, createdAt, migrations: [{ name, checksum }],
 *    tables: [{ name, columns, rows }], sequences: [{ name, value, isCalled }] }`;
 * 2. for each table of the header, in its order, its rows: arrays with PostgreSQL's text of each column, or null;
 * 3. the trailer `{ sha256 }` over all lines before it, each with its line feed.
 */
export const formatName = 'adjudica-backup'

/** Raised when a reader of earlier backups would no longer understand them. */
export const formatVersion = 1

/** Settings under which every value has one text that reads back as the same value on any server. */
export const textSettings = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local search_path = public`

/** The problem of a file that is no whole backup. */
export const damaged = (file, what, cause) =>
  new SetupProblem(
    `${file} is not a whole backup: ${what}.`,
    'Nothing was changed. Use another backup, or copy this one again from where it was stored.',
    { cause },
  )
