import { db } from '../../../lib/platform/db'
import { sameOnEveryMachine } from '../same-on-every-machine'
import { storyDay } from '../story'
import { tellAmbulances } from './tell-ambulances'
import { tellChronicCare } from './tell-chronic-care'
import { tellDentalCover } from './tell-dental-cover'
import { tellEvacuation } from './tell-evacuation'
import { tellMaternityCover } from './tell-maternity-cover'
import { tellTravelCover } from './tell-travel-cover'

/** Whether it is there says whether the story was told to its end. */
export const lastTenderTold = 'tender-maternity-2027'

/** A formal tender at each stage that matters; the mails of the story have arrived. */
export async function tellProcedures() {
  await sameOnEveryMachine('chronic care', tellChronicCare)
  await sameOnEveryMachine('travel cover', tellTravelCover)
  await sameOnEveryMachine('evacuation', tellEvacuation)
  await sameOnEveryMachine('dental cover', tellDentalCover)
  await sameOnEveryMachine('ambulances', tellAmbulances)
  await sameOnEveryMachine('maternity cover', tellMaternityCover)
  await db.outboxMessage.updateMany({
    where: { sentAt: null },
    data: { sentAt: storyDay('2026-10-12') },
  })
}
