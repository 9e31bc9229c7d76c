import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { type ContentAct, contentActs } from "@/lib/publishing/acts";
import { routes } from "@/lib/routes";

type ContentActLinksProps = {
  readonly id: string;
  readonly acts: readonly ContentAct[];
  /** Where it is written on, while that may be done. */
  readonly edit?: string;
  readonly editLabel: string;
};

/** What ends something is one press away, so that nobody does it by a slip. */
const RARE: readonly ContentAct[] = ["archive", "drop-revision", "discard"];

export function ContentActLinks({ id, acts, edit, editLabel }: ContentActLinksProps) {
  const main = acts.filter((act) => !RARE.includes(act));
  const rare = acts.filter((act) => RARE.includes(act));
  return (
    <div className="flex flex-col gap-3">
      {main.map((act, position) => (
        <ButtonLink
          key={act}
          href={routes.adminContentAct(id, act)}
          size="medium"
          look={position === 0 ? "solid" : "outline"}
        >
          {contentActs[act].label}
        </ButtonLink>
      ))}
      {edit && (
        <ButtonLink href={edit} size="medium" look={main.length === 0 ? "solid" : "outline"}>
          {editLabel}
        </ButtonLink>
      )}
      <ButtonLink href={routes.adminContentPreview(id)} size="medium" look="outline">
        プレビューを見る
      </ButtonLink>
      {rare.length > 0 && (
        <Disclosure summary="そのほかの操作">
          <ul className="flex flex-col gap-1">
            {rare.map((act) => (
              <li key={act}>
                <a href={routes.adminContentAct(id, act)} className="inline-block py-2">
                  {contentActs[act].label}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
