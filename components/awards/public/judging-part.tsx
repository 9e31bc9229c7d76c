import { Section } from "@/components/content/section";
import { methodLabels, quorumLabels, stageLabels, type TieStep } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";

type JudgingPartProps = { readonly settings: EditionSettings };

/** How it is judged, fixed before the first entry. */
export function JudgingPart({ settings }: JudgingPartProps) {
  const { stages, quorum, tieRule, adjustment, conflicts, criteria } = settings;
  const nameOf = (key: string) => criteria.find((criterion) => criterion.key === key)?.name ?? key;
  return (
    <Section id="judging" heading="審査の進め方">
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        {stages.map(({ key, method, winners }) => (
          <li key={key}>
            {stageLabels[key]}：外部の有識者による{methodLabels[method]}。部門ごとに{winners}件まで。
          </li>
        ))}
      </ol>
      <p>
        審査会の決定には、その応募に利益相反のない審査委員の{quorumLabels[quorum.share]}、かつ{quorum.atLeast}
        人以上の出席が必要です。
      </p>
      <p>同点のときは、次の順に決めます。</p>
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        {tieRule.map((step) => (
          <li key={tieWords(step, nameOf)}>{tieWords(step, nameOf)}</li>
        ))}
      </ol>
      <p>
        採点の厳しさの違いは、審査委員1人あたり{adjustment.scoresPerJuror}件以上、応募1件あたり
        {adjustment.scoresPerEntry}人以上の採点があるときに限って補正し、補正する前の点も残します。
      </p>
      <p>
        審査委員と職員は、過去{conflicts.employmentYears}年以内に雇用、過去{conflicts.dealingYears}
        年以内に取引・顧問の関係があった者の応募には、一切関わりません
        {conflicts.sameMunicipality ? "。勤め先や住まいと同じ自治体の応募も同じです" : ""}。
      </p>
    </Section>
  );
}

function tieWords(step: TieStep, nameOf: (key: string) => string): string {
  if (step.by === "criterion") return `「${nameOf(step.criterion)}」の点が高いもの`;
  if (step.by === "chair") return "委員長の決定（理由を記録します）";
  return `抽選（もとにする値：${step.seed}。だれでも同じ結果を再現できます）`;
}
