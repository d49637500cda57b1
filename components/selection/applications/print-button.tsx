'use client'

import { Printer } from 'lucide-react'
import { Button } from '../../ui/button'

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button icon={<Printer />} onClick={() => print()}>
      {label}
    </Button>
  )
}
