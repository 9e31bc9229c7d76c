import "server-only";

export const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
