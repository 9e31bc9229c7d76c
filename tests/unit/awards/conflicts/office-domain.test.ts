import { describe, expect, it } from "vitest";
import { officeDomainOf } from "@/lib/awards/conflicts/detection/mail/office-domain";

describe("the office of a domain", () => {
  it.each([
    ["a@mail.usurai-mihon.co.jp", "usurai-mihon.co.jp", "organization"],
    ["usurai-mihon.jp", "usurai-mihon.jp", "organization"],
    ["a@eu.usurai-mihon.com", "usurai-mihon.com", "organization"],
    ["a@www.usurai-mihon.co.uk", "usurai-mihon.co.uk", "organization"],
    ["a@city.usurai-mihon.co.jp", "usurai-mihon.co.jp", "organization"],
    ["a@usurai-mihon.tokyo.jp", "usurai-mihon.tokyo.jp", "organization"],
    ["a@x.usurai.chiyoda.tokyo.jp", "usurai.chiyoda.tokyo.jp", "organization"],
    ["a@usurai-mihon.ne.jp", "usurai-mihon.ne.jp", "network"],
    ["a@kougaku.mihon-u.ac.jp", "mihon-u.ac.jp", "university"],
    ["a@kyoku.mihon.go.jp", "kyoku.mihon.go.jp", "state"],
    ["a@soumu.city.mihon.lg.jp", "city.mihon.lg.jp", "local-government"],
    ["a@town.mihon.nagano.jp", "town.mihon.nagano.jp", "local-government"],
    ["a@pref.mihon.lg.jp", "pref.mihon.lg.jp", "local-government"],
    ["a@pref.nagano.jp", "pref.nagano.jp", "local-government"],
    ["a@city.sapporo.jp", "city.sapporo.jp", "local-government"],
    ["a@koiki-mihon.lg.jp", "koiki-mihon.lg.jp", "local-government"],
  ] as const)("%s is %s, %s", (mail, domain, kind) => {
    expect(officeDomainOf(mail)).toEqual({ domain, kind });
  });

  it.each(["a@gmail.com", "a@rose.ocn.ne.jp", "go.jp", "lg.jp", "co.jp", "a@localhost", "a@@", "", "見本"])(
    "%s has none",
    (mail) => {
      expect(officeDomainOf(mail)).toBeNull();
    },
  );
});
