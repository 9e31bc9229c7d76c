"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import type { FormState } from "@/lib/forms/form";
import { discardImport, startImport, startUndo } from "@/lib/offices/imports/commands/choose";
import { importSchema, startSchema, undoSchema } from "@/lib/offices/imports/schema";
import { routes } from "@/lib/routes";

export async function startAction(_previous: FormState, data: FormData): Promise<FormState> {
  const next = ownPage(data);
  return actAsMember({ schema: startSchema, trying: "officeImport.apply", work: startImport, next }, data);
}

export async function discardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const next = routes.mypageOfficeImports("discarded");
  return actAsMember({ schema: importSchema, trying: "officeImport.discard", work: discardImport, next }, data);
}

export async function undoAction(_previous: FormState, data: FormData): Promise<FormState> {
  const next = ownPage(data);
  return actAsMember({ schema: undoSchema, trying: "officeImport.undo", work: startUndo, next }, data);
}

/** The id has been read by the schema before this address is used. */
function ownPage(data: FormData): string {
  const id = data.get("id");
  return routes.mypageOfficeImport(typeof id === "string" ? id : "");
}
