import { AUDIENCES } from "@/lib/content/home";

export function HomeAudiences() {
  return (
    <section aria-labelledby="audiences">
      <h2 id="audiences" className="text-std-24B-150 desktop:text-std-28B-150">
        立場から探す
      </h2>
      <div className="mt-6 grid gap-x-10 gap-y-8 desktop:grid-cols-3">
        {AUDIENCES.map(({ href, name, text, links }) => (
          <section key={name} aria-label={name} className="border-t-4 border-blue-900 pt-4">
            <h3 className="text-std-20B-150">
              <a href={href}>{name}</a>
            </h3>
            <p className="mt-2">{text}</p>
            <ul className="mt-2">
              {links.map(({ href: page, label }) => (
                <li key={page}>
                  <a href={page} className="inline-block py-1.5">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
