/** Width of one tabular figure of 12 px type, and the air that a label needs around it, in px. */
const characterPx = 6.9
const airPx = 6

/**
 * Whether a printed value fits into a part of a bar, decided by the browser from the bar's own width:
 * the class shows the value once its bar (a size container) is wide enough.
 *
 * @param width of the part in per cent of the bar
 * @returns a class name, empty where the value always fits, null where it never does
 */
export function labelFit(width: number, characters: number): string | null {
  const barPx = ((characters * characterPx + airPx) / width) * 100
  const step = steps.find(({ upToPx }) => barPx <= upToPx)
  return step ? step.className : null
}

/** Written out in full, because the style sheet is made from the class names found in the source. */
const steps = [
  { upToPx: 200, className: '' },
  { upToPx: 240, className: 'hidden @min-[240px]:inline' },
  { upToPx: 280, className: 'hidden @min-[280px]:inline' },
  { upToPx: 330, className: 'hidden @min-[330px]:inline' },
  { upToPx: 390, className: 'hidden @min-[390px]:inline' },
  { upToPx: 470, className: 'hidden @min-[470px]:inline' },
  { upToPx: 580, className: 'hidden @min-[580px]:inline' },
  { upToPx: 660, className: 'hidden @min-[660px]:inline' },
  { upToPx: 760, className: 'hidden @min-[760px]:inline' },
  { upToPx: 870, className: 'hidden @min-[870px]:inline' },
  { upToPx: 1000, className: 'hidden @min-[1000px]:inline' },
] as const
