import { KeyRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { OrLine, PublicFrame } from '@/components/frame/public-frame'
import { BidBadge } from '@/components/ui/bid-badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { PlainLink } from '@/components/ui/plain-link'
import { env } from '@/lib/platform/env'
import { SampleSignIn } from './sample-sign-in'

/** The frame of public pages with a form that works without script. */
export default function KitchenSinkSignInPage() {
  if (env.NODE_ENV === 'production') notFound()
  return (
    <PublicFrame
      footer={
        <>
          <PlainLink href="/kitchen-sink">{'Help'}</PlainLink>
          <PlainLink href="/kitchen-sink">{'Accessibility'}</PlainLink>
          <span className="num ms-auto">{'Office open until 14:30'}</span>
        </>
      }
      aside={
        <>
          <h2 className="text-xl text-balance">
            {'A decision anyone can follow, and anyone can recompute.'}
          </h2>
          <Card>
            <div className="stack gap-3.5">
              <p className="flex flex-wrap items-center gap-2">
                <b>{'Complementary health cover 2027'}</b>
                <Chip tone="good">{'Recomputed, identical'}</Chip>
              </p>
              <p className="flex items-center gap-3">
                <BidBadge letter="A" state="first" />
                <span className="num">{'75.9'}</span>
              </p>
            </div>
          </Card>
        </>
      }
    >
      <div className="space-y-2">
        <h1>{'Sign in'}</h1>
        <p className="text-ink-2">{'Use the address your organisation invited.'}</p>
      </div>
      <Button variant="primary" size="lg" block icon={<KeyRound />}>
        {'Continue with a passkey'}
      </Button>
      <OrLine>{'or'}</OrLine>
      <SampleSignIn />
      <p className="text-xs text-ink-3">
        {
          'Pasting and password managers work here. After five wrong tries we wait, we do not lock you out.'
        }
      </p>
    </PublicFrame>
  )
}
