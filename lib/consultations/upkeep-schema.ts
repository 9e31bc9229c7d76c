import { z } from "zod";
import { choices, optionalChoice, requiredText, seenVersion, wholeNumber } from "@/lib/forms/fields";
import { MESSAGE_MAX } from "@/lib/threads/text";
import { TOPIC_CODES } from "./options";

const CAPACITY_MAX = 500;
const TITLE_MAX = 60;

const topics = choices("担当できるテーマ", TOPIC_CODES).transform((chosen) =>
  TOPIC_CODES.filter((code) => chosen.includes(code)),
);

export const skillsSchema = z.object({
  accountId: z.uuid(),
  version: seenVersion(),
  topics: topics.optional().transform((chosen) => chosen ?? []),
  capacity: wholeNumber("件数の目安", 0, CAPACITY_MAX),
});

export const templateSchema = z.object({
  id: z.union([z.literal("new"), z.uuid()]),
  version: seenVersion(),
  title: requiredText("定型文の名前", TITLE_MAX),
  topic: optionalChoice("テーマ", TOPIC_CODES),
  body: requiredText("本文", MESSAGE_MAX),
});

export const templateUseSchema = z.object({
  id: z.uuid(),
  version: seenVersion(),
  use: z.enum(["yes", "no"], { error: "画面の情報が古くなっています。ページを読み込み直してください。" }),
});
