import { CheckboxField } from "@/components/form/checkbox-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { INDUSTRIES } from "@/lib/japan/industries";
import { FACILITIES, LODGING_WISHES, PERIODS, TOKYO_MINUTES } from "@/lib/matching/options";
import { CooperationWish, PlaceWish } from "./common-wishes";
import { WishGroup } from "./wish-group";

const industryOptions = INDUSTRIES.map(({ code, label }) => ({ value: code, label }));

/** What a company wishes of a place. */
export function CompanyWishes() {
  return (
    <>
      <PlaceWish title="地域" />
      <WishGroup of="tokyo">
        <SelectField name="tokyo" label="東京からの時間" options={TOKYO_MINUTES} />
      </WishGroup>
      <WishGroup of="people" title="利用する人数">
        <TextField
          name="people"
          label="利用する人数"
          help="同時に利用する、最も多いときの人数です。例：8"
          inputMode="numeric"
          width="short"
        />
      </WishGroup>
      <WishGroup of="budget">
        <TextField
          name="budget"
          label="1席あたりの月額の予算（円）"
          help="税込みの金額です。例：20000"
          inputMode="numeric"
          width="short"
        />
      </WishGroup>
      <WishGroup of="period">
        <SelectField name="period" label="利用する期間" options={PERIODS} />
      </WishGroup>
      <WishGroup of="facilities">
        <CheckboxField name="facilities" label="必要な設備" options={FACILITIES} />
      </WishGroup>
      <WishGroup of="lodging">
        <SelectField name="lodging" label="宿泊" options={LODGING_WISHES} width="long" />
      </WishGroup>
      <WishGroup of="subsidy">
        <SelectField name="subsidy" label="補助制度" options={[{ value: "YES", label: "利用できる補助制度がある" }]} />
      </WishGroup>
      <CooperationWish label="地元としたいこと" />
      <WishGroup of="industry" title="あなたの団体の業種">
        <SelectField
          name="industry"
          label="業種"
          help="業種を歓迎している自治体を探します。"
          options={industryOptions}
          width="long"
        />
      </WishGroup>
    </>
  );
}
