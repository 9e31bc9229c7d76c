type Question = { readonly kind: string; readonly isFallback: boolean };

/** What Next asks of the keeper of its finished pages, as far as tests speak of it. */
export default class WholePagesCache {
  constructor(context: Readonly<Record<string, unknown>>);
  get(key: string, question: Question): Promise<{ readonly value?: { readonly html?: string } } | null>;
  set(key: string, page: Readonly<Record<string, unknown>>, context: Readonly<Record<string, unknown>>): Promise<void>;
  revalidateTag(tags: readonly string[]): Promise<void>;
}
