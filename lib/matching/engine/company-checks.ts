import { policyItemLabel } from "@/lib/declarations/policy-items";
import { EMPLOYEE_BANDS } from "@/lib/japan/employee-bands";
import { findIndustry } from "@/lib/japan/industries";
import { prefectureName } from "@/lib/japan/prefecture";
import { COOPERATION, labelOf } from "@/lib/matching/options";
import { placePart } from "./places";
import { judged, type Part, unknown } from "./verdict";
import type { wishesOf } from "./wishes";

/** What is public of a company that declared, and what it said when it allowed introductions. */
export type CompanyFacts = {
  readonly prefectureCode: string;
  readonly industryCode: string;
  readonly employeeBand: string;
  readonly policyItems: readonly string[];
  readonly partnerAreas: readonly string[];
  readonly cooperation: readonly string[];
};

type CompanyWish = (typeof wishesOf)["MUNICIPALITY_SEEKS_COMPANY"][number];
type Check = (values: readonly string[], company: CompanyFacts) => readonly Part[];

const industryText = (code: string) => findIndustry(code)?.label ?? code;

/** What a municipality wishes of a company, each point in words. */
export const companyChecks: Readonly<Record<CompanyWish, Check>> = {
  industry: (wished, { industryCode }) => {
    const words = `業種：${industryText(industryCode)}（希望：${wished.map(industryText).join("、")}）`;
    return [judged(wished.includes(industryCode), words)];
  },
  people: ([wished = ""], { employeeBand }) => [sizePart(Number(wished), employeeBand)],
  place: (wished, { prefectureCode }) => [placePart(prefectureCode, wished, "本社")],
  /** A company that named nothing has not said no. */
  cooperation: (wished, { cooperation }) =>
    wished.map((code) => {
      const words = labelOf(COOPERATION, code);
      if (cooperation.length === 0) return unknown(`${words}への関心`);
      const isMet = cooperation.includes(code);
      return judged(isMet, isMet ? `${words}に関心がある` : `${words}は、企業の関心にない`);
    }),
  policies: (wished, { policyItems }) =>
    wished.map((code) => {
      const isMet = policyItems.includes(code);
      return judged(isMet, `宣言の取組方針${isMet ? "にある" : "にない"}：${policyItemLabel(code)}`);
    }),
  partner: ([own = ""], { partnerAreas }) => {
    const name = prefectureName(own);
    if (partnerAreas.length === 0) return [unknown("活動している地域")];
    const isMet = partnerAreas.some((area) => area.startsWith(name));
    return [judged(isMet, isMet ? `宣言に、${name}での活動がある` : `宣言の活動の地域に、${name}がない`)];
  },
};

function sizePart(people: number, bandCode: string): Part {
  const band = EMPLOYEE_BANDS.find(({ code }) => code === bandCode);
  if (band === undefined) return unknown("従業員数");
  const wish = `（希望：${people.toLocaleString("ja-JP")}人以上）`;
  if (band.from >= people) return judged(true, `従業員数：${band.label}${wish}`);
  const mayReach = band.to === null || band.to >= people;
  return mayReach
    ? unknown(`従業員数が${people.toLocaleString("ja-JP")}人以上か`)
    : judged(false, `従業員数：${band.label}${wish}`);
}
