import { expect, test } from 'vitest'
import { dateText } from '../../../../components/ui/date-text'

const at = new Date('2027-03-07T14:30:05Z')

test('English dates are British: the day before the month, the hour of 24', () => {
  const dates = dateText('en')
  expect(dates.day(at)).toBe('7 Mar 2027')
  expect(dates.longDay(at)).toBe('7 March 2027')
  expect(dates.minute(at)).toBe('7 Mar 2027, 14:30')
  expect(dates.longMinute(at)).toBe('7 March 2027 at 14:30')
  expect(dates.second(at)).toBe('7 Mar 2027, 14:30:05')
  expect(dates.hour(at)).toBe('14:30')
})

test('Portuguese dates are European, French ones French', () => {
  expect(dateText('pt').day(at)).toBe('07/03/2027')
  expect(dateText('pt').longDay(at)).toBe('7 de março de 2027')
  expect(dateText('fr').longDay(at)).toBe('7 mars 2027')
})

test('an instant may be a text or a number, and is told in the zone asked for', () => {
  const dates = dateText('en')
  expect(dates.minute('2027-03-07T23:30:00Z', 'Africa/Maputo')).toBe('8 Mar 2027, 01:30')
  expect(dates.day(at.getTime())).toBe('7 Mar 2027')
})
