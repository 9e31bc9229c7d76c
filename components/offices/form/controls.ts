import type { InputWidth } from "@/components/form/control-style";
import type { OfficeField } from "@/lib/offices/fields/field";
import { fieldOptions } from "@/lib/offices/options";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import { DESCRIPTION_MAX, NOTE_MAX } from "@/lib/offices/schema/sections";

type TextTraits = {
  readonly width: InputWidth;
  readonly type?: "text" | "email" | "tel" | "url";
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  readonly autoComplete?: string;
  readonly spellCheck?: false;
};

export type Control =
  | ({ readonly kind: "text" } & TextTraits)
  | { readonly kind: "area"; readonly limit: number; readonly rows: number }
  | { readonly kind: "choice" | "radios" | "boxes" | "municipality" | "postal-code" | "image" };

const NOTES = /Note$|Summary$/;
const LISTS: readonly string[] = ["equipment", "openDays", "contractKinds", "payments", "accessibility"];
const off = { kind: "text", autoComplete: "off" } as const;

/** What no rule below tells; `autoComplete` where the answer is about the person who fills in the form (WCAG 1.3.5). */
const SPECIAL: Readonly<Record<string, Control>> = {
  ...Object.fromEntries(PHOTO_FIELDS.map((name) => [name, { kind: "image" }] as const)),
  municipalityCode: { kind: "municipality" },
  postalCode: { kind: "postal-code" },
  description: { kind: "area", limit: DESCRIPTION_MAX, rows: 6 },
  tenants: { kind: "area", limit: 2000, rows: 5 },
  contactName: { kind: "text", width: "medium", autoComplete: "name", spellCheck: false },
  contactEmail: {
    kind: "text",
    width: "long",
    type: "email",
    inputMode: "email",
    autoComplete: "email",
    spellCheck: false,
  },
  contactPhone: { kind: "text", width: "medium", type: "tel", inputMode: "tel", autoComplete: "tel" },
  opensAt: { ...off, width: "short" },
  closesAt: { ...off, width: "short" },
  acceptedYear: { ...off, width: "short" },
  measuredOn: { ...off, width: "medium" },
  street: { ...off, width: "medium" },
  town: { ...off, width: "medium" },
};

/** With which control a question is asked. */
export function controlOf(question: OfficeField): Control {
  const { name } = question;
  return SPECIAL[name] ?? chosen(question) ?? written(question);
}

function chosen({ name, isRequired }: OfficeField): Control | undefined {
  if (fieldOptions[name] === undefined) return undefined;
  if (LISTS.includes(name)) return { kind: "boxes" };
  return { kind: isRequired ? "radios" : "choice" };
}

function written({ name, unit }: OfficeField): Control {
  if (NOTES.test(name)) return { kind: "area", limit: NOTE_MAX, rows: 3 };
  if (unit !== undefined) return { ...off, width: "short", inputMode: unit === "円" ? "numeric" : "decimal" };
  if (/Url$/.test(name)) return { ...off, width: "long", type: "url", inputMode: "url", spellCheck: false };
  return { ...off, width: /(?:From|Until)$/.test(name) ? "medium" : "long" };
}
