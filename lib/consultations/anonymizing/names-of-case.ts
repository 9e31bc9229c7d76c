import type { SealedRow } from "@/lib/receipts/content";
import type { KnownName } from "./kinds";

type NamedCase = {
  readonly entrance: string;
  readonly organizationName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** What the case's organisation is called on My page, where it has one. */
  readonly registeredName: string | null;
  readonly rows: readonly SealedRow[];
  readonly staff: readonly string[];
};

/** Every name that a consultation holds: of its columns, of what was sent, and of who answered. */
export function namesOfCase(it: NamedCase): readonly KnownName[] {
  const organization = it.entrance === "municipality" ? "municipality" : "company";
  const names: readonly KnownName[] = [
    { kind: organization, text: it.organizationName },
    { kind: organization, text: it.registeredName ?? "" },
    { kind: "person", text: it.contactName },
    { kind: "mail", text: it.contactEmail },
    ...it.rows.flatMap((row) => nameOfRow(row, organization)),
    ...it.staff.map((text): KnownName => ({ kind: "staff", text })),
  ];
  return names.filter(({ text }) => text.trim() !== "");
}

/** Forms change; what a field is named after stays. */
const BY_FIELD: readonly (readonly [RegExp, KnownName["kind"] | "organization"])[] = [
  [/mail/i, "mail"],
  [/phone|tel/i, "phone"],
  [/department|division|section/i, "department"],
  [/^(organization|company|municipality).*(name|kana)/i, "organization"],
  [/name|kana/i, "person"],
];

function nameOfRow({ field, value }: SealedRow, organization: "municipality" | "company"): KnownName[] {
  const kind = BY_FIELD.find(([pattern]) => pattern.test(field))?.[1];
  return kind === undefined ? [] : [{ kind: kind === "organization" ? organization : kind, text: value }];
}
