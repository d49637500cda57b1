/** What stands in each place of a desk, and who is told of a change. A change makes a new map. */
export function cellBoard<Cell>(saved: Iterable<readonly [key: string, cell: Cell]>, empty: Cell) {
  let cells: ReadonlyMap<string, Cell> = new Map(saved)
  const listeners = new Set<() => void>()
  return {
    cells: () => cells,
    cellAt: (key: string) => cells.get(key) ?? empty,
    put(key: string, cell: Cell) {
      cells = new Map(cells).set(key, cell)
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
