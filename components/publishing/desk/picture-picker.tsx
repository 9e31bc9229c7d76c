"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { routes } from "@/lib/routes";
import type { Picture } from "./picture";

type PicturePickerProps = {
  readonly pictures: readonly Picture[];
  readonly onChoose: (picture: Picture) => void;
  readonly onClose: () => void;
};

const THUMBNAIL = 480;

/** The newest pictures; pressing one puts it where the cursor stands in the text. */
export function PicturePicker({ pictures, onChoose, onClose }: PicturePickerProps) {
  return (
    <section aria-label="本文に入れる画像" className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
      {pictures.length === 0 ? (
        <p>まだ画像がありません。下の「新しい画像を追加する」から追加すると、ここから選べます。</p>
      ) : (
        <ul className="grid grid-cols-2 gap-3 desktop:grid-cols-4">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                onClick={() => onChoose(picture)}
                className="flex w-full flex-col gap-2 rounded-8 border border-solid-gray-420 p-2 text-start hover:border-blue-900 hover:bg-blue-50"
              >
                <img
                  src={routes.adminImageFile(picture.id, THUMBNAIL)}
                  alt=""
                  className="aspect-3/2 w-full object-cover"
                />
                <span className="text-dns-14N-130 wrap-break-word">{picture.alt}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className={buttonStyle("text", "small")} onClick={onClose}>
          閉じる
        </button>
      </p>
    </section>
  );
}
