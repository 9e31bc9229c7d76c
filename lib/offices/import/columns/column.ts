import type { Cell } from "@/lib/offices/import/cells/cell";

/** Parts of a row that help to place or to match an office, but are no field of it. */
export type Part =
  | "externalId"
  | "address"
  | "prefecture"
  | "city"
  | "bodyCode"
  | "organizationName"
  | "organizationNumber";

export type Column = {
  readonly heading: string;
  /** What other layouts call it; width, spaces, brackets and low lines make no difference. */
  readonly also?: readonly string[];
} & (
  | { readonly kind: "answer"; readonly field: string; readonly cell: Cell }
  /** 有 in this column puts one code into a list. */
  | { readonly kind: "flag"; readonly field: string; readonly code: string }
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "unused" }
);

export function answer(field: string, heading: string, cell: Cell, also: readonly string[] = []): Column {
  return { kind: "answer", field, heading, cell, also };
}

export function flag(field: string, code: string, heading: string, also: readonly string[] = []): Column {
  return { kind: "flag", field, code, heading, also };
}

export function part(name: Part, heading: string, also: readonly string[] = []): Column {
  return { kind: "part", part: name, heading, also };
}
