/** What the matrix shows, as the address of the page says it. */
export type Address = {
  readonly show: 'talk' | 'agreed' | 'all'
  readonly sort: 'order' | 'spread'
  readonly as: 'dots' | 'numbers'
  /** Number of a domain from 1; null for all. */
  readonly domain: number | null
  /** The cell that is open; null where none is. */
  readonly bid: string | null
  readonly criterion: string | null
}

type Found = Readonly<Record<string, string | string[] | undefined>>

/** Reads the address; what it does not say is `usual`. */
export function readAddress(found: Found, usual: Pick<Address, 'show'>): Address {
  const one = (name: string) => {
    const value = found[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const show = one('show')
  const domain = Number(one('domain'))
  return {
    show: show === 'talk' || show === 'agreed' || show === 'all' ? show : usual.show,
    sort: one('sort') === 'spread' ? 'spread' : 'order',
    as: one('as') === 'numbers' ? 'numbers' : 'dots',
    domain: Number.isInteger(domain) && domain > 0 ? domain : null,
    bid: one('bid'),
    criterion: one('criterion'),
  }
}

/** The address of the page with some of it changed. */
export function addressOf(tenderId: string, address: Address, change: Partial<Address>): string {
  const next = { ...address, ...change }
  const query = new URLSearchParams({ show: next.show })
  if (next.sort !== 'order') query.set('sort', next.sort)
  if (next.as !== 'dots') query.set('as', next.as)
  if (next.domain !== null) query.set('domain', String(next.domain))
  if (next.bid !== null && next.criterion !== null) {
    query.set('bid', next.bid)
    query.set('criterion', next.criterion)
  }
  return `/selection/tenders/${tenderId}/moderation?${query}`
}
