import { NextResponse } from 'next/server'
import { checkHealth } from '@/lib/platform/health'

export const dynamic = 'force-dynamic'

/** 200 while the application can work, 503 while its database is out of reach. */
export async function GET() {
  const health = await checkHealth(new Date())
  return NextResponse.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
