/** What evaluators of the story write beside a level, by criterion and level from 1. */
const comments: readonly (readonly string[])[] = [
  [
    'The offer does not say how members reach anybody.',
    'One language and office hours; nothing for the night.',
    'Portuguese and English are answered, until five in the afternoon.',
    'The telephone is answered at night; whoever answers cannot authorise.',
    'The night desk may authorise admissions up to a limit, which is stated.',
  ],
  [
    'No case management is described.',
    'Only where the member asks for it.',
    'A person is named at admission; what they do is left open.',
    'A nurse writes a plan; the example shows one for diabetes.',
    'Outcomes are reported twice a year, with an example.',
  ],
  [
    'There is no plan.',
    'Six steps without dates.',
    'Dates for every step, nobody named.',
    'Dates and names for every step.',
    'Dates, names, and a rehearsal with twenty members.',
  ],
]

const endings: Readonly<Record<string, string>> = {
  'demo-samira-haddad': '',
  'demo-amina-juma': ' Checked against the page cited.',
  'demo-rui-carvalho': ' As described on the page cited.',
}

/** The comment of one evaluator on the rated criterion at `place`, from 0. */
export const scoreComment = (place: number, level: number, evaluatorId: string) =>
  `${comments[place]?.[level - 1] ?? ''}${endings[evaluatorId] ?? ''}`
