import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingLog } from "@/lib/awards/deliberation/log/event";
import { draftMinutes, minutesText } from "@/lib/awards/deliberation/minutes/draft";
import { masked } from "@/lib/awards/deliberation/minutes/masking";
import type { Audience, MinutesRequest } from "@/lib/awards/deliberation/minutes/request";
import { entries, jury, people, wholeMeeting } from "./meeting";

const request: MinutesRequest = {
  ...jury,
  title: "2027年度 第2回審査会",
  place: "中央合同庁舎第8号館 会議室",
  entries,
  names: { large: "大企業部門", effect: "地域への効果" },
  log: wholeMeeting(),
};

const linesOf = (audience: Audience, heading: string, changes: Partial<MinutesRequest> = {}) =>
  draftMinutes({ ...request, ...changes }, audience).find((section) => section.heading === heading)?.lines;

describe("minutes", () => {
  it("begin with day, time and place in Japan", () => {
    expect(linesOf("public", "日時・場所")).toEqual([
      "日時：2027年10月5日（火） 13:00から14:10まで",
      "場所：中央合同庁舎第8号館 会議室",
    ]);
  });

  it("name who was there and who came late in the internal version", () => {
    expect(
      linesOf("internal", "出席者", { people: [...people, { id: "m6", name: "伊藤 恵", seat: "member" }] }),
    ).toEqual([
      "出席：山田 太郎（委員長）、佐藤 花子（委員）、鈴木 一郎（委員）、林 さくら（委員）、高橋 健（委員）",
      "欠席：伊藤 恵（委員）",
      "事務局：渡辺 誠（事務局）",
      "13:05から出席：高橋 健（委員）",
      "定足数の定め：過半数、かつ3名以上。利益相反のある委員は、その議案の定足数に数えない。",
    ]);
  });

  it("count them in the public one, the chair among the members", () => {
    expect(linesOf("public", "出席者")?.slice(0, 3)).toEqual(["出席：委員5名", "欠席：なし", "事務局：事務局1名"]);
  });

  it("tell of an item who was out, the quorum, the votes in numbers and the reason", () => {
    expect(linesOf("internal", "議案1 順位の変更")).toEqual([
      "対象の応募：A-2027-CCCCC2「あおば工業」、A-2027-D4F5H6「海の町」",
      "利益相反による退室：林 さくら（委員）、高橋 健（委員）",
      "定足数：審議に加わった委員は3名で、必要な3名を満たす。",
      "無記名投票「海の町を2位に移す」：投票3名、賛成2票、反対1票、棄権0票。結果は可決。",
      "順位の変更：A-2027-D4F5H6「海の町」を、3位から2位に移した。理由：山田委員長と佐藤花子委員の意見のとおり、あおば工業より連携が広いため。",
    ]);
  });

  it("tell the same in public without anybody's name", () => {
    expect(linesOf("public", "議案1 順位の変更")).toEqual([
      "対象の応募：A-2027-CCCCC2、A-2027-D4F5H6",
      "利益相反による退室：委員2名",
      "定足数：審議に加わった委員は3名で、必要な3名を満たす。",
      "無記名投票「A-2027-D4F5H6を2位に移す」：投票3名、賛成2票、反対1票、棄権0票。結果は可決。",
      "順位の変更：A-2027-D4F5H6を、3位から2位に移した。理由：○○委員長と○○委員の意見のとおり、A-2027-CCCCC2より連携が広いため。",
    ]);
  });

  it("tell how equals were put in order, so that the draw can be redone", () => {
    expect(linesOf("public", "議案2 同順位")).toEqual([
      "対象の応募：A-2027-D4F5H6、A-2027-YYYYY9",
      "利益相反による退室：委員1名、事務局1名",
      "定足数：審議に加わった委員は4名で、必要な3名を満たす。",
      "同順位の扱い（A-2027-D4F5H6、A-2027-YYYYY9）：評価項目「地域への効果」の点で比べ、差がつかなかったため、次の方法に進んだ。",
      "同順位の扱い（A-2027-D4F5H6、A-2027-YYYYY9）：委員長の決定によらず、次の方法に進んだ。理由：○○委員と同じく、優劣を付けがたいため。",
      "同順位の扱い（A-2027-D4F5H6、A-2027-YYYYY9）：公表値「2027年10月4日の日経平均株価の終値」（39098.68、2027年10月4日 15:30公表）をもとに抽選し、次の順とした：A-2027-D4F5H6 ＞ A-2027-YYYYY9。",
      "　A-2027-D4F5H6：adeb806eab3cdc762eb939d583c18865a142d81acf8d17e06f280f5abcd87518",
      "　A-2027-YYYYY9：d73ed621df30cd9495e6bff3b3b3290620c24c97d8476e2a7829abb2431e86ba",
    ]);
  });

  it("give as out only whom the item concerns, not who waits for a later one", () => {
    const log = request.log.filter((event) => !(event.kind === "returned" && event.personId === "m5"));

    expect(linesOf("internal", "議案2 同順位", { log })?.[1]).toBe(
      "利益相反による退室：山田 太郎（委員長）、渡辺 誠（事務局）",
    );
  });

  it("end with what was decided", () => {
    expect(linesOf("internal", "決定した事項")).toEqual(["大企業部門 大臣賞：A-2027-7K3M9X「株式会社みどり」"]);
    expect(linesOf("public", "決定した事項")).toEqual(["大企業部門 大臣賞：A-2027-7K3M9X"]);
  });

  it("are the same text every time, and say that they are a draft and for whom", () => {
    const text = minutesText(request, "public");

    expect(minutesText({ ...request, log: wholeMeeting() }, "public")).toBe(text);
    expect(text.startsWith("2027年度 第2回審査会 議事録（公開用・案）\n\n1. 日時・場所\n　日時：")).toBe(true);
    expect(text.endsWith("\n　大企業部門 大臣賞：A-2027-7K3M9X\n")).toBe(true);
  });

  it("withhold the numbers of fewer than three ballots", () => {
    const log: MeetingLog = request.log.map((event) =>
      event.kind === "ballot"
        ? { ...event, tally: { kind: "yes-no", voters: 2, breakdown: null, result: "carried" } }
        : event,
    );

    expect(linesOf("public", "議案1 順位の変更", { log })?.[3]).toBe(
      "無記名投票「A-2027-D4F5H6を2位に移す」：投票2名、内訳は、3票に満たず投票者が分かるおそれがあるため記載しない。結果は可決。",
    );
  });

  it("tell votes for a choice and a missed quorum", () => {
    const votes = [
      { entryId: "b", votes: 1 },
      { entryId: "c", votes: 1 },
    ];
    const tied = { entryIds: ["b", "c"], places: 1 };
    const log: MeetingLog = request.log.flatMap((event): MeetingLog => {
      if (event.kind === "ballot")
        return [{ ...event, tally: { kind: "choice", voters: 3, breakdown: { votes, abstain: 1 }, chosen: [], tied } }];
      const isTurn = event.kind === "recused" && event.personId === "m5";
      return isTurn ? [event, { kind: "left", at: event.at, personId: "m2" }] : [event];
    });

    expect(linesOf("public", "議案1 順位の変更", { log })?.slice(2, 8)).toEqual([
      "定足数：利益相反がなく出席している委員は2名で、定足数（過半数、かつ3名以上）の3名に1名足りないため、決定できません。委員がそろってから決定してください。",
      "無記名投票「A-2027-D4F5H6を2位に移す」：投票3名、うち棄権1名。",
      "　A-2027-CCCCC2：1票",
      "　A-2027-D4F5H6：1票",
      "選ばれた応募はない。",
      "残る1件を、同数の次の応募から決める：A-2027-CCCCC2、A-2027-D4F5H6",
    ]);
  });

  it("warn the secretariat, and only it, of a breach of the recusals", () => {
    const log = request.log.filter((event) => !(event.kind === "recused" && event.personId === "m4"));

    expect(linesOf("internal", "確認が必要な点", { log })).toContain(
      "議案1：林 さくら（委員）が、利益相反のある議案の間に室内にいた記録になっている。",
    );
    expect(linesOf("public", "確認が必要な点", { log })).toBeUndefined();
    expect(linesOf("internal", "確認が必要な点")).toBeUndefined();
  });
});

