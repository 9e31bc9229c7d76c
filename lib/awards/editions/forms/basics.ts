import type { z } from "zod";
import { choicesSchema } from "@/lib/awards/editions/rules/fields";
import {
  CEREMONY_MODES,
  type EditionSettings,
  FILE_MEGABYTES_MAX,
  FILE_TYPES,
} from "@/lib/awards/editions/rules/settings-shape";
import { optionalCalendarDate } from "@/lib/forms/date-field";
import { choice, optionalText, requiredText, wholeNumber } from "@/lib/forms/fields";
import { seenSettings } from "./seen";

const PLACE_MAX = 200;
const NAME_MAX = 100;

export const basicsSchema = seenSettings.extend({
  name: requiredText("表彰の名称", NAME_MAX),
  ceremonyDay: optionalCalendarDate("表彰式の日"),
  ceremonyMode: choice("表彰式の開催方法", CEREMONY_MODES),
  ceremonyPlace: optionalText("表彰式の会場", PLACE_MAX),
  fileTypes: choicesSchema("添付できるファイルの種類", FILE_TYPES, 0).optional(),
  fileMegabytes: wholeNumber("添付ファイル1点の大きさの上限", 1, FILE_MEGABYTES_MAX),
  fileCount: wholeNumber("添付ファイルの数の上限", 0, 20),
});

type Basics = z.output<typeof basicsSchema>;

export function withBasics(settings: EditionSettings, basics: Basics): EditionSettings {
  const { name, ceremonyDay, ceremonyMode, ceremonyPlace, fileTypes, fileMegabytes, fileCount } = basics;
  return {
    ...settings,
    name,
    ceremony: ceremonyDay === undefined ? null : { day: ceremonyDay, mode: ceremonyMode, place: ceremonyPlace ?? null },
    files: { types: fileTypes ?? [], megabytes: fileMegabytes, count: fileCount },
  };
}
