import { CheckboxField } from "@/components/form/checkbox-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { POLICY_ITEM_CODES, policyItemLabel } from "@/lib/declarations/policy-items";
import { INDUSTRIES } from "@/lib/japan/industries";
import { CooperationWish, PlaceWish, prefectureOptions } from "./common-wishes";
import { WishGroup } from "./wish-group";

const industryOptions = INDUSTRIES.map(({ code, label }) => ({ value: code, label }));
const policyOptions = POLICY_ITEM_CODES.map((value) => ({ value, label: policyItemLabel(value) }));

/** What a municipality wishes of a company that declared. */
export function MunicipalityWishes() {
  return (
    <>
      <WishGroup of="industry" title="業種">
        <CheckboxField name="industries" label="来てほしい業種" help="いくつでも選べます。" options={industryOptions} />
      </WishGroup>
      <WishGroup of="people" title="企業の規模">
        <TextField
          name="people"
          label="従業員数の下限（人）"
          help="この人数以上の企業を探します。例：50"
          inputMode="numeric"
          width="short"
        />
      </WishGroup>
      <PlaceWish title="本社の所在地" />
      <CooperationWish label="一緒にしたいこと" />
      <WishGroup of="policies">
        <CheckboxField name="policies" label="自己宣言の取組方針" options={policyOptions} />
      </WishGroup>
      <WishGroup of="partner">
        <SelectField
          name="partner"
          label="活動している都道府県"
          help="自己宣言に、その県での活動を書いている企業を探します。"
          options={prefectureOptions}
        />
      </WishGroup>
    </>
  );
}
