/** Everything that the history of a bid tells of; each has its sentence in the messages. */
export const bidActs = [
  'entered',
  'edited',
  'documentAdded',
  'documentRemoved',
  'registered',
  'submitted',
  'replaced',
  'late',
  'withdrawn',
  'opened',
  'requirementMet',
  'requirementFailed',
  'failConfirmed',
  'asked',
  'answered',
  'answerAccepted',
  'answerRejected',
  'admissible',
  'excluded',
  'revealed',
  'agreed',
  'qualified',
  'belowThreshold',
  'priceOpened',
  'priceEntered',
  'priceRemoved',
  'priceChecked',
  'priceAsked',
  'priceExplained',
  'priceAccepted',
  'priceRefused',
  'ranked',
  'priceRejected',
  'recommended',
  'awardLetter',
  'unsuccessfulLetter',
  'excludedLetter',
  'lateLetter',
  'challenged',
  'challengeUpheld',
  'challengeDismissed',
  'challengeWithdrawn',
  'awarded',
  'notAwarded',
] as const

export type BidAct = (typeof bidActs)[number]

/** What the reader may know besides that the bid is there and what it says. */
export type BidSight = {
  readonly findings: boolean
  readonly moderation: boolean
  readonly prices: boolean
}

const about: Readonly<Record<keyof BidSight, readonly BidAct[]>> = {
  findings: [
    'requirementMet',
    'requirementFailed',
    'failConfirmed',
    'asked',
    'answered',
    'answerAccepted',
    'answerRejected',
  ],
  moderation: ['agreed'],
  prices: [
    'priceOpened',
    'priceEntered',
    'priceRemoved',
    'priceChecked',
    'priceAsked',
    'priceExplained',
    'priceAccepted',
    'priceRefused',
    'ranked',
    'priceRejected',
    'recommended',
  ],
}

/** Whether the reader may be told of an act. */
export const isSeen = (act: BidAct, sees: BidSight) =>
  (['findings', 'moderation', 'prices'] as const).every(
    (part) => sees[part] || !about[part].includes(act),
  )
