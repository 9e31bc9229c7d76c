import { DayText } from "@/components/ui/time-text";
import { type Ground, groundLabel } from "@/lib/awards/conflicts/grounds";
import { conflictSourceLabels } from "@/lib/awards/conflicts/labels";

type GroundListProps = { readonly grounds: readonly Ground[] };

/** What speaks against it: where it comes from, of what kind it is, and why. */
export function GroundList({ grounds }: GroundListProps) {
  return (
    <ul className="flex flex-col gap-3">
      {grounds.map((ground) => {
        const { source, words, at } = ground;
        const label = groundLabel(ground);
        return (
          <li key={`${source} ${label} ${words}`} className="border-l-4 border-solid-gray-300 pl-3">
            <p className="text-dns-16B-130">
              {conflictSourceLabels[source]}
              {label !== "" && `：${label}`}
            </p>
            <p className="whitespace-pre-line">{words}</p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              <DayText day={new Date(at)} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
