import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prepareDocument } from "./document";
import { documentMessage } from "./document-messages";
import { addToDraft } from "./draft-files";
import { DOCUMENT_EXTENSIONS, DOCUMENT_FILES_MAX } from "./limits";
import { discardPrepared, type PreparedFile } from "./prepare";
import { listFilesOfDraft } from "./queries";

const MEGABYTE = 1024 * 1024;

/** What a form says about its papers. */
export type DocumentChoice = {
  readonly flow: string;
  /** The question that the papers answer. */
  readonly field: string;
  /** Ids of stored papers that the form carried. */
  readonly named: readonly string[];
  readonly released: string | null;
  readonly files: readonly File[];
  /** Where less is taken than the portal can. */
  readonly limits?: DocumentLimits;
};

type DocumentLimits = {
  /** Endings of names, without a dot. */
  readonly types: readonly string[];
  readonly megabytes: number;
  readonly count: number;
};

export type TakenDocuments = {
  /** Ids of the stored papers after this send. */
  readonly ids: readonly string[];
  /** Those that go once the answers are saved without them (see `releaseFiles`). */
  readonly released: readonly string[];
  readonly error?: string;
  readonly notice?: string;
};

type Owner = { readonly actor: Actor; readonly draft: { readonly id: string; readonly caseId: string | null } };

/** Chosen papers are stored whichever button was pressed, so that no error can lose them. */
export async function takeDocuments({ actor, draft }: Owner, choice: DocumentChoice): Promise<TakenDocuments> {
  const kept = (await listFilesOfDraft(draft, choice.named)).map((file) => file.id);
  const { released, files } = choice;
  if (released !== null && kept.includes(released)) {
    return { ids: kept.filter((id) => id !== released), released: [released], notice: "資料を解除しました。" };
  }
  if (kept.length + files.length > (choice.limits?.count ?? DOCUMENT_FILES_MAX))
    return { ids: kept, released: [], error: tooMany(choice) };
  const ids = [...kept];
  for (const sent of files) {
    const stored = await storeDocument({ actor, draft }, { ...choice, named: ids }, sent);
    if (!stored.ok) return { ids, released: [], error: `「${sent.name}」：${stored.error}` };
    ids.push(stored.id);
  }
  return files.length === 0
    ? { ids, released: [] }
    : { ids, released: [], notice: `資料を${files.length}点追加しました。` };
}

type Stored = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: string };

function tooMany({ limits }: DocumentChoice): string {
  if (limits === undefined) return documentMessage("too-many");
  return `資料は${limits.count}点までです。不要な資料を解除してから、もう一度選択してください。`;
}

function isAmong({ types }: DocumentLimits, { mediaType }: PreparedFile): boolean {
  return Object.entries(DOCUMENT_EXTENSIONS).some(([known, ending]) => known === mediaType && types.includes(ending));
}

/** File first, row second: a row never points to nothing. */
async function storeDocument({ actor, draft }: Owner, choice: DocumentChoice, sent: File): Promise<Stored> {
  const { limits, flow, field, named } = choice;
  if (limits !== undefined && sent.size > limits.megabytes * MEGABYTE)
    return { ok: false, error: `資料は1点${limits.megabytes}MBまでです。小さくしてから、もう一度選択してください。` };
  const prepared = await prepareDocument(sent, flow);
  if (!prepared.ok) return { ok: false, error: documentMessage(prepared.cause) };
  if (limits !== undefined && !isAmong(limits, prepared.file)) {
    await discardPrepared(prepared.file);
    return { ok: false, error: "添付できない種類のファイルです。説明にある種類のファイルを選択してください。" };
  }
  try {
    const outcome = await addToDraft(actor, { flow, draftId: draft.id, field, named }, prepared.file);
    if (outcome.ok) return { ok: true, id: outcome.value.id };
    await discardPrepared(prepared.file);
    return { ok: false, error: outcome.error.message };
  } catch (error) {
    await discardPrepared(prepared.file);
    throw error;
  }
}
