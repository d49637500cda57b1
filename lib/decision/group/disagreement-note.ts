import type { Disagreement } from './disagreement-findings'

/** The findings in plain English, for the command line and machine-readable reports; screens translate `code` instead. */
export function disagreementNote(findings: Omit<Disagreement, 'note'>): string {
  const { code, raters, meanDistance, nearestToMean, camps, split } = findings
  const between = percent(split?.separation ?? 0)
  const apart = percent(meanDistance)
  const nearest = percent(nearestToMean)
  switch (code) {
    case 'single-expert':
      return 'One expert only: there is nobody to agree or disagree with.'
    case 'camps':
      return `Two camps: ${listed(camps[0])} against ${listed(camps[1])}. On average ${between} of the weight would have to move from one to the other. The group mean lies between them and stands for nobody: even the nearest expert is ${nearest} away from it.`
    case 'lone-dissenter':
      return `${listed(smaller(camps))} stands apart from the other ${raters - 1} experts, by ${between} of the weight on average. The group mean blends the two views.`
    case 'agreement':
      return `The ${raters} experts agree: on average ${apart} of the weight would have to move from one to another.`
    case 'strong-disagreement':
      return `The ${raters} experts disagree in all directions: on average ${apart} of the weight would have to move from one to another, and their rankings have little in common. The group mean stands for nobody: even the nearest expert is ${nearest} away from it.`
    case 'some-disagreement':
      return `The ${raters} experts differ: on average ${apart} of the weight would have to move from one to another, without forming camps.`
  }
}

function smaller(camps: readonly (readonly string[])[]): readonly string[] | undefined {
  return camps.find((camp) => camp.length === 1)
}

function listed(ids: readonly string[] = []): string {
  return ids.join(', ')
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}
