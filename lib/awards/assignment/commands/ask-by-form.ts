import "server-only";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import type { WishInput } from "@/lib/awards/assignment/forms/wish";
import { relationsTo } from "@/lib/awards/assignment/permissions";
import { judgedByNumber } from "@/lib/awards/entries/queries/by-number";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { askForDraft } from "./propose";
import type { DraftRow } from "./record";

/** 案の作成, with entries named by their numbers. */
export async function askByForm(uow: UnitOfWork, { id: editionId, everybody, ...input }: WishInput): Promise<DraftRow> {
  if (!relationsTo(uow.actor).includes("officer")) throw new NotPermitted();
  const stage = (await stageInWork(editionId, uow.tx)) ?? "first";
  const of = { actor: uow.actor, editionId, stage };
  const { entries, unknown } = await judgedByNumber(uow, { ...of, text: everybody ?? "" });
  if (unknown.length > 0) {
    const which = unknown.map((line) => `「${line}」`).join("");
    throw new FieldsRefused({
      everybody: `${which}は、この年度の審査対象の応募にありません。番号を確認するか、行を除いてください。`,
    });
  }
  const { mode, minimum, commonAtMost, seed, wishes, expertise, load, mix } = input;
  const weights = { wishes, expertise, load, mix };
  const common = entries.map(({ id }) => id);
  return askForDraft(uow, { editionId, wish: { mode, minimum, commonAtMost, seed, weights, everybody: common } });
}
