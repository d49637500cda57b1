import { ViewMenu } from '@/components/frame/view-menu'
import { listViews } from '@/lib/account/views/list-views'
import type { Register } from '@/lib/account/views/register-rules'
import { openView } from '@/lib/platform/open-view'
import { changeViewAction, deleteViewAction, saveViewAction } from './actions'

const actions = { save: saveViewAction, change: changeViewAction, remove: deleteViewAction }

type Props = {
  register: Register
  /** The server filters and sorts the list. */
  remote?: boolean
}

/** The menu of saved views at the head of a list. */
export async function RegisterViews({ register, remote = false }: Props) {
  const views = await openView(await listViews({ register }))
  return <ViewMenu register={register} views={views} actions={actions} remote={remote} />
}
