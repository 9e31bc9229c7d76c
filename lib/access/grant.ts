/** One line of a permission table: to whom, and in which statuses (any when absent). */
export type Grant<Relation extends string, Status extends string> = {
  readonly to: Relation;
  readonly while?: readonly Status[];
};

export function isGranted<Relation extends string, Status extends string>(
  grants: readonly Grant<Relation, Status>[],
  relations: readonly Relation[],
  status: Status,
): boolean {
  return grants.some((grant) => relations.includes(grant.to) && (grant.while?.includes(status) ?? true));
}
