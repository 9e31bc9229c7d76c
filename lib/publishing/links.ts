import type { ContentKind } from "@/lib/db/generated/enums";
import { type Answers, asText } from "@/lib/drafts/answers";
import { definitionOf } from "./kinds/registry";
import { linksIn } from "./markdown";

export type InnerLink = {
  /** Name and label of the field it stands in. */
  readonly field: string;
  readonly label: string;
  readonly path: string;
};

/** Links to pages of the portal itself, without what follows `?` or `#`. Where others lead is not asked of anybody. */
export function innerLinksOf(kind: ContentKind, answers: Answers): readonly InnerLink[] {
  return definitionOf(kind).fields.flatMap(({ name, label, control }) =>
    addressesIn(control.kind, asText(answers[name]))
      .filter((url) => /^\/(?!\/)/.test(url))
      .map((url) => ({ field: name, label, path: pathOf(url) })),
  );
}

function addressesIn(control: string, text: string): readonly string[] {
  if (control === "markdown") return linksIn(text).map(({ url }) => url);
  return control === "url" && text !== "" ? [text] : [];
}

function pathOf(url: string): string {
  return (/^[^?#]*/.exec(url)?.[0] ?? "").replace(/(?<=.)\/$/, "");
}

/** Lists by a property and their further pages: which of them hold anything changes with every publish. */
const PARTS_OF_LISTS =
  /^\/(policies|case-studies|news|faq|declarations|offices)\/(audiences|ministries|kinds|topics|categories|prefectures|industries|items|pages)\/[\w-]+(\/pages\/\d+)?$/;

export function isPartOfList(path: string): boolean {
  return PARTS_OF_LISTS.test(path);
}

/** "/news/x" may be the news item x; every kind that could stand at the address, with the last part of it. */
export function slugOfPath(kind: ContentKind, path: string): string | undefined {
  const address = definitionOf(kind).address;
  const last = kind === "PAGE" ? path.slice(1).replaceAll("/", "--") : (path.split("/").at(-1) ?? "");
  return address?.(last) === path ? last : undefined;
}
