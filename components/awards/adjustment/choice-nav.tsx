type Choice = { readonly key: string; readonly label: string; readonly href: string };

type ChoiceNavProps = { readonly label: string; readonly current: string; readonly choices: readonly Choice[] };

/** One of a few views of the same page. With nothing to choose there is nothing to see. */
export function ChoiceNav({ label, current, choices }: ChoiceNavProps) {
  if (choices.length < 2) return null;
  return (
    <nav aria-label={label} className="border-b border-solid-gray-420 print:hidden">
      <ul className="flex flex-wrap gap-x-2">
        {choices.map(({ key, label: name, href }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={key === current ? "page" : undefined}
              className="flex min-h-12 items-center px-3 py-1 text-dns-16N-130 text-blue-1000 no-underline hover:underline aria-[current=page]:border-b-4 aria-[current=page]:border-blue-900 aria-[current=page]:pb-0 aria-[current=page]:font-700"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
