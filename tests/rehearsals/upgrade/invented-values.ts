import { createHash, randomUUID } from "node:crypto";
import type { Column } from "./table-shape";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const DAY_MS = 86_400_000;
const SYMBOLS = "23456789BCDFGHJKLMNPQRSTVWXZ";

/** What the constraints of the tables want, where a type alone does not say it. `index` counts the rows of a table. */
const KNOWN: Readonly<Record<string, (index: number) => unknown>> = {
  "declaration.number": (index) => `D-2026-${symbols(index)}`,
  "office.number": (index) => `O-2026-${symbols(index)}`,
  "consultation.number": (index) => `C-2026-${symbols(index)}`,
  "award_entry.number": (index) => `A-2026-${symbols(index)}`,
  "account.password_hash": () => "$argon2id$invented",
  "account.duties": () => "{}",
  "organization.no_number_reason": (index) => `invented ${index}`,
  "check_result.result": () => "OK",
  "disposal.origin": () => "schedule",
  "absence.first_day": () => "2026-04-01",
  "absence.last_day": () => "2026-04-02",
  "office.municipality_code": () => "131016",
  "consultation.entrance": () => "company",
  "award_edition.fiscal_year": (index) => 2021 + (index % 79),
  "award_window.opens": (index) => at(index),
  "award_window.displayed": (index) => at(index + 1),
  "award_window.enforced": (index) => at(index + 2),
  "award_window.grace_minutes": () => 0,
  "award_entry.applicant_kind": () => "company",
  "award_entry.reasons": () => "[]",
  "award_conflict.grounds": () => "[]",
  "award_adjustment.input": (index) => `{"index":${index}}`,
  "award_adjustment.input_sha256": (index) => sha256(`{"index":${index}}`),
  "award_frozen_list.content": (index) => `invented ${index}`,
  "award_frozen_list.sha256": (index) => sha256(`invented ${index}`),
  "award_integrity_report.content": (index) => `invented ${index}`,
  "award_integrity_report.sha256": (index) => sha256(`invented ${index}`),
  "award_meeting_event.kind": () => "opened",
  "award_meeting_event.event": () => '{"kind":"opened"}',
  "award_meeting_event.previous": () => "",
  "award_ballot_paper.id": (index) => sha256(`paper ${index}`).slice(0, 32),
  "award_ballot_paper.vote": () => "yes",
  "award_tie.entry_ids": () => `{${randomUUID()},${randomUUID()}}`,
  "thread_message.released_at": (index) => at(index),
};
const STAGES = /^award_(assignment|round|adjustment)\.stage$/;

/** A value that a row of this table may have; undefined to leave the column to its default or to nothing. */
export function inventedValue(table: string, column: Column, index: number): unknown {
  const place = `${table}.${column.name}`;
  const known = KNOWN[place];
  if (known !== undefined) return known(index);
  if (STAGES.test(place)) return "first";
  if (column.hasDefault || !column.isRequired) return undefined;
  return valueOfType(column, `${table} ${column.name} ${index}`, index);
}

function valueOfType({ name, type, firstWord }: Column, words: string, index: number): unknown {
  if (firstWord !== null) return firstWord;
  if (type.endsWith("[]")) return "{}";
  if (type === "uuid") return randomUUID();
  if (type === "integer" || type === "bigint" || type === "double precision") return index + 1;
  if (type === "boolean") return false;
  if (type === "jsonb") return "{}";
  if (type === "bytea") return Buffer.from(words);
  if (type === "date") return at(index).slice(0, 10);
  if (type.startsWith("timestamp")) return at(index);
  return /sha256|hash/.test(name) ? sha256(words) : words.replaceAll(/[ _]/g, "-");
}

/** A moment of its own for each row. */
function at(index: number): string {
  return new Date(Date.UTC(2026, 3, 1) + index * DAY_MS).toISOString();
}

function symbols(index: number): string {
  return Array.from({ length: 6 }, (_, place) => SYMBOLS[Math.floor(index / 28 ** place) % 28]).join("");
}
