import type { FieldProps } from './field'

/** Separates what the field's frame needs from what the input itself takes. */
export function splitField<Props extends FieldProps>(props: Props) {
  const { name, label, hint, error, optional, hideLabel, id, ...input } = props
  const field: FieldProps = {
    name,
    label,
    hint,
    error,
    ...(optional === undefined ? {} : { optional }),
    ...(hideLabel === undefined ? {} : { hideLabel }),
    ...(id === undefined ? {} : { id }),
  }
  return [field, input] as const
}
