"use server";

import { actOnSeen, type News, type Seen } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import { approveExtension, refuseExtension } from "@/lib/awards/extensions/commands/decide";
import { approveSchema, refuseSchema } from "@/lib/awards/extensions/desk-schema";
import { extensionStatusLabels } from "@/lib/awards/extensions/labels";
import { getExtension } from "@/lib/awards/extensions/queries/list";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

export async function approveAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSeen(
    {
      schema: approveSchema,
      trying: () => "awardExtension.approve",
      work: approveExtension,
      news: newsOf,
      next: listAfter("approved"),
    },
    data,
  );
}

export async function refuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSeen(
    {
      schema: refuseSchema,
      trying: () => "awardExtension.refuse",
      work: refuseExtension,
      news: newsOf,
      next: listAfter("refused"),
    },
    data,
  );
}

function listAfter(done: string) {
  return async ({ id }: Seen, staff: Staff): Promise<string> => {
    const decided = await getExtension(staff, id);
    return decided === null ? routes.adminAwards() : routes.adminExtensions(decided.fiscalYear, { done });
  };
}

async function newsOf(staff: Staff, id: string): Promise<News | null> {
  const extension = await getExtension(staff, id);
  if (extension === null) return null;
  const { version, status, updatedAt } = extension;
  const lines = [`現在の状態：${extensionStatusLabels[status]}`, `最後の更新：${formatDateTime(updatedAt)}`];
  return { version, lines };
}
