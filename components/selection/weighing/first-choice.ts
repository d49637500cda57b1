/** The choice where the focus belongs in a row of choices: the one made, else the first to be had. */
export const firstChoiceIn = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('input:checked') ??
  row?.querySelector<HTMLElement>('input:not(:disabled)') ??
  null
