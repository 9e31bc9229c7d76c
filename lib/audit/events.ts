import "server-only";
import { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { actorLabels, channelLabels } from "@/lib/cases/labels";
import { getNumbers } from "@/lib/cases/queries/numbers";
import { getCaseIdsOfMails } from "@/lib/mail/queries";
import { type SettingKey, settingDefinitions } from "@/lib/settings/registry";
import { auditLabel } from "./actions";
import { type Difference, differencesOf, namedIn } from "./differences";
import { subjectLabel } from "./finding";
import type { AuditRow } from "./queries";

/** An event as the auditor reads it. */
export type AuditEventWords = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly who: string;
  readonly channel: string;
  readonly subject: string;
  /** Of the case it is about, where there is one. */
  readonly number: string | undefined;
  /** Why it was refused; absent for what was done. */
  readonly refusal: string | undefined;
  readonly reason: string | null;
  readonly differences: readonly Difference[];
};

type Known = {
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
  readonly casesOfMails: ReadonlyMap<string, string>;
};

/** Puts names and numbers where the record keeps ids, with a fixed number of look-ups for a page. */
export async function inWords(staff: Staff, rows: readonly AuditRow[]): Promise<AuditEventWords[]> {
  const subjects = rows.map(({ subjectId }) => subjectId).filter(isId);
  const told = rows.flatMap(({ actorId, before, after }) => [actorId ?? "", ...namedIn(before, after)]).filter(isId);
  const casesOfMails = await getCaseIdsOfMails(staff, subjects);
  const [names, numbers] = await Promise.all([
    getStaffNames(staff, [...told, ...subjects]),
    getNumbers(staff, [...subjects, ...casesOfMails.values(), ...told]),
  ]);
  return rows.map((row) => wordsOf(row, { names, numbers, casesOfMails }));
}

function wordsOf(row: AuditRow, known: Known): AuditEventWords {
  return {
    id: row.id.toString(),
    at: row.occurredAt,
    action: auditLabel(row.action),
    who: whoOf(row, known),
    channel: channelLabels[row.channel] ?? row.channel,
    subject: subjectOf(row, known),
    number: known.numbers.get(known.casesOfMails.get(row.subjectId) ?? row.subjectId),
    refusal: row.outcome === "done" ? undefined : (REFUSALS[row.outcome] ?? row.outcome),
    reason: row.reason === null ? null : (CAUSES[row.reason] ?? row.reason),
    differences: differencesOf(row, new Map([...known.numbers, ...known.names])),
  };
}

function whoOf({ actorKind, actorId }: AuditRow, { names }: Known): string {
  const kind = actorKind === "visitor" ? "本人確認をしていない人" : (actorLabels[actorKind] ?? actorKind);
  if (actorKind === "staff" || actorKind === "member" || actorKind === "juror")
    return names.get(actorId ?? "") ?? `${kind}（${actorId ?? "不明"}）`;
  return actorKind === "system" && actorId !== null ? `${kind}（${actorId}）` : kind;
}

function subjectOf({ subjectKind, subjectId }: AuditRow, { names }: Known): string {
  const label = subjectLabel(subjectKind);
  if (subjectKind === "setting") return `${label}：${settingLabel(subjectId)}`;
  const name = names.get(subjectId);
  return name === undefined ? label : `${label}：${name}`;
}

function settingLabel(key: string): string {
  return isSettingKey(key) ? settingDefinitions[key].label : key;
}

function isSettingKey(key: string): key is SettingKey {
  return key in settingDefinitions;
}

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

const REFUSALS: Readonly<Record<string, string>> = {
  NotPermitted: "権限がないため拒否",
  RecordNotFound: "対象が見つからないため拒否",
  StepNotAllowed: "状況に合わない操作のため拒否",
};

/** What the record keeps in place of a sentence. */
const CAUSES: Readonly<Record<string, string>> = {
  password: "パスワードが一致しない",
  code: "確認コードが一致しない",
  "recovery code": "回復コードが一致しない",
};
