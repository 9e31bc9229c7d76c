"use client";

import { markStyle } from "@/components/form/control-style";
import type { FieldProps } from "@/components/form/field-types";
import { useField } from "@/components/form/form-context";
import { GroupFrame } from "@/components/form/group-frame";
import { routes } from "@/lib/routes";
import type { Picture } from "./picture";
import { usePictures } from "./use-pictures";

type ImageChoiceProps = FieldProps & { readonly pictures: readonly Picture[] };

const THUMBNAIL = 480;

/** One of the newest pictures, or none. */
export function ImageChoice({ name, pictures, ...texts }: ImageChoiceProps) {
  const { id, text, error, notice } = useField(name);
  const shown = usePictures(pictures);
  return (
    <GroupFrame {...texts} {...{ id, error, notice }} role="radiogroup">
      <div className="grid grid-cols-2 gap-3 desktop:grid-cols-4">
        <Choice id={`${id}-0`} name={name} value="" isChosen={text === ""}>
          画像を使わない
        </Choice>
        {shown.map((picture, index) => (
          <Choice
            key={picture.id}
            id={`${id}-${index + 1}`}
            name={name}
            value={picture.id}
            isChosen={text === picture.id}
            thumbnail={routes.adminImageFile(picture.id, THUMBNAIL)}
          >
            {picture.alt}
          </Choice>
        ))}
      </div>
    </GroupFrame>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly thumbnail?: string;
  readonly children: string;
};

function Choice({ id, name, value, isChosen, thumbnail, children }: ChoiceProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-w-0 flex-col gap-2 rounded-8 border border-solid-gray-420 p-3 hover:bg-blue-50 has-checked:border-blue-900 has-checked:bg-blue-50"
    >
      <span className="flex items-start gap-2 text-dns-16N-130">
        <input
          id={id}
          type="radio"
          name={name}
          value={value}
          defaultChecked={isChosen}
          className={`${markStyle} rounded-full`}
        />
        <span className="min-w-0 wrap-break-word">{children}</span>
      </span>
      {thumbnail && <img src={thumbnail} alt="" className="aspect-3/2 w-full object-cover" />}
    </label>
  );
}