describe("the public version", () => {
  const spacings = ["", " ", "\u3000"] as const;
  const someMention = fc
    .tuple(fc.constantFrom(...people), fc.constantFrom(...spacings), fc.constantFrom("委員", "さん", "氏", "様", ""))
    .map(([{ name }, spacing, title]) => ({ name, text: `${name.replace(" ", spacing)}${title}` }));
  const someFamilyName = fc
    .tuple(fc.constantFrom(...people), fc.constantFrom("委員", "委員長", "さん", "氏", "先生"))
    .map(([{ name }, title]) => ({ name, text: `${name.split(" ")[0]}${title}` }));
  const squeezed = (text: string) => text.replace(/[\s\u3000]/g, "");

  it("names nobody, whoever is written into a reason, a subject or a place", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(someMention, someFamilyName), { minLength: 1, maxLength: 4 }), (mentions) => {
        const words = `${mentions.map(({ text }) => text).join("と")}の意見による。`;
        const log: MeetingLog = request.log.map((event) => {
          if (event.kind === "item-opened") return { ...event, item: { ...event.item, subject: words } };
          if (event.kind === "ballot") return { ...event, question: { ...event.question, subject: words } };
          if (event.kind === "changed" && event.change.kind === "move")
            return { ...event, change: { ...event.change, reason: words } };
          return event;
        });

        const text = squeezed(minutesText({ ...request, title: words, place: words, log }, "public"));

        expect(people.filter(({ name }) => text.includes(squeezed(name)))).toEqual([]);
        expect(mentions.filter((mention) => text.includes(squeezed(mention.text)))).toEqual([]);
        expect(squeezed(minutesText({ ...request, log }, "internal"))).toContain(squeezed(words));
      }),
      { numRuns: 50 },
    );
  });

  it("holds no id of a person, no name of an entry, and never says that it was the chair who was out", () => {
    const text = minutesText(request, "public");

    expect(entries.filter(({ name }) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\b[ms]\d\b/);
    expect(text).not.toMatch(/退室：.*委員長/);
  });

  it.each([
    ["林業の振興に役立つ。", "林業の振興に役立つ。"],
    ["林 委員の発言", "○○ 委員の発言"],
    ["さくらさん", "○○さん"],
    ["山　田　太　郎が", "○○が"],
  ])("reads %s as %s", (text, expected) => {
    expect(masked(text, people, entries)).toBe(expected);
  });

  it("takes signs in a name for what they are", () => {
    const odd = [{ id: "x", name: "A.B (C)*", seat: "member" as const }];

    expect(masked("A.B(C)*とAxB(C)", odd, [])).toBe("○○とAxB(C)");
  });
});
