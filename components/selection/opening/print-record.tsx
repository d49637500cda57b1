'use client'

import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** Prints this page, where the record stands ready for paper. */
export function PrintRecord({ label }: { readonly label: string }) {
  return (
    <Button size="sm" icon={<Printer />} onClick={() => window.print()}>
      {label}
    </Button>
  )
}
