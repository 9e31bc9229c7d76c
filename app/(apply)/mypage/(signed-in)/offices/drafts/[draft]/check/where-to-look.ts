import type { FieldsRefused } from "@/lib/errors";
import { whereToLook as whereIn } from "@/lib/forms/where-to-look";
import { fieldLabel } from "@/lib/offices/fields";

/** On the page that checks an office, the declarer's and the desk's. */
export function whereToLook(refused: FieldsRefused): string {
  return whereIn(refused, { names: Object.keys(refused.fields), labelOf: fieldLabel, link: "入力に戻る" });
}
