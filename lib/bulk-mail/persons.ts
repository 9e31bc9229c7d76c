import "server-only";
import { createHash } from "node:crypto";
import { formatDate } from "@/lib/japan/dates";
import type { MailMessage } from "@/lib/mail/template";
import type { AudienceFlow } from "./audience";
import { flowLabels } from "./labels";
import { bulkLetterMail } from "./mails";
import { fillIn, type LetterPart, type PlaceholderValues, textOf, unresolvedIn } from "./placeholders";
import type { AudienceCase } from "./queries/cases";
import { subjectMark } from "./subject-mark";

/** Tells the people of one letter apart, and says nothing about who they are. */
export function keyOf(letterId: string, email: string): string {
  return createHash("sha256").update(`${letterId}\n${email.trim().toLowerCase()}`).digest("hex");
}

/** One letter a person, however many cases they are the contact of. */
export function byPerson(cases: readonly AudienceCase[]): ReadonlyMap<string, readonly AudienceCase[]> {
  return Map.groupBy(cases, ({ email }) => email);
}

/** What stands for each placeholder in the letter of the contact of these cases. */
function valuesOf(cases: readonly AudienceCase[], flow: AudienceFlow): PlaceholderValues {
  const titles = together(cases.map(({ title }) => title ?? ""));
  return {
    団体名: together(cases.map(({ organizationName }) => organizationName)),
    担当者名: together(cases.map(({ contactName }) => contactName)),
    受付番号: together(cases.map(({ number }) => number)),
    受付日: together(cases.map(({ receivedAt }) => formatDate(receivedAt))),
    状況: together(cases.map(({ status }) => status)),
    ...(flow === "office" ? { 施設名: titles } : {}),
    ...(flow === "consultation" ? { 相談の件名: titles } : {}),
    ...(flow === "awardEntry" ? { 取組の名称: titles } : {}),
  };
}

/** A placeholder that one of the cases cannot fill is not filled at all. */
function together(values: readonly string[]): string {
  return values.some((value) => value.trim() === "") ? "" : [...new Set(values)].join("、");
}

type Template = {
  readonly subject: string;
  readonly body: string;
  readonly isMandatory: boolean;
};

export type Composed = {
  readonly subject: readonly LetterPart[];
  readonly body: readonly LetterPart[];
  readonly unresolved: readonly string[];
  readonly message: MailMessage;
};

/** The letter of one person, as it will be sent. */
export function composeFor(template: Template, flow: AudienceFlow, cases: readonly AudienceCase[]): Composed {
  const values = valuesOf(cases, flow);
  const [subject, body] = [fillIn(template.subject, values), fillIn(template.body, values)];
  const message = bulkLetterMail({
    to: cases[0]?.email ?? "",
    subject: textOf(subject),
    body: textOf(body),
    isMandatory: template.isMandatory,
    cases: cases.map(({ number, organizationName, title }) => ({
      number,
      about: [flowLabels[flow], organizationName, title ?? ""].filter((part) => part !== "").join("、"),
    })),
  });
  const mark = subjectMark({ subject: textOf(subject), isMandatory: template.isMandatory });
  const marked: LetterPart[] = mark === "" ? subject : [{ kind: "text", text: mark }, ...subject];
  return { subject: marked, body, unresolved: unresolvedIn([...subject, ...body]), message };
}
