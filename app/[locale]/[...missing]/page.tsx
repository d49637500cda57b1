import { notFound } from 'next/navigation'

/** Any address under a language that no page answers. */
export default function MissingPage() {
  notFound()
}
