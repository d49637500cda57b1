/** Tables with every kind of column and guard that a backup must carry over. */
export const everyKind = `
create type mood as enum ('calm', 'cross', 'two words');
create table owner (id uuid primary key default gen_random_uuid(), favourite bigint, name text not null);
create table "Odd Name" (
  id bigint generated always as identity primary key,
  owner_id uuid not null references owner(id),
  exact numeric(30, 10), approximate double precision, large bigint, small smallint, yes boolean,
  at timestamptz, on_day date, lasting interval, content bytea, document jsonb, words text[], moods mood[],
  mood mood, "quoted ""column""" text, letters char(4),
  doubled double precision generated always as (approximate * 2) stored,
  constraint positive check (exact > 0)
);
alter table owner add constraint owner_favourite foreign key (favourite) references "Odd Name"(id)
  deferrable initially immediate;
create sequence ticket increment by 5;
create table log_line (seq bigserial primary key, line text not null, previous bigint references log_line(seq));
create function refuse() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$;
create trigger log_keep before update or delete on log_line for each row execute function refuse();
create trigger log_whole before truncate on log_line for each statement execute function refuse();
create table without_rows (id int primary key);
insert into without_rows values (1);
`

/** What PostgreSQL allows outside a transaction only. */
export const concurrently = `-- no-transaction
create index concurrently if not exists owner_name on owner(name);
create index concurrently if not exists log_text on log_line(line);
`

/** Rows that are easily spoiled on the way: extremes, quotes, line feeds, empty values, circles of references. */
export const trickyRows = `
begin; set constraints all deferred;
insert into owner values
  ('00000000-0000-0000-0000-000000000001', 2, E'tab\\t, line\\nfeed, "quotes", \\\\ and {braces} \\u00e9\\U0001F600'),
  ('00000000-0000-0000-0000-000000000002', null, '');
insert into "Odd Name" (owner_id, exact, approximate, large, small, yes, at, on_day, lasting, content, document,
  words, moods, mood, "quoted ""column""", letters) values
  ('00000000-0000-0000-0000-000000000001', 12345678901234567890.0123456789, 0.1, 9223372036854775807, -32768, true,
   '2026-03-29 01:59:59.999999+01', '0044-03-15 BC', '1 mon 2 days 03:04:05.6', decode('00ff0a225c', 'hex'),
   '{"a": [1, null, "x\\"y"], "b": 1.10}', array['', null, 'null', 'a,b', '{"c"}'], array['two words', 'calm']::mood[],
   'cross', 'x', 'ab'),
  ('00000000-0000-0000-0000-000000000002', 1, 'NaN', 0, 0, false, 'infinity', '-infinity', null, '', 'null',
   '{}', null, null, null, null),
  ('00000000-0000-0000-0000-000000000002', 1, 'Infinity', null, null, null, null, null, null, null, null,
   array[array['a', 'b'], array['c', 'd']], null, null, null, null);
commit;
select nextval('ticket'), nextval('ticket');
insert into log_line (line, previous) select 'line ' || n, nullif(n - 1, 0) from generate_series(1, 12000) n;
delete from without_rows;
`

/** One text for all there is in those tables. */
export const everything = `
select md5(string_agg(part, '|' order by part)) as digest, count(*)::int as rows from (
  select 'o' || o::text as part from owner o union all select 'n' || n::text from "Odd Name" n
  union all select 'l' || l::text from log_line l union all select 'w' || w::text from without_rows w
  union all select 't' || last_value || is_called from ticket) all_rows`
