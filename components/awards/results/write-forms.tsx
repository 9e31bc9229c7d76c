import { SeenForm } from "@/components/form/seen-form";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { WHOLE_COMMENTARY_MAX } from "@/lib/awards/results/forms";
import type { PrizeOption, ResultView } from "@/lib/awards/results/view";
import type { FormAction } from "@/lib/forms/form";
import { CommentaryField } from "./commentary-field";

type AddWinnerFormProps = {
  readonly action: FormAction;
  readonly result: ResultView;
  readonly prizes: readonly PrizeOption[];
};

export function AddWinnerForm({ action, result, prizes }: AddWinnerFormProps) {
  return (
    <SeenForm action={action} seen={result} idPrefix="add-" button="受賞者の一覧に加える">
      <TextField
        name="number"
        label="応募の受付番号"
        help="審査対象の応募から選びます。例：A-2026-7K3M9X"
        width="medium"
        autoComplete="off"
        required
      />
      <SelectField name="prize" label="賞" options={[...prizes]} width="long" required />
      {prizes.some(({ isForPartner }) => isForPartner) && (
        <TextField
          name="municipalityCode"
          label="連携自治体の団体コード"
          help="連携自治体に贈る賞のときだけ、6けたの団体コードを入力します。"
          width="short"
          inputMode="numeric"
          autoComplete="off"
        />
      )}
      <CommentaryField />
    </SeenForm>
  );
}

type TextsFormProps = { readonly action: FormAction; readonly result: ResultView };

/** Once decided, the words are sealed; the video of the ceremony comes later. */
export function ResultTextsForm({ action, result }: TextsFormProps) {
  return (
    <SeenForm action={action} seen={result} idPrefix="texts-" button="総評などを保存する">
      <TextArea
        name="commentary"
        label="総評"
        help="1行が1つの段落になります。"
        limit={WHOLE_COMMENTARY_MAX}
        rows={6}
        defaultValue={result.commentary}
        required
      />
      <TextArea
        name="greeting"
        label="挨拶"
        help="表彰式のページに公開します。1行が1つの段落になります。"
        limit={WHOLE_COMMENTARY_MAX}
        rows={6}
        defaultValue={result.greeting}
        required
      />
      <TextField
        name="videoUrl"
        label="表彰式の動画のアドレス"
        help="発表の後にも入力できます。"
        width="long"
        type="url"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        defaultValue={result.videoUrl ?? ""}
      />
    </SeenForm>
  );
}
