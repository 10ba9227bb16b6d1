import { REFERENCE, type NounAccess } from './access'

/** The index of establishments: public data that everyone signed in reads and only an import writes. */
export const COMPANIES: NounAccess = {
  tables: {
    establishments: {
      rights: REFERENCE,
      owned: 'true',
      insert: `insert into public.establishments values ('10000000700002', '100000007', 'Autre Fictive', '10.71C', 'Lille', '59000', '59350', 50.6, 3.05, '01', 2023, '2026-01-01', 703009152, 'autre fictive')`,
      update: `update public.establishments set name = 'x'`,
      updatable: [],
    },
    establishment_cells: {
      rights: REFERENCE,
      owned: 'true',
      insert: `insert into public.establishment_cells values ('10.7', 703009153, '10.71C', 1, '{01}', '{1}')`,
      update: `update public.establishment_cells set establishments = 2`,
      updatable: [],
    },
    establishment_words: {
      rights: REFERENCE,
      owned: 'true',
      insert: `insert into public.establishment_words values ('autre', 1)`,
      update: `update public.establishment_words set establishments = 2`,
      updatable: [],
    },
    communes: {
      rights: REFERENCE,
      owned: 'true',
      insert: `insert into public.communes values ('59351', 'Autre', '59000', '{59000}', '59', 50.6, 3.05, 1, 'autre')`,
      update: `update public.communes set name = 'x'`,
      updatable: [],
    },
    company_imports: {
      rights: REFERENCE,
      owned: 'true',
      insert: `insert into public.company_imports values (2, '2026-01-01', now(), 1, '{}')`,
      update: `update public.company_imports set as_of = '2020-01-01'`,
      updatable: [],
    },
  },
  scene: () => `
    insert into public.establishments values ('10000000000001', '100000000', 'Boulangerie Fictive', '10.71C', 'Lille', '59000', '59350', 50.6, 3.05, '01', 2023, '2026-01-01', 703009152, 'boulangerie fictive');
    insert into public.establishment_cells values ('10.7', 703009152, '10.71C', 1, '{01}', '{1}');
    insert into public.establishment_words values ('boulangerie', 1), ('fictive', 1);
    insert into public.communes values ('59350', 'Lille', '59000', '{59000}', '59', 50.6, 3.05, 1, 'lille');
    insert into public.company_imports values (1, '2026-01-01', now(), 1, '{}');`,
}
