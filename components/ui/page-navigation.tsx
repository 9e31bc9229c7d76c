import { Icon } from "./icon";

type PageNavigationProps = {
  /** What is paged through, such as 検索結果. */
  readonly of: string;
  readonly page: number;
  readonly pageCount: number;
  readonly href: (page: number) => string;
};

const LINK = "inline-flex min-h-11 items-center gap-1 px-3";

/** What does not exist is left out; one page needs no navigation at all. */
export function PageNavigation({ of, page, pageCount, href }: PageNavigationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={`${of}のページ`} className="mt-8 flex flex-wrap items-center justify-center gap-4 print:hidden">
      {page > 1 && <PreviousLink href={href(page - 1)} />}
      <span>
        {page} / {pageCount}ページ
      </span>
      {page < pageCount && <NextLink href={href(page + 1)} />}
    </nav>
  );
}

type KeysetNavigationProps = {
  readonly of: string;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
};

/** For lists that are too long to be counted. */
export function KeysetNavigation({ of, previous, next }: KeysetNavigationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={`${of}のページ`} className="mt-8 flex flex-wrap items-center justify-center gap-4 print:hidden">
      {previous && <PreviousLink href={previous} />}
      {next && <NextLink href={next} />}
    </nav>
  );
}

type PageLinkProps = { readonly href: string };

function PreviousLink({ href }: PageLinkProps) {
  return (
    <a href={href} rel="prev" className={LINK}>
      <Icon name="back" className="size-5" />
      前のページ
    </a>
  );
}

function NextLink({ href }: PageLinkProps) {
  return (
    <a href={href} rel="next" className={LINK}>
      次のページ
      <Icon name="back" className="size-5 rotate-180" />
    </a>
  );
}
