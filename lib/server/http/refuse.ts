import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Answers that must be possible when nothing else is: no style sheet, no database, no Next. */
const REFUSALS = {
  400: ["リクエストを読み取れませんでした", "アドレスを確かめて、もう一度お試しください。"],
  403: ["ほかのサイトからの送信は受け付けていません", "このポータルのページから、もう一度送信してください。"],
  404: ["ページが見つかりません", "アドレスを確かめるか、トップページからお探しください。"],
  405: ["このアドレスでは使えない操作です", "トップページからお進みください。"],
  411: ["送信の長さがわかりません", "ブラウザーのフォームから、もう一度送信してください。"],
  413: [
    "送信された内容が大きすぎます",
    "ファイルを小さくするか、文章を短くしてください。ブラウザーの「戻る」で入力した画面に戻れます。",
  ],
  500: ["申し訳ありません。処理できませんでした", "しばらくしてから、もう一度お試しください。"],
  503: [
    "ただいま混み合っています",
    "数秒待ってから、もう一度お試しください。ブラウザーの「戻る」で入力した画面に戻れます。",
  ],
} as const;

export type RefusalStatus = keyof typeof REFUSALS;

const RETRY_SECONDS = 5;

export function refuse(response: ServerResponse, status: RefusalStatus, headers: OutgoingHttpHeaders = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(page(REFUSALS[status]), "utf8");
  const own = {
    "content-type": "text/html; charset=utf-8",
    "content-length": body.length,
    "cache-control": "no-store",
  };
  if (status === 503) response.setHeader("retry-after", RETRY_SECONDS);
  response.writeHead(status, { ...headers, ...own });
  response.end(body);
}

function page([title, advice]: readonly [title: string, advice: string]): string {
  return `<!DOCTYPE html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${advice}</p><p><a href="/">トップページ</a></p></main></body>
</html>
`;
}
