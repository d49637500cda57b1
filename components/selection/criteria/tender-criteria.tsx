'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useRouter } from '@/components/ui/navigation'
import type { Dependents } from '@/lib/selection/criteria/criterion-schema'
import { AddCriterionDialog } from './add-criterion-dialog'
import type { CriteriaActions } from './criteria-actions'
import { CriteriaTree } from './criteria-tree'
import type { TreeColumn, TreeDomain } from './criteria-tree-view'
import { CriterionMenu } from './criterion-menu'
import { DomainDialog, type DomainTexts } from './domain-dialog'
import { DomainMenu } from './domain-menu'
import { nextCode } from './next-code'
import { RemoveCriterionDialog, RemoveDomainDialog } from './remove-dialogs'
import { useArrangement } from './use-arrangement'

type TenderCriteriaProps = {
  readonly tenderId: string
  readonly version: number
  readonly columns: readonly TreeColumn[]
  readonly domains: readonly TreeDomain[]
  /** By domain id: its texts in every language, and its version. */
  readonly domainTexts: Readonly<Record<string, DomainTexts & { readonly version: number }>>
  /** By criterion id: its version, and what hangs on it. */
  readonly criterionFacts: Readonly<
    Record<string, { readonly version: number; readonly dependents: Dependents }>
  >
  readonly actions: CriteriaActions
}

type Opened =
  | { readonly what: 'add-domain' }
  | { readonly what: 'edit-domain' | 'remove-domain' | 'add-criterion'; readonly domainId: string }
  | { readonly what: 'remove-criterion'; readonly criterionId: string; readonly title: string }

/** The tree of a tender, as long as it may be edited. */
export function TenderCriteria(props: TenderCriteriaProps) {
  const { tenderId, version, columns, actions } = props
  const t = useTranslations('tenders')
  const [opened, open] = useState<Opened | null>(null)
  const tree = useArrangement({
    tenderId,
    version,
    domains: props.domains,
    arrange: actions.arrange,
  })
  return (
    <>
      <CriteriaTree
        caption={t('criteria.caption')}
        columns={columns}
        domains={tree.domains}
        editing={{
          place: tree.place,
          step: tree.step,
          domainActs: (domain) => (
            <DomainMenu
              domain={domain}
              domains={tree.domains}
              addCriterion={() => open({ what: 'add-criterion', domainId: domain.id })}
              edit={() => open({ what: 'edit-domain', domainId: domain.id })}
              move={(steps) => tree.moveDomain(domain.id, steps)}
              remove={() => open({ what: 'remove-domain', domainId: domain.id })}
            />
          ),
          criterionActs: (criterion, domain) => (
            <CriterionMenu
              criterion={criterion}
              domain={domain}
              domains={tree.domains}
              step={(step) => tree.step(criterion.id, step)}
              moveTo={(domainId) =>
                tree.place(criterion.id, { domainId, index: Number.MAX_SAFE_INTEGER })
              }
              remove={() =>
                open({
                  what: 'remove-criterion',
                  criterionId: criterion.id,
                  title: criterion.title,
                })
              }
            />
          ),
        }}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t px-5 py-3 no-print max-md:px-4">
        <Button size="sm" icon={<Plus />} onClick={() => open({ what: 'add-domain' })}>
          {t('tree.addDomain')}
        </Button>
        <p className="text-ink-3 text-xs">{t('tree.help')}</p>
      </div>
      <p role="status" className="sr-only">
        {tree.announcement}
      </p>
      {opened && (
        <OpenedDialog {...props} domains={tree.domains} opened={opened} close={() => open(null)} />
      )}
    </>
  )
}

type OpenedDialogProps = TenderCriteriaProps & {
  readonly opened: Opened
  readonly close: () => void
}

function OpenedDialog({
  opened,
  close,
  tenderId,
  domains,
  domainTexts,
  criterionFacts,
  actions,
}: OpenedDialogProps) {
  const router = useRouter()
  if (opened.what === 'add-domain') {
    const codes = domains.map((domain) => domain.code)
    return (
      <DomainDialog
        domain={{ code: nextCode(codes, ''), title: {} }}
        isNew
        save={(domain) => actions.addDomain({ tenderId, ...domain })}
        close={close}
      />
    )
  }
  if (opened.what === 'remove-criterion') {
    const facts = criterionFacts[opened.criterionId]
    if (!facts) return null
    return (
      <RemoveCriterionDialog
        title={opened.title}
        dependents={facts.dependents}
        remove={() =>
          actions.removeCriterion({
            criterionId: opened.criterionId,
            version: facts.version,
            loses: facts.dependents,
          })
        }
        close={close}
      />
    )
  }
  const { domainId } = opened
  const domain = domains.find(({ id }) => id === domainId)
  const texts = domainTexts[domainId]
  if (!domain || !texts) return null
  const { version, ...saved } = texts
  switch (opened.what) {
    case 'edit-domain':
      return (
        <DomainDialog
          domain={saved}
          isNew={false}
          save={({ code, title }) => actions.editDomain({ domainId, version, code, title })}
          close={close}
        />
      )
    case 'remove-domain':
      return (
        <RemoveDomainDialog
          title={domain.title}
          remove={() => actions.removeDomain({ domainId, version })}
          close={close}
        />
      )
    case 'add-criterion': {
      const codes = domains.flatMap(({ criteria }) => criteria.map(({ code }) => code))
      return (
        <AddCriterionDialog
          domainTitle={domain.title}
          code={nextCode(codes, `${domain.code}.`)}
          save={async (content, idempotencyKey) => {
            const result = await actions.addCriterion({ domainId, content, idempotencyKey })
            if (result.ok) {
              router.push(`/selection/tenders/${tenderId}/criteria/${result.value.criterionId}`)
            }
            return result
          }}
          close={close}
        />
      )
    }
  }
}
