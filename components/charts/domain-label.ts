/**
 * How pictures name a domain, or a criterion inside it: the domain's number from 1, which gives the
 * hue and is printed, and a name.
 */
export type DomainLabel = { readonly domain: number; readonly name: string }
