import { RubyText } from "./ruby-text";

type ContentsListProps = {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
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
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1.5">
              <RubyText text={heading} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
