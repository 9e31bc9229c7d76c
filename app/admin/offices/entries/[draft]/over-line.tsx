import type { DeskWork } from "@/lib/offices/queries/desk-work";

type OverLineProps = { readonly entry: DeskWork };

/** In whose name it is, and which office. */
export function OverLine({ entry: { organizationName, work } }: OverLineProps) {
  return (
    <p>{work.office === null ? organizationName : `${work.office.number}　${work.office.name}　${organizationName}`}</p>
  );
}
