import { describe, expect, it } from "vitest";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { PASSWORD_MAX, PASSWORD_MIN, passwordFault } from "@/lib/accounts/password-rules";

/** No word, no run: only its length is in question. */
const letters = "きつねがはしるあさのもりでうたう";

describe("a new password", () => {
  it.each([
    [PASSWORD_MIN - 1, false],
    [PASSWORD_MIN, true],
  ])("of %i characters: allowed is %s", (length, isAllowed) => {
    expect(passwordFault(letters.slice(0, length)) === null).toBe(isAllowed);
  });

  it.each([
    [PASSWORD_MAX, true],
    [PASSWORD_MAX + 1, false],
  ])("of %i characters: allowed is %s", (length, isAllowed) => {
    const long = Array.from({ length }, (_, n) => String.fromCodePoint(0x3041 + ((n * n) % 83))).join("");

    expect(passwordFault(long) === null).toBe(isAllowed);
  });

  it.each([
    "tsubame tobu asa",
    "correct donkey battery",
    "jR7#kq9!xWvP",
    "雨の日は図書館で過ごす一日",
    "pass the salt to my aunt",
    DEMO_PASSWORD,
  ])("may be %s, without rules about kinds of characters", (password) => {
    expect(passwordFault(password)).toBeNull();
  });

  it.each([
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "passwordpassword",
    "123456789012",
    "abcdefghijkl",
    "qwertyuiop123",
    "1qaz2wsx3edc",
    "Password1234",
    "P@ssw0rd!2026",
    "ｐａｓｓｗｏｒｄ１２３４",
    "administrator1",
    "welcome-welcome!",
    "telework-portal",
    "sakura20260401",
  ])("may not be %s", (password) => {
    expect(passwordFault(password)).toMatch(/推測されやすい/);
  });

  it("may not be what is known of the person", () => {
    expect(passwordFault("mihon.hanako-2026", ["mihon.hanako"])).toMatch(/推測されやすい/);
    expect(passwordFault("mihon.hanako-2026", ["aoba"])).toBeNull();
  });

  it("counts characters as people do, after folding their width", () => {
    expect(passwordFault("𠮷".repeat(3))).toContain("現在3文字");
  });
});
