import { fail, type Result, succeed } from '../../shared/result'
import type { TenderState } from '../procedure/tender-states-rules'
import type { RecordAbsenceInput } from './panel-schema'

/** From publication on somebody may be missed; once quality is locked nobody waits for anybody. */
const states: readonly TenderState[] = [
  'published',
  'technical_opened',
  'knock_out',
  'scoring',
  'revealed',
  'moderation',
]

type Subject = {
  readonly state: TenderState
  readonly procedure: 'light' | 'formal'
  readonly member: { readonly absentAt: Date | null }
}

export const mayRecordAbsence = ({ state, procedure }: Omit<Subject, 'member'>) =>
  procedure === 'formal' && states.includes(state)

/** Decides whether an absence or a return goes on record. An absence says why; a return needs no words. */
export function decideAbsence(
  subject: Subject,
  input: RecordAbsenceInput,
): Result<RecordAbsenceInput> {
  if (!mayRecordAbsence(subject)) return fail('wrong-state')
  if ((subject.member.absentAt !== null) === input.isAbsent) return fail('already-done')
  if (!input.isAbsent) return succeed({ ...input, reason: '' })
  return input.reason.length < 5
    ? fail('invalid-input', { reason: 'validation.tooShort?minimum=5' })
    : succeed(input)
}
