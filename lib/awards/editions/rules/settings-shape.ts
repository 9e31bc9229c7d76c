import { z } from "zod";
import { DOCUMENT_BYTES_MAX, DOCUMENT_EXTENSIONS } from "@/lib/attachments/limits";
import { daySchema } from "@/lib/awards/deadlines/wall-time";
import { choice, requiredText } from "@/lib/forms/fields";
import { categorySchema } from "./category-schema";
import { choicesSchema, listSchema, wholeSchema } from "./fields";
import {
  adjustmentSchema,
  conflictsSchema,
  criterionSchema,
  quorumSchema,
  stageSchema,
  tieStepSchema,
} from "./judging-schema";

export const CEREMONY_MODES = ["venue", "online", "hybrid"] as const;
export type CeremonyMode = (typeof CEREMONY_MODES)[number];

export const ceremonyModeLabels = {
  venue: "会場",
  online: "オンライン",
  hybrid: "会場とオンライン",
} as const satisfies Record<CeremonyMode, string>;

const ceremonySchema = z
  .object({
    day: daySchema("表彰式"),
    place: requiredText("表彰式の会場", 200).nullable(),
    mode: choice("表彰式の開催方法", CEREMONY_MODES),
  })
  .readonly();

export type Ceremony = z.output<typeof ceremonySchema>;

export const TEXT_MAX = 20_000;

const textsSchema = z
  .object({
    call: requiredText("募集要項", TEXT_MAX),
    terms: requiredText("応募規約", TEXT_MAX),
    privacy: requiredText("個人情報の取扱い", TEXT_MAX),
  })
  .readonly();

/** What the portal can take at all; an edition may allow less. */
export const FILE_TYPES = Object.values(DOCUMENT_EXTENSIONS);
export const FILE_MEGABYTES_MAX = Math.floor(DOCUMENT_BYTES_MAX / 1024 / 1024);

const filesSchema = z
  .object({
    types: choicesSchema("添付できるファイルの種類", FILE_TYPES, 0),
    megabytes: wholeSchema("添付ファイル1点の大きさの上限（MB）", 1, FILE_MEGABYTES_MAX),
    count: wholeSchema("添付ファイルの数の上限", 0, 20),
  })
  .readonly();

/** Every value by itself; what has to hold between them is in `settings-schema.ts`. */
export const settingsShape = z
  .object({
    fiscalYear: wholeSchema("年度", 2021, 2100),
    name: requiredText("表彰の名称", 100),
    categories: listSchema("部門", categorySchema, [1, 10]),
    criteria: listSchema("評価項目", criterionSchema, [1, 12]),
    stages: listSchema("審査の段階", stageSchema, [1, 2]),
    tieRule: listSchema("同点のときの決め方", tieStepSchema.readonly(), [1, 14]),
    quorum: quorumSchema,
    adjustment: adjustmentSchema,
    conflicts: conflictsSchema,
    ceremony: ceremonySchema.nullable(),
    texts: textsSchema,
    files: filesSchema,
  })
  .readonly();

export type EditionSettings = z.output<typeof settingsShape>;
