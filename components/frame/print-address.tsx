'use client'

import { useEffect } from 'react'

/** Puts the address of the page, and the hash of what it shows, at the foot of every printed sheet: paper leads back to the record. */
export function PrintAddress() {
  useEffect(() => {
    addEventListener('beforeprint', setAddress)
    return () => removeEventListener('beforeprint', setAddress)
  }, [])
  return null
}

/** The foot itself is a margin box of `print.css`. */
function setAddress() {
  const hash = document.querySelector<HTMLElement>('[data-content-hash]')?.dataset.contentHash
  const address = [location.href, hash].filter(Boolean).join('   ')
  document.documentElement.style.setProperty('--print-address', JSON.stringify(address))
}
