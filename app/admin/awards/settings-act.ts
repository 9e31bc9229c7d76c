import "server-only";
import type { z } from "zod";
import { actOnSeen, type News, type Seen, type SeenAct } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { revisionStatusLabels } from "@/lib/awards/editions/labels";
import { findSeen } from "@/lib/awards/editions/queries/desk";
import { AWARD_TAG } from "@/lib/awards/editions/tags";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";

type Act<S extends z.ZodType<Seen>> = Pick<SeenAct<S>, "schema" | "work"> & {
  readonly trying: AuditAction;
  /** What the page of the year says when it is done. */
  readonly done: string;
  /** What the public reads changes with it. */
  readonly isPublic?: true;
};

/** One form about the settings of an edition. */
export function actOnSettings<S extends z.ZodType<Seen>>(act: Act<S>, data: FormData): Promise<FormState> {
  const { schema, work, trying, done, isPublic } = act;
  const next = ({ id }: Seen, staff: Staff) => {
    if (isPublic) afterPublication([AWARD_TAG]);
    return pageOfYear(staff, id, done);
  };
  return actOnSeen({ schema, work, trying: () => trying, news: newsOfSettings, next }, data);
}

async function pageOfYear(staff: Staff, id: string, done: string): Promise<string> {
  const seen = await findSeen(staff, id);
  return seen === null ? routes.adminAwards() : routes.adminAward(seen.fiscalYear, done);
}

async function newsOfSettings(staff: Staff, id: string): Promise<News | null> {
  const seen = await findSeen(staff, id);
  if (seen === null) return null;
  const { version, status, updatedAt } = seen;
  return {
    version,
    lines: [`現在の状態：${revisionStatusLabels[status]}`, `最後の更新：${formatDateTime(updatedAt)}`],
  };
}
