/** The look of what stands in the top bar beside the search. */
export const toolLook =
  'inline-flex h-8.5 min-w-8.5 items-center justify-center gap-1.5 rounded-md px-2.5 whitespace-nowrap text-ink-2 hover:bg-sunken aria-expanded:bg-sunken max-md:h-11 max-md:min-w-11'
