import "server-only";
import type { Actor, Flow } from "@/lib/access/actor";
import { type DomainError, FieldsRefused } from "@/lib/errors";
import { listFilesOfDraft } from "./queries";
import { storeImage } from "./upload";

/** What a form says about the picture. */
export type ImageChoice = {
  readonly flow: Flow;
  /** The question that the picture answers. */
  readonly field: string;
  /** Ids of stored pictures that the form carried. */
  readonly named: readonly string[];
  readonly released: string | null;
  readonly files: readonly File[];
  /** Why nothing more may be stored now. */
  readonly refusal: DomainError | null;
};

export type TakenImage = {
  /** Ids of the stored pictures after this send. */
  readonly ids: readonly string[];
  /** Those that go once the answers are saved without them (see `releaseFiles`). */
  readonly released: readonly string[];
  readonly error?: string;
  readonly notice?: string;
};

type Owner = { readonly actor: Actor; readonly draft: { readonly id: string; readonly caseId: string | null } };

/** A chosen file is stored whichever button was pressed, so that no error can lose it. It takes the place of the one before. */
export async function takeImage({ actor, draft }: Owner, choice: ImageChoice): Promise<TakenImage> {
  const kept = (await listFilesOfDraft(draft, choice.named)).map((file) => file.id);
  const { flow, field, released, files, refusal } = choice;
  if (released !== null && kept.includes(released)) {
    return { ids: kept.filter((id) => id !== released), released: [released], notice: "画像を解除しました。" };
  }
  if (files.length === 0) return { ids: kept, released: [] };
  if (refusal !== null) return { ids: kept, released: [], error: refusal.message };

  const outcome = await storeImage(actor, { flow, draftId: draft.id, field, files });
  if (!outcome.ok) return { ids: kept, released: [], error: sentenceOf(outcome.error, field) };
  const { id, fileName } = outcome.value;
  const notice = `${fileName}を${kept.length > 0 ? "前の画像と差し替えました" : "追加しました"}。`;
  return { ids: [id], released: kept, notice };
}

function sentenceOf(error: DomainError, field: string): string {
  return error instanceof FieldsRefused ? (error.fields[field] ?? error.message) : error.message;
}
