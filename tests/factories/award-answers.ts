import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";
import type { Call } from "@/lib/awards/entries/call";
import { clock } from "@/lib/clock";
import type { Answers } from "@/lib/drafts/answers";

const DAY_MS = 86_400_000;

/** The third category, as an office begins with it: nobody has to name a municipality. */
export function aCall(change: Partial<Call["category"]> = {}): Call {
  const settings = initialSettings(2026, () => null);
  const [category] = settings.categories.filter(({ key }) => key === "promotion");
  if (category === undefined) throw new Error("The initial settings have another third category.");
  const now = clock.now().getTime();
  const window = { opens: new Date(now - DAY_MS), displayed: new Date(now + DAY_MS), enforced: new Date(now + DAY_MS) };
  return {
    ...{ editionId: "019ac0de-0000-7000-8000-000000000009", fiscalYear: 2026, ordinal: 1, settings },
    category: { ...category, ...change },
    window: { ...window, graceMinutes: 10, moved: null },
  };
}

/** Everything that has to be answered, of a company. */
export function entryAnswers(changes: Answers = {}): Answers {
  return {
    ...{ applicantKind: "company", basePrefecture: "20", startedOn: "令和6年4月1日" },
    ...{ title: "山あいの町で続く、二拠点の開発チーム", summary: "町に開発の拠点を置き、地元の人と働いている。" },
    ...{ background: "人手が足りず、町では若者が減っていた。", content: "空き家を事務所に改め、週の半分を町で働く。" },
    ...{ results: "移住した社員12人、地元での採用8人。" },
    ...{ criterion_effect: "町の人口の減り方が緩んだ。", criterion_spread: "三つの会社が同じ方法を始めた。" },
    ...{ criterion_cooperation: "町と協定を結び、役割を分けた。", criterion_development: "来年度に宿舎を設ける。" },
    ...{ contactName: "桜庭 ひろし", contactNameKana: "サクラバ ヒロシ", contactEmail: "sakuraba@example.jp" },
    ...changes,
  };
}

export const partnerAnswers: Answers = {
  partnership: "町が建物を貸し、会社が地元の人に仕事を教える。",
  partnerCode1: "長野県富士見町",
  partnerOffice1: "企画課",
  partnerPerson1: "見本 まなぶ",
  partnerEmail1: "kikaku@mihon.example.jp",
};
