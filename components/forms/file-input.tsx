'use client'

import { FileUp, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { type DragEvent, useRef, useState } from 'react'
import { cn } from '../ui/class-names'
import { IconButton } from '../ui/icon-button'
import { Field, type FieldProps } from './field'
import { splitField } from './split-field'

type FileInputProps = FieldProps & {
  /** As in `<input accept>`, for example `.xlsx,.csv`. */
  readonly accept: string
  readonly maxBytes: number
  readonly value?: File | null
  readonly onValueChange?: (file: File | null) => void
}

/** A file by the browser's dialog or dropped on the zone. Type and size are said before, and checked by the schema. */
export function FileInput({ accept, maxBytes, value, onValueChange, ...props }: FileInputProps) {
  const [field] = splitField(props)
  const t = useTranslations('ui')
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const choose = (file: File | null) => {
    if (file === null && input.current) input.current.value = ''
    onValueChange?.(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const { files } = event.dataTransfer
    if (input.current) input.current.files = files
    choose(files[0] ?? null)
  }
  return (
    <Field {...field}>
      {(wiring) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first
        <div
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={cn(
            'relative grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-3 rounded-md border border-dashed border-line-3 bg-surface px-4 py-3.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-aria-invalid:border-2 has-aria-invalid:border-bad-mark',
            isOver && 'border-accent bg-accent-tint',
          )}
        >
          <FileUp className="size-5 text-ink-3" />
          <span className="min-w-0">
            <FileLine file={value ?? null} empty={t('fileInput.drop')} />
            <span className="block text-xs text-ink-3">
              {t('fileInput.limits', { types: typesOf(accept), megabytes: maxBytes / 1_000_000 })}
            </span>
          </span>
          <input
            {...wiring}
            ref={input}
            type="file"
            accept={accept}
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {value && (
            <IconButton
              className="relative"
              label={t('fileInput.remove', { name: value.name })}
              icon={<X />}
              onClick={() => choose(null)}
            />
          )}
        </div>
      )}
    </Field>
  )
}

function FileLine({ file, empty }: { readonly file: File | null; readonly empty: string }) {
  const format = useFormatter()
  if (!file) return <span className="block text-ink-2">{empty}</span>
  return (
    <span className="block font-bold [overflow-wrap:anywhere]">
      {file.name}
      <span className="num ms-2 font-normal text-ink-2">
        {format.number(Math.max(1, Math.round(file.size / 1000)), {
          style: 'unit',
          unit: 'kilobyte',
        })}
      </span>
    </span>
  )
}

const typesOf = (accept: string) =>
  accept
    .split(',')
    .map((type) => type.trim().replace(/^\./u, '').toUpperCase())
    .join(', ')
