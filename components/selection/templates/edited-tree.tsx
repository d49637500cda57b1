'use client'

import { FileUp, Plus, Redo2, Undo2, X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { IconButton } from '@/components/ui/icon-button'
import {
  moveDomain,
  placeCriterion,
  stepCriterion,
} from '@/lib/selection/criteria/criteria-tree-rules'
import type { EditedDomain, EditedTemplate } from '@/lib/selection/templates/edited-template-rules'
import { textIn } from '@/lib/shared/locale'
import { succeed } from '@/lib/shared/result'
import { AddCriterionDialog } from '../criteria/add-criterion-dialog'
import { CriteriaTree } from '../criteria/criteria-tree'
import { CriterionMenu } from '../criteria/criterion-menu'
import { DomainDialog } from '../criteria/domain-dialog'
import { DomainMenu } from '../criteria/domain-menu'
import { nextCode } from '../criteria/next-code'
import { treeColumns, treeDomains } from '../criteria/tree-rows'
import { useFocusAfterMove } from '../criteria/use-arrangement'
import { codeTaken, isCodeFree } from './code-taken'
import { templateWeights } from './template-weights'
import type { TemplateEditorControl } from './use-template-editor'

type EditedTreeProps = {
  readonly editor: TemplateEditorControl
  readonly openCriterion: (criterionId: string) => void
  readonly openImport: () => void
}

type Opened = { readonly what: 'domain' | 'criterion'; readonly domainId: string | null }

/** The tree of a template in its editor. Every act is a step that can be undone. */
export function EditedTree({ editor, openCriterion, openImport }: EditedTreeProps) {
  const t = useTranslations('tenders')
  const locale = useLocale()
  const [opened, open] = useState<Opened | null>(null)
  const focus = useFocusAfterMove()
  const { template, change } = editor
  const { domains } = template
  const setDomains = (next: readonly EditedDomain[]) => {
    if (next !== domains) change({ ...template, domains: next })
  }
  const moveCriterion = (next: readonly EditedDomain[], criterionId: string) => {
    focus.keepOn(criterionId)
    setDomains(next)
  }
  const weights = templateWeights(template, locale)
  const rows = treeDomains(domains, weights, { t, locale, hrefOf: () => null })
  return (
    <Card
      id="criteria"
      title={t('criteria.title', {
        criteria: domains.reduce((sum, { criteria }) => sum + criteria.length, 0),
        domains: domains.length,
      })}
      subtitle={t('tree.help')}
      actions={<TreeTools editor={editor} openImport={openImport} />}
      flush
      footer={<SetList template={template} change={change} />}
    >
      {domains.length === 0 ? (
        <p className="px-5 pb-4 text-ink-2 max-md:px-4">{t('criteria.empty.title')}</p>
      ) : (
        <CriteriaTree
          caption={t('criteria.caption')}
          columns={treeColumns(weights, locale)}
          domains={rows}
          editing={{
            place: (criterionId, target) =>
              moveCriterion(placeCriterion(domains, criterionId, target), criterionId),
            step: (criterionId, step) =>
              moveCriterion(stepCriterion(domains, criterionId, step), criterionId),
            domainActs: (domain) => (
              <DomainMenu
                domain={domain}
                domains={rows}
                addCriterion={() => open({ what: 'criterion', domainId: domain.id })}
                edit={() => open({ what: 'domain', domainId: domain.id })}
                move={(steps) => setDomains(moveDomain(domains, domain.id, steps))}
                remove={() => setDomains(domains.filter(({ id }) => id !== domain.id))}
              />
            ),
            criterionActs: (criterion, domain) => (
              <CriterionMenu
                criterion={criterion}
                domain={domain}
                domains={rows}
                edit={() => openCriterion(criterion.id)}
                step={(step) =>
                  moveCriterion(stepCriterion(domains, criterion.id, step), criterion.id)
                }
                moveTo={(domainId) =>
                  moveCriterion(
                    placeCriterion(domains, criterion.id, {
                      domainId,
                      index: Number.MAX_SAFE_INTEGER,
                    }),
                    criterion.id,
                  )
                }
                remove={() => setDomains(withoutCriterion(domains, criterion.id))}
              />
            ),
          }}
        />
      )}
      <div className="border-t px-5 py-3 max-md:px-4">
        <Button size="sm" icon={<Plus />} onClick={() => open({ what: 'domain', domainId: null })}>
          {t('tree.addDomain')}
        </Button>
      </div>
      {opened && (
        <TreeDialog
          opened={opened}
          domains={domains}
          setDomains={setDomains}
          openCriterion={openCriterion}
          close={() => open(null)}
        />
      )}
    </Card>
  )
}

const withoutCriterion = (domains: readonly EditedDomain[], criterionId: string) =>
  domains.map((domain) => ({
    ...domain,
    criteria: domain.criteria.filter(({ id }) => id !== criterionId),
  }))

function TreeTools({ editor, openImport }: Pick<EditedTreeProps, 'editor' | 'openImport'>) {
  const t = useTranslations()
  return (
    <>
      <IconButton
        label={t('templates.editor.undo')}
        icon={<Undo2 />}
        disabled={!editor.canUndo}
        onClick={editor.undo}
      />
      <IconButton
        label={t('templates.editor.redo')}
        icon={<Redo2 />}
        disabled={!editor.canRedo}
        onClick={editor.redo}
      />
      <Button size="sm" icon={<FileUp />} onClick={openImport}>
        {t('tenders.criteria.import')}
      </Button>
    </>
  )
}

type SetListProps = {
  readonly template: EditedTemplate
  readonly change: (template: EditedTemplate) => void
}

/** The weight columns, each of which may be taken out whole; their numbers are as printed and are not edited. */
function SetList({ template, change }: SetListProps) {
  const t = useTranslations('templates.editor')
  const locale = useLocale()
  if (template.sets.length === 0) return t('noSets')
  return (
    <ul className="stack w-full gap-1">
      {template.sets.map(({ id, name, source }) => (
        <li key={id} className="flex items-center gap-2">
          <span className="min-w-0 flex-1">
            <span className="text-ink-2">{textIn(name, locale)}</span>
            {source !== '' && <span className="ms-2">{source}</span>}
          </span>
          <IconButton
            size="sm"
            label={t('removeSet', { name: textIn(name, locale) })}
            icon={<X />}
            onClick={() =>
              change({ ...template, sets: template.sets.filter((set) => set.id !== id) })
            }
          />
        </li>
      ))}
    </ul>
  )
}

type TreeDialogProps = {
  readonly opened: Opened
  readonly domains: readonly EditedDomain[]
  readonly setDomains: (domains: readonly EditedDomain[]) => void
  readonly openCriterion: (criterionId: string) => void
  readonly close: () => void
}

/** A domain, or a new criterion, in a dialog; nothing leaves the browser. */
function TreeDialog({ opened, domains, setDomains, openCriterion, close }: TreeDialogProps) {
  const locale = useLocale()
  const domain = domains.find(({ id }) => id === opened.domainId)
  if (opened.what === 'domain') {
    const codes = domains.map(({ code }) => code)
    return (
      <DomainDialog
        domain={domain ?? { code: nextCode(codes, ''), title: {} }}
        isNew={!domain}
        save={async ({ code, title }) => {
          if (!isCodeFree(domains, code, domain?.id)) return codeTaken('code')
          setDomains(
            domain
              ? domains.map((one) => (one.id === domain.id ? { ...one, code, title } : one))
              : [...domains, { id: crypto.randomUUID(), code, title, criteria: [], weights: {} }],
          )
          return succeed(null)
        }}
        close={close}
      />
    )
  }
  if (!domain) return null
  const criteria = domains.flatMap((one) => one.criteria)
  return (
    <AddCriterionDialog
      domainTitle={textIn(domain.title, locale)}
      code={nextCode(
        criteria.map(({ code }) => code),
        `${domain.code}.`,
      )}
      save={async (content) => {
        if (!isCodeFree(criteria, content.code)) return codeTaken('content.code')
        const id = crypto.randomUUID()
        const added = { ...content, id, weights: {} }
        setDomains(
          domains.map((one) =>
            one === domain ? { ...one, criteria: [...one.criteria, added] } : one,
          ),
        )
        close()
        openCriterion(id)
        return succeed(null)
      }}
      close={close}
    />
  )
}
