import { formatDateTime } from "@/lib/japan/dates";
import { spreadsheet } from "@/lib/spreadsheet";
import type { ConcernedPerson } from "./breach";
import { RECORD_CLASSES, recordClasses } from "./classes";

/** 個人情報ファイル簿, as 個人情報の保護に関する法律 第75条 asks for it. */
export function personalDataFilesCsv(office: string): string {
  const heading = [
    "個人情報ファイルの名称",
    "利用に供される事務をつかさどる組織",
    "利用目的",
    "記録される個人の範囲",
    "記録項目",
    "収集方法",
    "要配慮個人情報",
    "経常的な提供先",
    "保存期間",
    "保存期間の起算",
    "根拠",
    "期間満了後の消去",
    "開示・訂正・利用停止の請求先",
  ];
  const rows = RECORD_CLASSES.map((key) => {
    const { file, purpose, people, items, source, years, from, basis, erases } = recordClasses[key];
    const start = `${from}の属する年度の翌年度の4月1日`;
    return [
      file,
      office,
      purpose,
      people,
      items,
      source,
      "含まない",
      "なし",
      `${years}年`,
      start,
      basis,
      erases,
      office,
    ];
  });
  return spreadsheet([heading, ...rows]);
}

export function concernedCsv(persons: readonly ConcernedPerson[]): string {
  const heading = [
    "受付番号など",
    "企業・団体名",
    "担当者の氏名",
    "メールアドレス",
    "最初の閲覧",
    "最後の閲覧",
    "閲覧の回数",
  ];
  const rows = persons.map(({ number, organizationName, contactName, contactEmail, first, last, times }) => [
    number,
    organizationName,
    contactName,
    contactEmail,
    formatDateTime(first),
    formatDateTime(last),
    String(times),
  ]);
  return spreadsheet([heading, ...rows]);
}
