import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { CountsNav } from "@/components/ui/counts-nav";
import { DataTable } from "@/components/ui/data-table";
import { DiffView } from "@/components/ui/diff-view";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation, PageNavigation } from "@/components/ui/page-navigation";
import { StepNavigation } from "@/components/ui/step-navigation";
import { SummaryList } from "@/components/ui/summary-list";
import { TaskList } from "@/components/ui/task-list";
import { TimeText } from "@/components/ui/time-text";
import { wordsOf } from "./render";

describe("SummaryList", () => {
  it("says what each 変更 changes, and what is missing", () => {
    const words = wordsOf(
      renderToStaticMarkup(
        <SummaryList
          rows={[
            { label: "会社名", value: "見本", change: "/a" },
            { label: "建物名", value: "", change: "/b" },
            { label: "所在地", value: "", change: "/c", isMissing: true },
          ]}
        />,
      ),
    );

    expect(words).toContain("見本変更：会社名");
    expect(words).toContain("未入力変更：建物名");
    expect(words).toContain("所在地を入力してください");
  });
});

describe("PageNavigation", () => {
  const render = (page: number, pageCount: number) =>
    wordsOf(
      renderToStaticMarkup(
        <PageNavigation of="検索結果" page={page} pageCount={pageCount} href={(to) => `?page=${to}`} />,
      ),
    );

  it("leaves out what does not exist", () => {
    expect([render(1, 1), render(1, 3), render(2, 3), render(3, 3)]).toEqual([
      "",
      "1 / 3ページ次のページ",
      "前のページ2 / 3ページ次のページ",
      "前のページ3 / 3ページ",
    ]);
  });

  it("works without a count", () => {
    expect(wordsOf(renderToStaticMarkup(<KeysetNavigation of="記録" next="?after=1" />))).toBe("次のページ");
    expect(renderToStaticMarkup(<KeysetNavigation of="記録" />)).toBe("");
  });
});

describe("DataTable", () => {
  const table = (rows: readonly string[]) =>
    renderToStaticMarkup(
      <DataTable
        id="t"
        caption="一覧"
        columns={[
          { heading: "番号", cell: (row: string) => row, isRowHeading: true },
          { heading: "件数", cell: () => "1", align: "end", sort: { direction: "descending", href: "?sort=n" } },
        ]}
        rows={rows}
        rowKey={(row) => row}
        whenEmpty="ありません。"
      />,
    );

  it("can be reached and scrolled by keyboard and names its rows and columns", () => {
    const html = table(["A"]);

    expect(html).toMatch(/<section aria-labelledby="t-caption" tabindex="0"/i);
    expect(html).toContain('scope="row"');
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/aria-sort/g)).toHaveLength(1);
  });

  it("says so when there is nothing", () => {
    expect(wordsOf(table([]))).toBe("ありません。");
  });
});

describe("navigation", () => {
  it("ends breadcrumbs with the page itself, which is no link", () => {
    const html = renderToStaticMarkup(<Breadcrumbs path={[{ href: "/x", label: "一覧" }]} current="詳細" />);

    expect(wordsOf(html)).toBe("現在位置ホーム一覧詳細");
    expect(html).toContain('<li aria-current="page">詳細</li>');
  });

  it("tells how far the steps were reached and the state of each", () => {
    const html = renderToStaticMarkup(
      <StepNavigation
        steps={[
          { label: "団体", state: "completed", href: "/1" },
          { label: "取組", state: "editing", href: "/2" },
          { label: "確認", state: "none" },
        ]}
      />,
    );

    expect(wordsOf(html)).toBe("全3ステップ中、2ステップ目まで到達済み1団体（入力済み）2取組（入力中）3確認（未入力）");
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it("does not pretend to know a count above a thousand", () => {
    const words = (count: number) =>
      wordsOf(renderToStaticMarkup(<CountsNav label="件数" counts={[{ label: "公開中", count, href: "?s" }]} />));

    expect([words(999), words(1000), words(1001)]).toEqual(["公開中999件", "公開中1,000件", "公開中1,000件以上"]);
  });

  it("does not link to a task that cannot be started", () => {
    const html = renderToStaticMarkup(<TaskList tasks={[{ label: "送信する", href: "/s", status: "locked" }]} />);

    expect(wordsOf(html)).toBe("送信するまだ開始できません");
    expect(html).not.toContain("<a ");
  });
});

describe("words beside colours", () => {
  it("says which text is old and which is new", () => {
    const html = renderToStaticMarkup(<DiffView label="取組" before="週1日" after="" />);

    expect(wordsOf(html)).toBe("変更前週1日変更後（未入力）");
    expect(html).toMatch(/<del[^>]*>週1日<\/del>/);
  });

  it("gives the mark of a banner a text, and the outcome of an act the focus", () => {
    const html = renderToStaticMarkup(<NotificationBanner tone="success" title="保存しました" isOutcome />);

    expect(html).toContain('aria-label="成功"');
    expect(html).toContain('role="alert"');
    expect(html).toContain('data-first-focus="true"');
  });

  it("writes moments in Japan time", () => {
    expect(renderToStaticMarkup(<TimeText at={new Date("2026-09-30T15:00:00Z")} />)).toBe(
      '<time dateTime="2026-10-01T00:00:00+09:00">2026年10月1日 00:00</time>',
    );
  });
});
