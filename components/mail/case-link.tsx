type CaseLinkProps = {
  readonly number: string | undefined;
  /** Who does not handle the case sees which one it is, and no link into a page that is not theirs. */
  readonly href: string | null;
};

export function CaseLink({ number, href }: CaseLinkProps) {
  if (number === undefined) return <span className="text-solid-gray-600">—</span>;
  return href === null ? <span>{number}</span> : <a href={href}>{number}</a>;
}
