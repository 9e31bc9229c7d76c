import "server-only";
import type { z } from "zod";
import { actOnSeen, type News, type Seen, type SeenAct } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { roundStatusLabels } from "@/lib/awards/rounds/labels";
import { findSeenRound } from "@/lib/awards/rounds/queries/desk";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type Act<S extends z.ZodType<Seen>> = Pick<SeenAct<S>, "schema" | "work"> & {
  readonly trying: AuditAction;
  /** What the page says when it is done. */
  readonly done: string;
};

/** One form about a round. */
export function actOnRound<S extends z.ZodType<Seen>>(act: Act<S>, data: FormData): Promise<FormState> {
  const { schema, work, trying, done } = act;
  const next = async ({ id }: Seen, staff: Staff) => {
    const seen = await findSeenRound(staff, id);
    return seen === null ? routes.adminAwards() : routes.adminRounds(seen.edition.fiscalYear, done);
  };
  return actOnSeen({ schema, work, trying: () => trying, news, next }, data);
}

async function news(staff: Staff, id: string): Promise<News | null> {
  const seen = await findSeenRound(staff, id);
  if (seen === null) return null;
  const { version, status, updatedAt } = seen;
  return {
    version,
    lines: [`現在の状態：${roundStatusLabels[status]}`, `最後の更新：${formatDateTime(updatedAt)}`],
  };
}
