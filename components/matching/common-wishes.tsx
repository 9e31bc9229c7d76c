import { CheckboxField } from "@/components/form/checkbox-field";
import { SelectField } from "@/components/form/select-field";
import { PREFECTURES, REGIONS } from "@/lib/japan/prefecture";
import { COOPERATION } from "@/lib/matching/options";
import { WishGroup } from "./wish-group";

export const prefectureOptions = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

const regionOptions = REGIONS.map((region) => ({ value: region, label: region }));

type PlaceWishProps = { readonly title: string };

export function PlaceWish({ title }: PlaceWishProps) {
  return (
    <WishGroup of="place" title={title}>
      <CheckboxField name="place" label="地方" help="いくつでも選べます。" options={regionOptions} />
      <SelectField
        name="placePrefecture"
        label="都道府県"
        help="地方とあわせて選ぶと、どちらかに合う候補が対象になります。"
        options={prefectureOptions}
      />
    </WishGroup>
  );
}

type CooperationWishProps = { readonly label: string };

export function CooperationWish({ label }: CooperationWishProps) {
  return (
    <WishGroup of="cooperation">
      <CheckboxField name="cooperation" label={label} options={COOPERATION} />
    </WishGroup>
  );
}
