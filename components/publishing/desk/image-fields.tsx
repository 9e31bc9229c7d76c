"use client";

import { describedBy } from "@/components/form/field-parts";
import { useField, useForm } from "@/components/form/form-context";
import { GroupFrame } from "@/components/form/group-frame";
import { TextField } from "@/components/form/text-field";
import { IMAGE_ACCEPT, IMAGE_BYTES_MAX } from "@/lib/attachments/limits";
import { PICTURES } from "./picture";

const MEGABYTES = IMAGE_BYTES_MAX / 1024 / 1024;
const HELP = `PNG、JPEG、WebPの画像を1点。${MEGABYTES}MBまで。撮影の場所や日時の情報は、保存するときに取り除きます。`;

/** What is asked of a new picture: the file, what it shows, and that it may be shown. */
export function ImageFields() {
  const { state } = useForm();
  const { id, error, notice } = useField("imageFile");
  const added = state.files?.[PICTURES]?.map((file) => file.id).join() ?? "";
  return (
    <div className="flex flex-col gap-6">
      <GroupFrame id={`${id}-group`} label="画像のファイル" help={HELP} required error={error} notice={notice}>
        {/* Opens empty again after its file was stored, so that nothing is stored twice. */}
        <input
          key={added}
          id={id}
          name="imageFile"
          type="file"
          accept={IMAGE_ACCEPT}
          aria-labelledby={`${id}-group-label`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(`${id}-group`, { error, help: HELP })}
          className="w-full max-w-full rounded-8 border border-dashed border-solid-gray-600 p-3 text-std-16N-170 aria-invalid:border-2 aria-invalid:border-error-1"
        />
      </GroupFrame>
      <TextField
        name="imageAlt"
        label="画像の説明"
        help="画像を見られない人に読み上げられます。何が写っているかを書いてください。"
        width="full"
        autoComplete="off"
        required
      />
      <TextField
        name="imageRights"
        label="権利の確認"
        help="誰が撮影・作成し、掲載の許可をどう得たかを書いてください。公開はされません。例：職員が撮影。写っている人の同意あり"
        width="full"
        autoComplete="off"
        required
      />
    </div>
  );
}
