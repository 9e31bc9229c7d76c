import { describe, expect, it } from "vitest";
import { subjectLabel } from "@/lib/audit/finding";
import { keyWords } from "@/lib/audit/record-keys";
import { statusWords } from "@/lib/audit/status-words";
import * as enums from "@/lib/db/generated/enums";
import { sources, textOf } from "@/tests/support/sources";

/** The enum of statuses of every kind of record that has one. */
const STATUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  declaration: enums.DeclarationStatus,
  office: enums.OfficeStatus,
  "office-import": enums.OfficeImportStatus,
  consultation: enums.ConsultationStatus,
  introduction: enums.IntroductionStatus,
  "match-request": enums.MatchRequestStatus,
  content: enums.ContentStatus,
  organization: enums.OrganizationStatus,
  mail: enums.MailStatus,
  bulkMail: enums.BulkMailStatus,
  awardEdition: enums.AwardEditionStatus,
  awardRevision: enums.AwardRevisionStatus,
  awardEntry: enums.AwardEntryStatus,
  awardPartner: enums.AwardPartnerStatus,
  awardExtension: enums.AwardExtensionStatus,
  awardConflict: enums.AwardConflictStatus,
  awardJuror: enums.AwardJurorStatus,
  awardAssignmentDraft: enums.AwardAssignmentDraftStatus,
  awardSheet: enums.AwardSheetStatus,
  awardRound: enums.AwardRoundStatus,
  awardAdjustment: enums.AwardAdjustmentStatus,
  awardAdvance: enums.AwardAdvanceStatus,
  awardMeeting: enums.AwardMeetingStatus,
  awardResult: enums.AwardResultStatus,
};

/** No record of its own: the state of a file that was sent. */
const UNRECORDED: readonly string[] = ["AttachmentStatus"];

describe("the words of the record", () => {
  it.each(Object.entries(STATUSES))("say every status of %s", (kind, statuses) => {
    expect(Object.keys(statusWords[kind] ?? {}).sort()).toEqual(Object.values(statuses).sort());
  });

  it("leave out no enum of statuses", () => {
    const known = Object.values(STATUSES);
    const missing = Object.entries(enums).filter(
      ([name, values]) => name.endsWith("Status") && !known.includes(values),
    );

    expect(missing.map(([name]) => name)).toEqual(UNRECORDED);
  });

  it("say every key that a command writes", () => {
    const written = sources.filter((file) => file.startsWith("lib/")).flatMap(keysWritten);
    const unsaid = written.filter(({ key }) => keyWords("", key) === undefined);

    expect(new Set(written.map(({ key }) => key)).size).toBeGreaterThan(90);
    expect(unsaid).toEqual([]);
  });
});

const SUBJECT = /subject\w*(?:: | = |\([^)]*\)(?:: \w+)? (?:=> \(|\{\s+return ))\{ kind: "([\w-]+)"/gi;

it("every kind of subject has a name", () => {
  const kinds = new Set(
    sources
      .filter((file) => file.startsWith("lib/"))
      .flatMap((file) => [...textOf(file).matchAll(SUBJECT)].map(([, kind = ""]) => kind)),
  );

  expect(kinds.size).toBeGreaterThan(40);
  expect([...kinds].filter((kind) => subjectLabel(kind) === kind)).toEqual([]);
});

type Written = { readonly file: string; readonly key: string };

const VIEW = /export function \w*[vV]iew\((?:\w+: \w+|(\{[^}]*\}): \w+)\) \{(.*?)\n\}/gs;
const SIDE = /\b(?:before|after|told): (?=\{)/g;

/** Keys of the views of rows, and of what is written out in a call that records something. */
function keysWritten(file: string): readonly Written[] {
  const text = textOf(file);
  const views = /\/commands\/record\.ts$/.test(file) ? [...text.matchAll(VIEW)] : [];
  const objects = [
    ...views.map((match) => match[1] ?? bracketed(match[2] ?? "", "{")),
    ...[...text.matchAll(/\b(?:recordAudit|moveLetter|moveSheet)\(/g)]
      .map(({ index }) => bracketed(text.slice(index), "("))
      .flatMap((call) =>
        [...call.matchAll(SIDE)].map(({ index, 0: side }) => bracketed(call.slice(index + side.length), "{")),
      ),
  ];
  return objects.flatMap((object) => keysOf(object).map((key) => ({ file, key })));
}

const ENDS: Readonly<Record<string, string>> = { "{": "}", "(": ")" };

/** From the first bracket to the one that closes it. */
function bracketed(text: string, open: string): string {
  const start = text.indexOf(open);
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === ENDS[open]) depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return "";
}

/** Of one object as it is written, without what lies deeper; spreads of objects written out included. */
function keysOf(object: string): readonly string[] {
  let inner = object.slice(1, -1).replace(/\.\.\.\{([^{}]*)\}/g, "$1");
  while (/[([{][^()[\]{}]*[)\]}]/.test(inner)) inner = inner.replace(/[([{][^()[\]{}]*[)\]}]/g, "_");
  return inner
    .split(",")
    .map((part) => part.trim())
    .flatMap((part) => /^(\w+)(?::|$)/.exec(part)?.[1] ?? []);
}
