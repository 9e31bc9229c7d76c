import type { InputWidth } from "@/components/form/control-style";
import type { DeclarationFieldName } from "@/lib/declarations/fields";
import { EFFORTS_MAX } from "@/lib/declarations/schema";

type TextControl = {
  readonly kind: "text";
  readonly width: InputWidth;
  readonly autoComplete: string;
  readonly type?: "email" | "tel" | "url";
  readonly inputMode?: "numeric";
  readonly spellCheck?: false;
};

export type Control =
  | TextControl
  | { readonly kind: "area"; readonly limit: number; readonly rows: number }
  | { readonly kind: "select"; readonly width: InputWidth; readonly autoComplete: string }
  | { readonly kind: "radio" | "checkboxes" | "postal-code" | "file" };

const name = { kind: "text", width: "long", autoComplete: "off", spellCheck: false } as const;
const kana = name;

/** What each answer is written into. Browsers fill in what belongs to the person who fills in the form. */
export const controls = {
  organizationName: { ...name, autoComplete: "organization" },
  organizationKana: kana,
  legalForm: { kind: "select", width: "long", autoComplete: "off" },
  corporateNumber: { kind: "text", width: "medium", autoComplete: "off", inputMode: "numeric" },
  noCorporateNumberReason: { kind: "select", width: "long", autoComplete: "off" },
  postalCode: { kind: "postal-code" },
  prefectureCode: { kind: "select", width: "short", autoComplete: "address-level1" },
  municipality: { kind: "text", width: "medium", autoComplete: "address-level2" },
  street: { kind: "text", width: "long", autoComplete: "address-line1" },
  building: { kind: "text", width: "long", autoComplete: "address-line2" },
  industryCode: { kind: "select", width: "long", autoComplete: "off" },
  employeeBand: { kind: "radio" },
  websiteUrl: { kind: "text", width: "long", autoComplete: "url", type: "url", spellCheck: false },
  representativeTitle: { kind: "text", width: "medium", autoComplete: "off" },
  representativeName: { ...name, width: "medium" },
  policyItems: { kind: "checkboxes" },
  efforts: { kind: "area", limit: EFFORTS_MAX, rows: 8 },
  partnerAreas: { kind: "area", limit: 500, rows: 4 },
  startedOn: { kind: "text", width: "medium", autoComplete: "off" },
  logo: { kind: "file" },
  logoAlt: { kind: "text", width: "long", autoComplete: "off" },
  contactDepartment: { kind: "text", width: "long", autoComplete: "off" },
  contactName: { ...name, width: "medium", autoComplete: "name" },
  contactKana: { ...kana, width: "medium" },
  contactEmail: { kind: "text", width: "long", autoComplete: "email", type: "email", spellCheck: false },
  contactPhone: { kind: "text", width: "medium", autoComplete: "tel", type: "tel" },
} as const satisfies Record<DeclarationFieldName, Control>;
