import { Section } from "@/components/content/section";
import type { OfficeView } from "@/lib/offices/public-view";
import { MEDIA_WIDTHS, routes } from "@/lib/routes";

type OfficePhotosProps = { readonly office: OfficeView };

const [SMALL, LARGE] = MEDIA_WIDTHS;

export function OfficePhotos({ office: { number, photos } }: OfficePhotosProps) {
  if (photos.length === 0) return null;
  return (
    <Section id="photos" heading="写真">
      <ul className="grid gap-6 desktop:grid-cols-2">
        {photos.map(({ photo, alt, rights, width, height }) => (
          <li key={photo}>
            <figure className="flex flex-col gap-2">
              <img
                src={routes.officePhoto(number, photo, LARGE)}
                srcSet={`${routes.officePhoto(number, photo, SMALL)} ${SMALL}w, ${routes.officePhoto(number, photo, LARGE)} ${LARGE}w`}
                sizes="(min-width: 48rem) 35rem, 100vw"
                alt={alt}
                width={width}
                height={height}
                loading="lazy"
                decoding="async"
                className="h-auto w-full"
              />
              <figcaption className="text-dns-14N-130 text-solid-gray-700">
                {alt}（提供：{rights}）
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
