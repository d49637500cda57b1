/**
 * Runs `load` while the triggers of all tables are off (the audit log forbids changes) and foreign keys are checked
 * only afterwards, so that tables may be filled in any order. Needs no more than to own the tables, and a
 * transaction; every foreign key holds when this returns.
 */
export async function withGuardsOff(client, load) {
  const triggers = await list(client, userTriggers)
  const keys = await list(client, foreignKeys)
  for (const { table, trigger } of triggers)
    await alter(client, table, `disable trigger ${trigger}`)
  for (const { table, key } of keys) {
    await alter(client, table, `alter constraint ${key} deferrable initially deferred`)
  }
  await client.query('set constraints all deferred')
  await load()
  await client.query('set constraints all immediate')
  for (const { table, key, timing } of keys) {
    await alter(client, table, `alter constraint ${key} ${timing}`)
  }
  for (const { table, trigger, enable } of triggers) {
    await alter(client, table, `${enable} trigger ${trigger}`)
  }
}

const alter = (client, table, change) => client.query(`alter table ${table} ${change}`)

const list = async (client, sql) => (await client.query(sql)).rows

const userTriggers = `
  select tgrelid::regclass::text as "table", quote_ident(tgname) as trigger,
    case tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end as enable
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled <> 'D' and tgparentid = 0`

const foreignKeys = `
  select conrelid::regclass::text as "table", quote_ident(conname) as key,
    case when condeferrable then 'deferrable' else 'not deferrable' end ||
    case when condeferred then ' initially deferred' else '' end as timing
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype = 'f' and conparentid = 0`
