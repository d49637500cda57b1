'use client'

import { type DragEvent, useState } from 'react'
import type { TreeEditing, TreeSlot } from './criteria-tree-editing'

/** Dragging a criterion by its handle to another slot of the tree. The menu and the keyboard do the same without it. */
export function useTreeDrag(place: TreeEditing['place'] | undefined) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [slot, setSlot] = useState<TreeSlot | null>(null)
  const end = () => {
    setDragged(null)
    setSlot(null)
  }
  return {
    dragged,
    /** Where the criterion would go if it were dropped now; counted with the criterion still in its place. */
    slot,
    handle: (criterionId: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', criterionId)
        const row = event.currentTarget.closest('tr')
        if (row) event.dataTransfer.setDragImage(row, 12, 12)
        setDragged(criterionId)
      },
      onDragEnd: end,
    }),
    /** For a row: its upper half drops before it, its lower half after it. `ids` are those of its domain. */
    over: (target: TreeSlot, ids: readonly string[]) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null) return
        event.preventDefault()
        const box = event.currentTarget.getBoundingClientRect()
        const isAfter = event.clientY > box.top + box.height / 2
        setSlot({ ...target, index: target.index + (isAfter ? 1 : 0) })
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        event.preventDefault()
        if (dragged !== null && slot) {
          const from = ids.indexOf(dragged)
          const isBelowItself = from !== -1 && from < slot.index
          place?.(dragged, { ...slot, index: slot.index - (isBelowItself ? 1 : 0) })
        }
        end()
      },
    }),
  }
}

export type TreeDrag = ReturnType<typeof useTreeDrag>
