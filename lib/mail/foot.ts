import { baseUrl } from "@/lib/env";
import { OFFICE_NAME } from "@/lib/office-name";
import { routes } from "@/lib/routes";

/** Where somebody outside asks, by an address that is in the letter itself. */
export function contactPlace(): string {
  return `次のページの電話番号へお願いします（受付時間も載せています）。\n${baseUrl()}${routes.contact()}`;
}

/** How a letter to somebody outside ends. */
export function contactFoot(): string {
  return `このメールには返信できません。お問い合わせは、${contactPlace()}\n${OFFICE_NAME}`;
}
