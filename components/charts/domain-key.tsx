import { type DomainHue, hueFill, hueInk } from './domain-hue'

/** A domain's number on its hue. The number survives grey print; the name always stands beside it. */
export function DomainKey({ number, hue }: { readonly number: string; readonly hue: DomainHue }) {
  return (
    <span
      aria-hidden="true"
      className="inline-grid h-[18px] min-w-[18px] flex-none place-items-center rounded-[4px] px-0.5 font-bold text-xs leading-none tabular-nums print:border print:border-ink print:[print-color-adjust:exact]"
      style={{ background: hueFill(hue), color: hueInk(hue) }}
    >
      {number}
    </span>
  )
}
