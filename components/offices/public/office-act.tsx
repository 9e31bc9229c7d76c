import { ButtonLink } from "@/components/ui/button";
import type { OfficeView } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";

type OfficeActProps = { readonly office: OfficeView };

/** What a company does next. Nobody's mail address or telephone stands here. */
export function OfficeAct({ office: { number, prefectureCode } }: OfficeActProps) {
  return (
    <div className="mt-6 flex flex-col gap-3" data-print="hide">
      <p className="flex flex-wrap gap-4">
        <ButtonLink href={routes.consultationForOffice(number)}>この施設について問い合わせる</ButtonLink>
        <ButtonLink href={routes.officeShortlist([number])} look="outline">
          候補に加える
        </ButtonLink>
      </p>
      <p className="max-w-text">
        問い合わせは、ポータルの窓口がお受けします。受付番号 <span className="font-mono">{number}</span>{" "}
        をお知らせください。
        <a href={routes.officesInPrefecture(prefectureCode)}>同じ都道府県の施設</a>と比べることもできます。
      </p>
    </div>
  );
}
