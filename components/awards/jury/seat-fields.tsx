import { CheckboxField } from "@/components/form/checkbox-field";
import { ConsentField } from "@/components/form/consent-field";
import { FieldGroup } from "@/components/form/field-group";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { JurorProfile } from "@/lib/awards/jury/profile";
import type { CategoryName } from "@/lib/awards/jury/view";
import { AffiliationFields } from "./affiliation-fields";

/** What the office entered before. */
export type KnownSeat = {
  readonly name: string;
  readonly nameKana: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly isChair: boolean;
  readonly cap: number | null;
  readonly profile: JurorProfile;
};

type SeatFieldsProps = { readonly categories: readonly CategoryName[]; readonly seat?: KnownSeat };

export function SeatFields({ categories, seat }: SeatFieldsProps) {
  return (
    <>
      <TextField name="name" label="氏名" autoComplete="off" defaultValue={seat?.name} required />
      <TextField name="nameKana" label="フリガナ" autoComplete="off" defaultValue={seat?.nameKana} required />
      <TextField
        name="title"
        label="肩書"
        help="公表するときの肩書です。例：見本大学 教授"
        defaultValue={seat?.title}
        required
      />
      <CheckboxField
        name="categories"
        label="担当する部門"
        options={categories.map(({ key, name }) => ({ value: key, label: name }))}
        defaultValue={seat?.categories ?? []}
        required
      />
      <ConsentField name="isChair" label="委員長" defaultChecked={seat?.isChair} />
      <TextField
        name="cap"
        label="担当する件数の上限"
        width="year"
        inputMode="numeric"
        defaultValue={seat?.cap == null ? undefined : String(seat.cap)}
      />
      <FieldGroup legend="利益相反を調べるための情報" help="ほかの審査委員には見えません。">
        <TextField
          name="homeMunicipalityCode"
          label="居住する市区町村の団体コード"
          help="5けたまたは6けたの数字です。"
          width="medium"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={seat?.profile.homeMunicipalityCode ?? undefined}
        />
        <TextArea
          name="mailDomains"
          label="ほかに使うメールのドメイン"
          help="例：example.jp。複数のときは改行で区切ります。"
          limit={400}
          rows={2}
          defaultValue={seat?.profile.mailDomains.join("\n")}
        />
      </FieldGroup>
      <AffiliationFields affiliations={seat?.profile.affiliations ?? []} />
    </>
  );
}
