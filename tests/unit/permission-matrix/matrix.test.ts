import { describe, expect, it } from "vitest";
import { statusLabels } from "@/lib/declarations/labels";
import { matrices } from "@/lib/permission-matrix/flows";
import { needInWords } from "@/lib/permission-matrix/needs";

const declarer = "申請者（案件の担当者、団体の管理者・担当者）";
const members = ["団体の管理者", "団体の担当者", "団体の閲覧者", "承認を待つ自治体の管理者"];

const matrix = (key: string) => {
  const found = matrices.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no matrix ${key}.`);
  return found;
};

const allowed = (key: string, ability: string) => {
  const { relations, rows } = matrix(key);
  const row = rows.find((one) => one.ability === ability);
  return Object.fromEntries(relations.map(({ label }, place) => [label, row?.allowed[place]]));
};

describe("the permission matrix", () => {
  it("says who may withdraw a declaration, and from where", () => {
    const open = [
      "受付済み",
      "確認中",
      "修正依頼中",
      "受理（公開待ち）",
      "公開中",
      "変更の確認中",
      "変更の修正依頼中",
      "公開停止中",
      "期限切れ",
    ];

    expect(allowed("declarations", "取り下げる")).toEqual({
      申請を始める人: false,
      [declarer]: open,
      団体の閲覧者: false,
      審査担当: open,
      自動処理: false,
    });
  });

  it("says that a case is seen in every status by its declarer and the office, and by no visitor", () => {
    expect(allowed("declarations", "案件を見る")).toEqual({
      申請を始める人: false,
      [declarer]: true,
      団体の閲覧者: true,
      審査担当: true,
      自動処理: true,
    });
  });

  it("says that a version is checked only while the office works on it", () => {
    expect(allowed("declarations", "形式確認を記録する")).toMatchObject({
      [declarer]: false,
      審査担当: ["受付済み", "確認中", "受理（公開待ち）", "変更の確認中"],
    });
    expect(allowed("awardEntries", "形式確認を記録する")).toMatchObject({ 表彰担当: ["受付済み", "確認中"] });
  });

  it("says that nobody publishes what is their own", () => {
    expect(allowed("contents", "公開する")).toEqual({
      "相談担当（相談の画面からだけ）": false,
      "表彰担当（受賞者の同意がある取組からだけ）": false,
      編集担当: false,
      書いた人ではない編集担当: ["確認待ち", "公開予約"],
      自動処理: false,
    });
  });

  it("says that whoever answers consultations may begin a draft out of an answer, and nothing more", () => {
    const column = "相談担当（相談の画面からだけ）";
    const rows = matrices.find(({ key }) => key === "contents")?.rows ?? [];
    const granted = rows.filter(({ ability }) => allowed("contents", ability)[column] !== false);

    expect(granted.map(({ ability }) => ability)).toEqual(["相談への回答からよくある質問の下書きを作る"]);
  });

  it("says that nobody changes their own duties, and that it takes two", () => {
    expect(allowed("accounts", "担当業務の変更、利用の再開、サインイン方法の再設定を依頼する")).toMatchObject({
      本人: false,
      本人ではない管理者: true,
    });
    expect(allowed("changes", "承認する")).toMatchObject({
      変更される本人: false,
      依頼した管理者: false,
      ほかの管理者: true,
    });
  });

  it("says what a municipality may do that waits for the office, and who answers it", () => {
    const nobody = { 団体の管理者: false, 団体の担当者: false, 団体の閲覧者: false, 承認を待つ自治体のメンバー: false };
    const administer = "登録を承認する、番号を訂正する、所属を終了・再開する、団体を統合する・取り消す";

    expect(allowed("organizations", "申請を始める、過去の申請を登録する")).toMatchObject({
      団体の担当者: true,
      団体の閲覧者: false,
      承認を待つ自治体のメンバー: false,
      団体を管理する職員: false,
    });
    expect(allowed("organizations", administer)).toEqual({
      ...nobody,
      団体を管理する職員: true,
      "運用者・自動処理": false,
    });
  });

  it("finds who has each relation by asking the rules", () => {
    const holders = (key: string) =>
      Object.fromEntries(matrix(key).relations.map(({ label, holders }) => [label, holders]));

    expect(holders("declarations")).toEqual({
      申請を始める人: ["だれでも", ...members],
      [declarer]: ["宣言の担当者", "団体の管理者", "団体の担当者"],
      団体の閲覧者: ["団体の閲覧者", "承認を待つ自治体の管理者"],
      審査担当: ["宣言審査担当"],
      自動処理: ["自動処理"],
    });
    expect(holders("accounts")).toMatchObject({ 本人ではない管理者: ["アカウント管理"] });
  });

  it("marks the steps that take a second person", () => {
    const noted = matrices.flatMap(({ rows }) => rows.filter(({ note }) => note !== undefined));

    expect(noted.map(({ ability }) => ability)).toEqual([
      ...["手続きを再開する", "削除する", "承認して公開する"],
      ...["審査対象とすることを承認する", "対象外とすることを承認する", "確認をやり直す"],
      ...["延長を承認する", "受賞者を決定する", "決定を取り消して書き直す", "解除を承認する", "採点の再開を承認する"],
      "二次審査に進める応募を決定する",
      ...["審査会の結果を確定する", "閉会した審査会を無効にする"],
    ]);
  });

  it("has a column for each relation and words for each ability and status", () => {
    for (const { relations, rows } of matrices) {
      for (const row of rows) {
        expect(row.allowed).toHaveLength(relations.length);
        expect(row.ability).not.toMatch(/^[a-zA-Z]+$/);
        expect(row.allowed.some((cell) => cell !== false)).toBe(true);
      }
    }
    expect(Object.values(statusLabels)).toEqual(expect.arrayContaining(["受付済み"]));
  });

  it("says each need in words", () => {
    expect(needInWords(["MAIL", "DECLARATIONS"])).toBe("メール担当または宣言審査担当");
    expect(needInWords("anyone")).toBe("だれでも");
  });
});
