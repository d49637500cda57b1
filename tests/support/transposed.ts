/** Rows become columns. */
export const transposed = <T>(table: readonly (readonly T[])[]): T[][] =>
  (table[0] ?? []).map((_, column) => table.flatMap((row) => row.slice(column, column + 1)))
