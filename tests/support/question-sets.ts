import type { QuestionItem, QuestionSet } from '../../lib/selection/weighing/question-set-rules'

/** An item whose title is its id. */
export const anItem = (id: string, domainNumber = 1): QuestionItem => ({
  id,
  code: id,
  title: { en: id },
  description: {},
  domainNumber,
})

/** A question set about items named `a`, `b`, … */
export const aQuestionSet = (count: number, id = 'set'): QuestionSet => ({
  id,
  domain: anItem(id),
  items: Array.from({ length: count }, (_, place) =>
    anItem(String.fromCharCode('a'.charCodeAt(0) + place)),
  ),
})
