import "server-only";
import { unpackParts } from "@/lib/files/packed-parts";
import type { DocumentCause } from "./document-messages";
import { type DocumentType, PACKED_PARTS_MAX, UNPACKED_BYTES_MAX } from "./limits";

export type Reading =
  | { readonly ok: true; readonly type: DocumentType }
  | { readonly ok: false; readonly cause: DocumentCause };

const MAIN_PARTS = [
  {
    mark: "wordprocessingml.document.main+xml",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  {
    mark: "spreadsheetml.sheet.main+xml",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  {
    mark: "presentationml.presentation.main+xml",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
] as const;

const LIMITS = { partsMax: PACKED_PARTS_MAX, bytesMax: UNPACKED_BYTES_MAX };

const PROGRAM = /vbaProject|vbaData|(?:^|\/)(?:activeX|macrosheets|customUI)\//i;
const PROGRAM_TYPE = /macroEnabled|vbaProject|activeX/i;
/** A template or an object that is fetched from elsewhere when the paper is opened. */
const FETCHED = /(?:attachedTemplate|oleObject|frame|subDocument)"/i;
const FROM_ELSEWHERE = /TargetMode="External"/i;
/** Charts carry their figures as a workbook of their own; everything else that is embedded is a file in a file. */
const EMBEDDED = /(?:^|\/)embeddings\/(?!.*\.xlsx$)/i;

/** Word, Excel or PowerPoint by what is inside, without anything that runs or hides. */
export async function readOfficeDocument(bytes: Uint8Array): Promise<Reading> {
  const unpacked = await unpackParts(bytes, LIMITS);
  if (!unpacked.ok) return unpacked;
  const { parts } = unpacked;
  const names = [...parts.keys()];
  const types = parts.get("[Content_Types].xml")?.toString("utf8");
  if (types === undefined) return refused("wrong-kind");
  if (names.some((name) => PROGRAM.test(name)) || PROGRAM_TYPE.test(types)) return refused("active");
  if (names.some((name) => EMBEDDED.test(name))) return refused("embedded");
  const relations = names
    .filter((name) => name.endsWith(".rels"))
    .map((name) => parts.get(name)?.toString("utf8") ?? "");
  if (relations.some(fetches)) return refused("active");
  for (const [name, content] of parts) {
    if (!/\/embeddings\//i.test(name)) continue;
    const inner = await readOfficeDocument(content);
    if (!inner.ok) return inner;
  }
  const main = MAIN_PARTS.find(({ mark }) => types.includes(mark));
  return main === undefined ? refused("wrong-kind") : { ok: true, type: main.type };
}

/** One tag after the other: a pattern that runs on over several takes quadratic time. */
function fetches(relations: string): boolean {
  return relations.split("<").some((tag) => FETCHED.test(tag) && FROM_ELSEWHERE.test(tag));
}

function refused(cause: DocumentCause): Reading {
  return { ok: false, cause };
}
