import "server-only";
import type { z } from "zod";
import { actOnSeen, type News, type Seen, type SeenAct } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { resultStatusLabels } from "@/lib/awards/results/labels";
import { findSeenResult } from "@/lib/awards/results/queries/seen";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type Act<S extends z.ZodType<Seen>> = Pick<SeenAct<S>, "schema" | "work"> & {
  readonly trying: AuditAction;
  /** What the page of the result says when it is done. */
  readonly done: string;
};

/** One form about the result of an edition. */
export function actOnResult<S extends z.ZodType<Seen>>({ schema, work, trying, done }: Act<S>, data: FormData) {
  const next = async ({ id }: Seen, staff: Staff) => {
    const seen = await findSeenResult(staff, id);
    return seen === null ? routes.adminAwards() : routes.adminAwardResult(seen.fiscalYear, done);
  };
  return actOnSeen<S>(
    { schema, work, trying: () => trying, news: newsOfResult, next },
    data,
  ) satisfies Promise<FormState>;
}

async function newsOfResult(staff: Staff, id: string): Promise<News | null> {
  const seen = await findSeenResult(staff, id);
  if (seen === null) return null;
  return {
    version: seen.version,
    lines: [`現在の状態：${resultStatusLabels[seen.status]}`, `最後の更新：${formatDateTime(seen.updatedAt)}`],
  };
}
