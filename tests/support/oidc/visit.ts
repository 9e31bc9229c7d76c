/** A browser at the provider: keeps its cookies, signs in as somebody or refuses, and ends where the portal begins. */
export async function visitProvider(address: string, portal: string, choice: { readonly as: string } | "refuse") {
  const cookies = new Map<string, string>();
  let url = new URL(address);
  for (let left = 10; left > 0; left -= 1) {
    if (url.origin === portal) return url;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
    await answer.arrayBuffer();
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = answer.headers.get("location");
    url = location === null ? chosen(url, choice) : new URL(location, url);
  }
  throw new Error("The provider does not lead back.");
}

function chosen(page: URL, choice: { readonly as: string } | "refuse"): URL {
  if (!page.pathname.startsWith("/interaction/")) throw new Error(`The provider stops at ${page.pathname}.`);
  const next = new URL(page);
  next.search = choice === "refuse" ? "?refuse" : `?as=${choice.as}`;
  return next;
}
