import type { ContentKind } from "@/lib/db/generated/enums";

/** A list of what is published that has an address of its own. */
export type ContentList = {
  readonly title: string;
  readonly lead: string;
  readonly filter: {
    readonly kinds: readonly ContentKind[];
    readonly audience?: string;
    readonly ministry?: string;
    readonly category?: string;
  };
  /** Name of the filter, which can be taken off. */
  readonly condition?: string;
  readonly href: (page?: number) => string;
};

/** One way to narrow a list, with what it would leave. */
type ContentFilterLink = { readonly href: string; readonly label: string; readonly count: number };
export type ContentFilterGroup = {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly ContentFilterLink[];
};

/** What stands beside the filters. */
export type ContentCounts = {
  readonly total: number;
  readonly ministries: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly audiences: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, number>>;
};

/** What every kind has on its public row. */
export type PublicRow = {
  readonly kind: ContentKind;
  readonly slug: string;
  readonly body: unknown;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};
