import type { AuditAction, auditActions } from "@/lib/audit/actions";

type Actions = typeof auditActions;
type Look = { [Action in AuditAction]: Actions[Action]["category"] extends "access" ? Action : never }[AuditAction];

/**
 * Where the persons stand whose data a look shows. `unknown`: it shows some, and the record does not say whose.
 * `none`: it shows none, or those of whoever looks alone.
 */
type Whose = "case" | "mail" | "letter" | "request" | "conflict" | "account" | "unknown" | "none";

/** Every kind of look has its line, so that none is forgotten when a breach is looked into. */
const whoseData = {
  "declaration.view": "case",
  "declaration.export": "none",
  "office.view": "case",
  "office.export": "none",
  "thread.open": "case",
  "consultation.view": "case",
  "consultation.export": "none",
  "bulkMail.viewRecipients": "letter",
  "report.export": "none",
  "introduction.view": "none",
  "introduction.export": "none",
  "match.view": "request",
  "case.openFromMyPage": "case",
  "case.proveMailbox": "case",
  "attachment.view": "case",
  "account.exportOwnData": "none",
  "account.viewSignIns": "account",
  "account.viewAs": "account",
  "account.endViewAs": "none",
  "access.refused": "none",
  "mail.view": "mail",
  "retention.exportBreach": "unknown",
  "audit.view": "unknown",
  "audit.export": "unknown",
  "audit.requestReading": "none",
  "audit.approveReading": "none",
  "audit.refuseReading": "none",
  "awardEntry.view": "case",
  "awardEntry.export": "none",
  "awardConflict.view": "conflict",
  "awardCertificate.export": "none",
  "awardArchive.export": "none",
  "awardMeeting.export": "unknown",
  "awardSheet.export": "none",
  "awardAdjustment.export": "none",
} as const satisfies Record<Look, Whose>;

const all: Readonly<Record<string, Whose>> = whoseData;

export const LOOKS_AT_PERSONS = Object.keys(all).filter((action) => all[action] !== "none");

export function whoseOf(action: string): Whose {
  return all[action] ?? "unknown";
}
