/** Pages from 2 on have addresses; page 1 is the list itself. Null for anything else, so that no address has two spellings. */
export function parsePageNumber(text: string): number | null {
  const page = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return page >= 2 ? page : null;
}

/** 自己宣言の一覧（2 / 8ページ） */
export function pagedTitle(title: string, page: number, pageCount: number): string {
  return page === 1 ? title : `${title}（${page} / ${pageCount}ページ）`;
}
