import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StaleRecord, StepNotAllowed } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { formatDateTime } from "@/lib/japan/dates";

/** A record in the version that its screen showed. */
export type Seen = { readonly id: string; readonly version: number };

/** How the record stands now: its version, and what somebody has to know before deciding again. */
export type News = { readonly version: number; readonly lines: readonly string[] };

export type SeenAct<S extends z.ZodType<Seen>> = {
  readonly schema: S;
  readonly trying: (input: z.output<S>) => AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  readonly news: (staff: Staff, id: string) => Promise<News | null>;
  /** Where it leads when it is done. */
  readonly next: (input: z.output<S>, staff: Staff) => string | Promise<string>;
};

/** One form about a record of the desk: who, what, do, say. When somebody was faster, what they did is shown first. */
export async function actOnSeen<S extends z.ZodType<Seen>>(act: SeenAct<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { value } = form;
  const options = { trying: act.trying(value), subjectId: value.id };
  const outcome = await attempt(staff, (uow) => act.work(uow, value), options);
  if (outcome.ok) redirect(await act.next(value, staff));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  const refused = form.rejected(error.message);
  const isOvertaken = error instanceof StaleRecord || error instanceof StepNotAllowed;
  return isOvertaken ? withNews(await act.news(staff, value.id), value, refused) : refused;
}

function withNews(news: News | null, seen: Seen, refused: FormState): FormState {
  if (news === null || news.version === seen.version) return refused;
  return {
    ...refused,
    values: { ...refused.values, version: String(news.version) },
    notices: { version: news.lines.join("\n") },
  };
}

/** How a record with a status stands now. */
type Standing<Status extends string> = {
  readonly version: number;
  readonly status: Status;
  readonly updatedAt: Date;
};

type Kind<Status extends string, Found extends Standing<Status>> = {
  /** For whoever may see it. */
  readonly find: (staff: Staff, id: string) => Promise<Found | null>;
  readonly labels: Readonly<Record<Status, string>>;
  /** The page of the record, which says what was done. */
  readonly pageOf: (found: Found, id: string, done: string) => string;
  /** Where it leads when the record is there no more. */
  readonly elsewhere: string;
};

type StandingAct<S extends z.ZodType<Seen>> = Pick<SeenAct<S>, "schema" | "work"> & {
  readonly trying: AuditAction;
  readonly done: string;
  /** For what the public reads, before the page is shown. */
  readonly after?: () => void;
};

/** The forms about one kind of record that has a status: what somebody else did meanwhile is told by it. */
export function actsOn<Status extends string, Found extends Standing<Status>>(kind: Kind<Status, Found>) {
  const news = async (staff: Staff, id: string): Promise<News | null> => {
    const found = await kind.find(staff, id);
    if (found === null) return null;
    const { version, status, updatedAt } = found;
    return {
      version,
      lines: [`現在の状態：${kind.labels[status]}`, `最後の更新：${formatDateTime(updatedAt)}`],
    };
  };
  return <S extends z.ZodType<Seen>>({ schema, work, trying, done, after }: StandingAct<S>, data: FormData) => {
    const next = async ({ id }: Seen, staff: Staff) => {
      after?.();
      const found = await kind.find(staff, id);
      return found === null ? kind.elsewhere : kind.pageOf(found, id, done);
    };
    return actOnSeen<S>({ schema, work, trying: () => trying, news, next }, data);
  };
}
