import type { Need } from "@/lib/permission-matrix/needs";

/** Of the jury: at the desk, and those of jurors. */
export const juryPages = {
  "/admin/awards/[year]/conflicts": ["AWARD"],
  "/admin/awards/[year]/conflicts/[id]": ["AWARD"],
  "/admin/awards/[year]/conflicts/new": ["AWARD"],
  "/admin/awards/[year]/jury": ["AWARD"],
  "/admin/awards/[year]/jury/[id]": ["AWARD"],
  "/admin/awards/[year]/jury/[id]/edit": ["AWARD"],
  "/admin/awards/[year]/jury/[id]/recovery": ["AWARD"],
  "/admin/awards/[year]/jury/new": ["AWARD"],
  "/jury": "juror",
  "/jury/[year]/conflicts": "juror",
  "/jury/[year]/terms": "juror",
  "/jury/[year]/wishes": "juror",
  "/jury/account": "juror",
  "/jury/account/password": "juror",
  "/jury/account/second-factor": "juror",
  "/jury/account/second-factor/setup": "juror",
  "/jury/deliberation": "juror",
  "/jury/entries": "juror",
  "/jury/entries/[number]": "juror",
  "/sign-in/invitation": "anyone",
} as const satisfies Readonly<Record<string, Need>>;
