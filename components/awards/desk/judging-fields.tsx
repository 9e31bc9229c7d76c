import { CheckboxField } from "@/components/form/checkbox-field";
import { FieldGroup } from "@/components/form/field-group";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TIE_CRITERIA } from "@/lib/awards/editions/forms/judging";
import { METHODS, methodLabels, QUORUMS, quorumLabels } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { NumberField } from "./number-field";

type JudgingFieldsProps = { readonly settings: EditionSettings };

const methods = METHODS.map((value) => ({ value, label: methodLabels[value] }));

export function StageFields({ settings: { stages } }: JudgingFieldsProps) {
  const [first, second] = stages;
  return (
    <FieldGroup legend="審査の段階" help="最後の段階の通過の件数は、部門で応募者が受ける賞の数と同じにします。">
      <RadioField name="firstMethod" label="一次審査の方法" options={methods} defaultValue={first?.method} required />
      <NumberField
        name="firstWinners"
        label="一次審査の通過の件数"
        help="部門ごとの件数です。"
        value={first?.winners}
      />
      <RadioField
        name="secondMethod"
        label="二次審査の方法"
        options={[...methods, { value: "none", label: "二次審査をしない" }]}
        defaultValue={second?.method ?? "none"}
        required
      />
      <NumberField
        name="secondWinners"
        label="二次審査の通過の件数"
        help="二次審査をしないときは使いません。"
        value={second?.winners ?? 1}
      />
    </FieldGroup>
  );
}

export function QuorumFields({ settings: { quorum } }: JudgingFieldsProps) {
  return (
    <FieldGroup legend="定足数" help="割合は、その応募に利益相反のない審査委員の人数に対するものです。">
      <RadioField
        name="quorumShare"
        label="定足数"
        options={QUORUMS.map((value) => ({ value, label: quorumLabels[value] }))}
        defaultValue={quorum.share}
        required
      />
      <NumberField name="quorumAtLeast" label="定足数の下限の人数" value={quorum.atLeast} />
    </FieldGroup>
  );
}

export function TieFields({ settings: { tieRule, criteria } }: JudgingFieldsProps) {
  const seen = tieRule.flatMap((step) => (step.by === "criterion" ? [step.criterion] : []));
  const draw = tieRule.find((step) => step.by === "draw");
  return (
    <FieldGroup
      legend="同点のときの決め方"
      help="上から順に比べ、最後は抽選で決めます。審査が始まる前に決めておくことで、結果を見てから選べないようにします。"
    >
      {TIE_CRITERIA.map((name, place) => (
        <SelectField
          key={name}
          name={name}
          label={`${place + 1}番目に見る評価項目`}
          options={criteria.map((criterion) => ({ value: criterion.key, label: criterion.name }))}
          defaultValue={seen[place]}
        />
      ))}
      <CheckboxField
        name="tieChair"
        label="委員長の決定"
        options={[{ value: "yes", label: "評価項目で決まらないときは、委員長が理由を示して決める" }]}
        defaultValue={tieRule.some((step) => step.by === "chair") ? ["yes"] : []}
      />
      <TextField
        name="tieSeed"
        label="抽選のもとにする公表値"
        help="審査の時点ではだれも知らず、後でだれもが確かめられる値を指定します。"
        defaultValue={draw?.by === "draw" ? draw.seed : undefined}
        required
      />
    </FieldGroup>
  );
}
