import { CheckboxField } from "@/components/form/checkbox-field";
import { FieldGroup } from "@/components/form/field-group";
import { SelectField } from "@/components/form/select-field";
import { rankingViewOf } from "@/lib/awards/adjustment/ranking-view";
import { RANKING_VIEWS } from "@/lib/awards/adjustment/ranking-views";
import { viewLabels } from "@/lib/awards/adjustment/views";
import type { FormAction } from "@/lib/forms/form";
import { QuorumFields, StageFields, TieFields } from "./judging-fields";
import { NumberField } from "./number-field";
import { WorkForm, type WrittenSettings } from "./work-form";

type JudgingFormProps = { readonly action: FormAction; readonly work: WrittenSettings };

export function JudgingForm({ action, work }: JudgingFormProps) {
  const { adjustment, conflicts } = work.settings;
  return (
    <WorkForm action={action} work={work} heading="審査の進め方">
      <StageFields settings={work.settings} />
      <QuorumFields settings={work.settings} />
      <TieFields settings={work.settings} />
      <FieldGroup
        legend="採点の補正に必要な数"
        help="どれかに満たないときは補正せず、採点をそのまま示します。少ない採点の補正は、正確に見えるだけになるためです。"
      >
        <NumberField name="scoresPerJuror" label="審査委員1人あたりの採点の数" value={adjustment.scoresPerJuror} />
        <NumberField name="scoresPerEntry" label="応募1件あたりの採点の数" value={adjustment.scoresPerEntry} />
        <NumberField
          name="sharedEntries"
          label="共通の応募の数"
          help="ほかの審査委員と同じ応募を採点する数です。"
          value={adjustment.sharedEntries}
        />
        <SelectField
          name="rankBy"
          label="順位を付ける点"
          help="調整した部門で使います。調整しない部門では、平均点で順位を付けます。"
          options={RANKING_VIEWS.map((value) => ({ value, label: viewLabels[value] }))}
          defaultValue={rankingViewOf(work.settings)}
          width="full"
          required
        />
      </FieldGroup>
      <FieldGroup legend="利益相反の範囲" help="この範囲に当たる応募は、その審査委員と職員には見えなくなります。">
        <NumberField name="employmentYears" label="雇用の関係をさかのぼる年数" value={conflicts.employmentYears} />
        <NumberField name="dealingYears" label="取引・顧問の関係をさかのぼる年数" value={conflicts.dealingYears} />
        <CheckboxField
          name="sameMunicipality"
          label="同じ自治体"
          options={[{ value: "yes", label: "勤め先や住まいと同じ自治体の応募を、利益相反とする" }]}
          defaultValue={conflicts.sameMunicipality ? ["yes"] : []}
        />
      </FieldGroup>
    </WorkForm>
  );
}
