import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { parseAnswers } from "@/lib/publishing/answers";
import { contentAnswers } from "@/lib/publishing/field";
import { definitionOf } from "@/lib/publishing/kinds/registry";
import { type Content, findForChange } from "./record";
import type { SeenContent } from "./review";
import { saveContent } from "./write";

/** What an old version said is saved once more, as the newest. */
export async function restoreVersion(
  uow: UnitOfWork,
  { id, version, ordinal }: SeenContent & { readonly ordinal: number },
): Promise<Content> {
  const { kind } = await findForChange(uow, id);
  const old = await uow.tx.contentVersion.findUnique({
    where: { contentId_ordinal: { contentId: id, ordinal } },
    select: { body: true },
  });
  if (old === null) throw new RecordNotFound();
  const answers = contentAnswers(definitionOf(kind).fields, parseAnswers(old.body));
  return saveContent(uow, { id, version, answers });
}
