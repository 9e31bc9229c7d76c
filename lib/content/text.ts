import type { Language } from "./versions";

/** Running text as data: what a page says, apart from how it is set. */
export type Inline = string | InlineLink | ForeignWords;

export type InlineLink = {
  readonly text: string;
  readonly href: string;
  /** The language of the other page, where it is not that of this one. */
  readonly hrefLang?: Language;
};

/** Words in another language than their page, so that they are read out as such. */
export type ForeignWords = { readonly text: string; readonly lang: Language };

/** A sentence or paragraph; parts with an address become links. */
export type Text = string | readonly Inline[];

export type Block =
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "terms"; readonly items: readonly { readonly term: string; readonly text: Text }[] };

export type TextSection = {
  /** For links to this section; never changed once published. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

export type TextPage = {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** YYYY-MM-DD of the last change of the wording. */
  readonly updatedOn: string;
  readonly sections: readonly TextSection[];
};

export function paragraph(...parts: readonly Inline[]): Block {
  return { kind: "paragraph", text: parts };
}

export function list(...items: readonly Text[]): Block {
  return { kind: "list", items };
}

export function terms(...items: readonly { readonly term: string; readonly text: Text }[]): Block {
  return { kind: "terms", items };
}

export function link(text: string, href: string): InlineLink {
  return { text, href };
}

/** From an English page to one that exists in Japanese only: said before it is opened. */
export function inJapanese(text: string, href: string): InlineLink {
  return { text: `${text} (in Japanese)`, href, hrefLang: "ja" };
}

/** A name that has no English word of its own, within an English text. */
export function japaneseWords(text: string): ForeignWords {
  return { text, lang: "ja" };
}
