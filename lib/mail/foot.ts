import { baseUrl } from "@/lib/env";
import { OFFICE_NAME } from "@/lib/office-name";
import { routes } from "@/lib/routes";

/** How a letter to somebody outside ends: where to ask, by an address that stands in the letter itself. */
export function contactFoot(): string {
  return [
    "このメールには返信できません。お問い合わせは、次のページの電話番号へお願いします（受付時間も載せています）。",
    `${baseUrl()}${routes.contact()}`,
    OFFICE_NAME,
  ].join("\n");
}
