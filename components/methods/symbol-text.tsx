import { Fragment } from 'react'

const symbol = /(\p{L}[_^][\p{L}*]+)/u

/** A sentence in which `a_Bj` and `w^k` are set as symbols with their index. */
export function SymbolText({ text }: { readonly text: string }) {
  const parts = text.split(symbol).map((part, at) => ({ part, at }))
  return parts.map(({ part, at }) => (
    <Fragment key={at}>{symbol.test(part) ? <IndexedSymbol text={part} /> : part}</Fragment>
  ))
}

function IndexedSymbol({ text }: { readonly text: string }) {
  const Index = text.charAt(1) === '_' ? 'sub' : 'sup'
  return (
    <i>
      {text.charAt(0)}
      <Index>{text.slice(2)}</Index>
    </i>
  )
}
