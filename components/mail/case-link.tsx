import { routes } from "@/lib/routes";

type CaseLinkProps = {
  readonly number: string | undefined;
  /** Who does not handle cases sees which one it is, and no link into a page that is not theirs. */
  readonly mayOpen: boolean;
};

export function CaseLink({ number, mayOpen }: CaseLinkProps) {
  if (number === undefined) return <span className="text-solid-gray-600">—</span>;
  return mayOpen ? <a href={routes.adminDeclaration(number)}>{number}</a> : <span>{number}</span>;
}
