import { RubyText } from "./ruby-text";

type Entry = { readonly id: string; readonly heading: string };

type ContentsListProps = {
  readonly sections: readonly (Entry & {
    /** Numbered parts of the section, such as the steps of a guide. */
    readonly parts?: readonly Entry[];
  })[];
  readonly title?: string;
};

/** このページの内容: for pages that are longer than a few screens. */
export function ContentsList({ sections, title = "このページの内容" }: ContentsListProps) {
  return (
    <nav aria-labelledby="contents" className="mb-12 max-w-text rounded-8 bg-solid-gray-50 p-6" data-print="hide">
      <h2 id="contents" className="text-std-18B-160">
        <RubyText text={title} />
      </h2>
      <ul className="mt-2">
        {sections.map(({ id, heading, parts = [] }) => (
          <li key={id}>
            <EntryLink id={id} heading={heading} />
            {parts.length > 0 && (
              <ol className="list-decimal pl-10">
                {parts.map((part) => (
                  <li key={part.id}>
                    <EntryLink id={part.id} heading={part.heading} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EntryLink({ id, heading }: Entry) {
  return (
    <a href={`#${id}`} className="block w-fit py-1.5">
      <RubyText text={heading} />
    </a>
  );
}
