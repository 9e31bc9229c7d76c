import type { Grant } from "@/lib/access/grant";
import { actionsOf, type Workflow } from "@/lib/workflow/workflow";

/** `true`: in every status. A list: in these, in words. `false`: never. */
export type Allowed = boolean | readonly string[];

export type MatrixRow = { readonly ability: string; readonly allowed: readonly Allowed[]; readonly note?: string };

/** One flow: what each relation may do, and when. `relations` and `allowed` go together by place. */
export type Matrix = {
  readonly key: string;
  readonly title: string;
  readonly relations: readonly { readonly label: string; readonly holders: readonly string[] }[];
  readonly rows: readonly MatrixRow[];
};

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Rows of a table of grants. */
export function grantRows<R extends string, S extends string, A extends string>(
  permissions: Readonly<Record<A, readonly Grant<R, S>[]>>,
  relations: readonly string[],
  words: { readonly ability: Words<A>; readonly status: Words<S> },
): MatrixRow[] {
  return entriesOf(permissions, words.ability).map(([ability, grants]) => ({
    ability,
    allowed: relations.map((relation) => {
      const own = grants.filter(({ to }) => to === relation);
      if (own.some((grant) => grant.while === undefined)) return true;
      const statuses = own.flatMap((grant) => grant.while ?? []);
      return statuses.length > 0 && statuses.map((status) => words.status[status]);
    }),
  }));
}

/** Rows of a table without statuses. */
export function plainRows<R extends string, A extends string>(
  permissions: Readonly<Record<A, readonly R[]>>,
  relations: readonly string[],
  ability: Words<A>,
): MatrixRow[] {
  return entriesOf(permissions, ability).map(([label, granted]) => ({
    ability: label,
    allowed: relations.map((relation) => granted.some((to) => to === relation)),
  }));
}

/** Rows of a workflow: a step that begins a case has no status to come from. */
export function stepRows<R extends string, S extends string, A extends string>(
  workflow: Workflow<A, S, R>,
  relations: readonly string[],
  words: { readonly action: Words<A>; readonly status: Words<S> },
): MatrixRow[] {
  return actionsOf(workflow).map((action) => {
    const { from, by, needsApproval } = workflow[action];
    const when = from.length === 0 || from.map((status) => words.status[status]);
    return {
      ability: words.action[action],
      allowed: relations.map((relation) => by.some((to) => to === relation) && when),
      ...(needsApproval ? { note: "二人目の承認が必要です" } : {}),
    };
  });
}

function entriesOf<A extends string, V>(table: Readonly<Record<A, V>>, words: Words<A>): [label: string, value: V][] {
  const labels: Readonly<Record<string, string>> = words;
  return Object.entries<V>(table).map(([ability, value]) => [labels[ability] ?? ability, value]);
}
