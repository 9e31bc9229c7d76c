import { sha256Hex } from "@/lib/crypto/sha256";
import { toJapanIso } from "@/lib/japan/dates";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import type { IntegrityFacts } from "./facts";
import { FEWEST, type Row } from "./groups";
import { adjustmentSection } from "./sections/adjustment";
import { agreementSection } from "./sections/agreement";
import { arrivalSection } from "./sections/arrivals";
import { conflictSection } from "./sections/conflicts";
import { decisionSection } from "./sections/decision";
import { entrySection } from "./sections/entries";
import { jurySection } from "./sections/jury";
import { meetingSection } from "./sections/meetings";
import { roundSection } from "./sections/rounds";
import { settingsSection } from "./sections/settings";

export type Section = {
  readonly key: string;
  readonly title: string;
  /** What is counted, for whoever reads it. */
  readonly note: string;
  readonly rows: readonly Row[];
};

/** Every part of the report, in its order. Whatever else is known of a year becomes another function here. */
const SECTIONS: readonly ((facts: IntegrityFacts) => Section)[] = [
  settingsSection,
  entrySection,
  arrivalSection,
  conflictSection,
  jurySection,
  agreementSection,
  roundSection,
  adjustmentSection,
  meetingSection,
  decisionSection,
];

export type IntegrityReport = {
  readonly format: "chitele-award-integrity/1";
  readonly fiscalYear: number;
  readonly name: string;
  readonly releasedAt: string | null;
  readonly fewest: number;
  readonly sections: readonly Section[];
};

/** 審査の公正さの報告 out of the tables and nothing else: the same facts give the same report, without a name in it. */
export function integrityReport(facts: IntegrityFacts): IntegrityReport {
  const { settings, result } = facts;
  return {
    format: "chitele-award-integrity/1",
    fiscalYear: settings.fiscalYear,
    name: settings.name,
    releasedAt: result.releasedAt === null ? null : toJapanIso(result.releasedAt),
    fewest: FEWEST,
    sections: SECTIONS.map((section) => section(facts)),
  };
}

/** The bytes that are published, and their SHA-256. */
export function sealedReport(report: IntegrityReport): { readonly content: string; readonly sha256: string } {
  const content = canonicalJson(report);
  return { content, sha256: sha256Hex(content) };
}
