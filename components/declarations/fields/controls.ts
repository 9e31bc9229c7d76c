import type { InputWidth } from "@/components/form/control-style";
import type { DeclarationFieldName } from "@/lib/declarations/fields";
import { EFFORTS_MAX } from "@/lib/declarations/schema";

type TextTraits = {
  readonly width: InputWidth;
  /** WCAG 1.3.5: only where the answer is about the person or the organisation that fills in the form. */
  readonly autoComplete?: string;
  readonly type?: "text" | "email" | "tel" | "url";
  readonly inputMode?: "text" | "numeric" | "email" | "tel" | "url";
  readonly spellCheck?: false;
};

export type Control =
  | ({ readonly kind: "text" } & TextTraits)
  | { readonly kind: "area"; readonly limit: number; readonly rows: number }
  | { readonly kind: "choice"; readonly width: InputWidth; readonly autoComplete?: string }
  | { readonly kind: "radios" | "boxes" | "postal-code" | "image" };

const name = { spellCheck: false } as const;

/** With which control each question is asked, and how long an answer the control expects. */
export const CONTROLS = {
  organizationName: { kind: "text", width: "long", autoComplete: "organization", ...name },
  organizationKana: { kind: "text", width: "long", autoComplete: "off", ...name },
  legalForm: { kind: "choice", width: "medium" },
  corporateNumber: { kind: "text", width: "medium", inputMode: "numeric", autoComplete: "off", ...name },
  noCorporateNumberReason: { kind: "radios" },
  postalCode: { kind: "postal-code" },
  prefectureCode: { kind: "choice", width: "short", autoComplete: "address-level1" },
  municipality: { kind: "text", width: "medium", autoComplete: "address-level2" },
  street: { kind: "text", width: "long", autoComplete: "address-line1" },
  building: { kind: "text", width: "long", autoComplete: "address-line2" },
  industryCode: { kind: "choice", width: "long" },
  employeeBand: { kind: "choice", width: "medium" },
  websiteUrl: { kind: "text", width: "long", type: "url", inputMode: "url", autoComplete: "url", ...name },
  representativeTitle: { kind: "text", width: "medium", autoComplete: "off" },
  representativeName: { kind: "text", width: "medium", autoComplete: "off", ...name },
  policyItems: { kind: "boxes" },
  efforts: { kind: "area", limit: EFFORTS_MAX, rows: 8 },
  partnerAreas: { kind: "area", limit: 500, rows: 4 },
  startedOn: { kind: "text", width: "medium", autoComplete: "off" },
  logo: { kind: "image" },
  logoAlt: { kind: "text", width: "full", autoComplete: "off" },
  contactDepartment: { kind: "text", width: "medium", autoComplete: "off" },
  contactName: { kind: "text", width: "medium", autoComplete: "name", ...name },
  contactKana: { kind: "text", width: "medium", autoComplete: "off", ...name },
  contactEmail: { kind: "text", width: "long", type: "email", inputMode: "email", autoComplete: "email", ...name },
  contactPhone: { kind: "text", width: "medium", type: "tel", inputMode: "tel", autoComplete: "tel" },
} as const satisfies Record<DeclarationFieldName, Control>;
