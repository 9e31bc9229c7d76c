/** What is proposed: an office, a municipality as a whole, or a company. */
export type CandidateRef = { readonly kind: "office" | "municipality" | "company"; readonly id: string };

const FORM = /^(office|municipality|company):([0-9a-f-]{36})$/;

export function candidateKey({ kind, id }: CandidateRef): string {
  return `${kind}:${id}`;
}

export function parseCandidateKey(key: string): CandidateRef | null {
  const [, kind, id = ""] = FORM.exec(key) ?? [];
  return kind === "office" || kind === "municipality" || kind === "company" ? { kind, id } : null;
}

/** Under which keys a proposal counts as exposure: the place, and whoever it belongs to. */
export function exposureKeys(organizationId: string, officeId: string | null): string[] {
  return [`organization:${organizationId}`, ...(officeId === null ? [] : [`office:${officeId}`])];
}
