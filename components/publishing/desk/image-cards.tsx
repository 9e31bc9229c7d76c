import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { pictureMark } from "@/lib/publishing/picture-widths";
import { MEDIA_WIDTHS, routes } from "@/lib/routes";

type ImageCardsProps = {
  readonly images: readonly {
    readonly id: string;
    readonly alt: string;
    readonly rights: string;
    readonly fileName: string;
    readonly width: number;
    readonly height: number;
    readonly isPublic: boolean;
    readonly createdAt: Date;
    readonly uploader: string;
  }[];
};

/** The pictures of the desk, each with the words that put it into a text where no script runs. */
export function ImageCards({ images }: ImageCardsProps) {
  if (images.length === 0) return <p>まだ画像がありません。「画像を追加する」から始めてください。</p>;
  return (
    <ul className="grid gap-6 desktop:grid-cols-3">
      {images.map((image) => (
        <li
          key={image.id}
          className="flex min-w-0 flex-col gap-2 rounded-8 border border-solid-gray-420 p-4 wrap-break-word"
        >
          <img
            src={routes.adminImageFile(image.id, MEDIA_WIDTHS[0])}
            alt={image.alt}
            loading="lazy"
            className="aspect-3/2 w-full object-contain"
          />
          <p>
            <StatusBadge tone={image.isPublic ? "success" : "neutral"}>
              {image.isPublic ? "公開中のページで使用" : "公開していない"}
            </StatusBadge>
          </p>
          <p className="text-std-16B-170">{image.alt}</p>
          <p>権利：{image.rights}</p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            {image.fileName}（{image.width}×{image.height}）　{image.uploader}　
            <TimeText at={image.createdAt} />
          </p>
          <p className="text-dns-14N-130">
            本文に入れる書き方：<code className="break-all select-all">{pictureMark(image.id, image.alt)}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
