import type { LegalFormCode } from "@/lib/japan/legal-forms";
import { type Core, readCore } from "./core";
import { withoutLegalForm } from "./legal-form-reading";
import { namesBeforeUnit } from "./name-before-unit";
import { plainText } from "./plain-text";

export type OrganizationName = {
  readonly written: string;
  /** The whole first, then without department or branch. Empty when the name says nothing. */
  readonly cores: readonly Core[];
  readonly form: LegalFormCode | null;
  /** Written in kana alone, so that it may be the reading of another name. */
  readonly isKana: boolean;
};

export function readOrganizationName(written: string): OrganizationName {
  const plain = plainText(written);
  const bare = [plain, ...namesBeforeUnit(plain)].map(withoutLegalForm);
  const cores = bare.map(({ text }) => readCore(text)).filter((core) => core !== null);
  return {
    written,
    cores: cores.filter(({ text }, place) => cores.findIndex((core) => core.text === text) === place),
    form: bare.find(({ form }) => form !== null)?.form ?? null,
    isKana: /^[\p{sc=Katakana}ー]+$/u.test(cores[0]?.text ?? ""),
  };
}
