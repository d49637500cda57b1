'use client'

import { z } from 'zod'
import { Checkbox } from '@/components/forms/checkbox'
import { DateInput } from '@/components/forms/date-input'
import { FileInput } from '@/components/forms/file-input'
import { Form } from '@/components/forms/form'
import { NumberInput } from '@/components/forms/number-input'
import { RadioCards } from '@/components/forms/radio-cards'
import { ScaleHead, ScaleRow } from '@/components/forms/scale-row'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { saveSink } from './actions'

const schema = z.object({
  name: z.string().trim().min(1).max(40),
  amount: z.number().min(0).max(100).nullable(),
  country: z.string().min(1),
  opensOn: z.iso.date(),
  reason: z.string().trim().min(20).max(2000),
  scale: z.enum(['points', 'yes-no', 'formula']),
  agreed: z.literal(true, 'validation.required'),
  specialists: z.int().min(1).max(9).nullable(),
  pharmacies: z.int().min(1).max(9).nullable(),
  file: z.custom<File | null>(),
})

const words = {
  1: 'Equally',
  2: 'Slightly more',
  3: 'Moderately more',
  4: 'Clearly more',
  5: 'Strongly more',
  6: 'More than strongly',
  7: 'Very strongly more',
  8: 'Very, very strongly',
  9: 'Extremely more',
}

export function SinkForms() {
  const form = useServerForm<z.input<typeof schema>, null>(schema, saveSink, {
    values: {
      name: '',
      amount: 12.5,
      country: '',
      opensOn: '2026-09-24',
      reason: '',
      scale: 'points',
      agreed: true,
      specialists: 7,
      pharmacies: null,
      file: null,
    },
    draftKey: 'kitchen-sink',
    onSaved: () =>
      showToast({ title: 'Saved', tone: 'good', undo: { label: 'Undo', run: () => {} } }),
  })
  return (
    <Card
      id="form"
      title="A form"
      subtitle="“taken” as a name is refused by the server, “ended” ends the session."
    >
      <Form form={form} label="A form">
        <div className="grid items-start gap-5 md:grid-cols-2">
          <TextInput
            {...form.field('name')}
            label="Name of the tender"
            hint="As in the announcement."
          />
          <NumberInput {...form.choice('amount')} label="Weight" suffix="%" optional />
          <Select
            {...form.field('country')}
            label="Country"
            placeholder="Choose a country"
            options={[
              { value: 'MZ', label: 'Mozambique' },
              { value: 'PT', label: 'Portugal' },
            ]}
          />
          <DateInput {...form.field('opensOn')} label="Opens on" />
        </div>
        <TextArea
          {...form.field('reason')}
          label="Reason, against the anchor"
          hint="At least 20 characters. The bidder reads it."
        />
        <RadioCards
          {...form.choice('scale')}
          label="Scale"
          columns={3}
          options={[
            { value: 'points', label: 'Points', hint: '0 to 5 with anchors' },
            { value: 'yes-no', label: 'Yes or no', hint: 'A threshold' },
            { value: 'formula', label: 'Formula', hint: 'From a number', disabled: true },
          ]}
        />
        <div>
          <h3 className="mb-3">{'How much more important are private hospitals than…'}</h3>
          <ScaleHead
            words={{ 1: 'Equal', 3: 'Moderate', 5: 'Strong', 7: 'Very strong', 9: 'Extreme' }}
          />
          <ScaleRow
            {...form.choice('specialists')}
            label="Specialist offices"
            legend="Private hospitals compared with specialist offices"
            words={words}
            flagged
            advice={
              <div className="flex flex-wrap items-center gap-2 pb-1">
                <span className="flex-1 basis-72">{'Look again here. 6 is close enough.'}</span>
                <Button size="sm" onClick={() => form.choice('specialists').onValueChange(6)}>
                  {'Set to 6'}
                </Button>
                <Button size="sm" variant="quiet">
                  {'Keep 7'}
                </Button>
              </div>
            }
          />
          <ScaleRow
            {...form.choice('pharmacies')}
            label="Pharmacies"
            legend="Private hospitals compared with pharmacies"
            words={words}
            ghost={3}
          />
        </div>
        <FileInput
          {...form.choice('file')}
          label="Evidence"
          accept=".pdf,.xlsx"
          maxBytes={10_000_000}
          optional
        />
        <Checkbox
          {...form.field('agreed')}
          label="I have no interest in any bidder."
          hint="You can declare one later."
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={form.pending}>{'Save'}</SubmitButton>
          <Button variant="quiet">{'Cancel'}</Button>
        </div>
      </Form>
    </Card>
  )
}
