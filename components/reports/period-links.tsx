type Choice = { readonly label: string; readonly href: string; readonly isCurrent: boolean };

type PeriodLinksProps = { readonly label: string; readonly choices: readonly Choice[] };

/** What is shown, chosen by a link: each of them can be kept or sent to a colleague. */
export function PeriodLinks({ label, choices }: PeriodLinksProps) {
  return (
    <nav aria-label={label} data-print="hide" className="flex flex-wrap items-baseline gap-x-4">
      <span className="font-700">{label}</span>
      <ul className="flex flex-wrap gap-x-2">
        {choices.map(({ label: name, href, isCurrent }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="inline-flex min-h-11 items-center px-2 aria-[current=page]:font-700 aria-[current=page]:no-underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
