import "server-only";
import type { z } from "zod";
import { actOnSeen, type News, type Seen, type SeenAct } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import { findSeenConflict } from "@/lib/awards/conflicts/queries/desk";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type Act<S extends z.ZodType<Seen>> = Pick<SeenAct<S>, "schema" | "work"> & {
  readonly trying: AuditAction;
  /** What the page of the conflict says when it is done. */
  readonly done: string;
};

/** One form of the desk about a conflict of interest. */
export function actOnConflict<S extends z.ZodType<Seen>>(act: Act<S>, data: FormData): Promise<FormState> {
  const { schema, work, trying, done } = act;
  const next = async ({ id }: Seen, staff: Staff) => {
    const seen = await findSeenConflict(staff, id);
    return seen === null ? routes.adminAwards() : routes.adminConflict(seen.fiscalYear, id, done);
  };
  return actOnSeen({ schema, work, trying: () => trying, news: newsOfConflict, next }, data);
}

async function newsOfConflict(staff: Staff, id: string): Promise<News | null> {
  const seen = await findSeenConflict(staff, id);
  if (seen === null) return null;
  const { version, status, updatedAt } = seen;
  return {
    version,
    lines: [`現在の状態：${conflictStatusLabels[status]}`, `最後の更新：${formatDateTime(updatedAt)}`],
  };
}
