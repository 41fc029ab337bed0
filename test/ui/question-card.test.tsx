import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import "#app/text/all.ts";
import type { Language } from "#app/text/languages.ts";
import { QuestionCard } from "#app/ui/question-card.tsx";
import { RoleBadge } from "#app/ui/role-badge.tsx";
import { TongueProvider } from "#app/ui/words.tsx";

const badge = (title: string | null) =>
  title && <RoleBadge badge={{ kind: "member", partyShort: "ÄP", organ: "" }} title={title} />;
const card = (role: string | null, language: Language = "sv") =>
  renderToStaticMarkup(
    <TongueProvider language={language}>
      <QuestionCard
        asker="Eva"
        to="Till Bo Ek"
        when="3 maj"
        answer={{ text: "Ja.", name: "Bo Ek", badge: badge(role), when: "4 maj" }}
      >
        Blir det av?
      </QuestionCard>
    </TongueProvider>,
  );

test("the answerer has the role that is known, and no other", () => {
  expect(card("ledamot i nämnden")).toContain("ledamot i nämnden</span>");
  expect(card("ledamot i nämnden")).toMatch(/Förtroendevald <bdi>\(ÄP\)<\/bdi>/);
  expect(card(null)).toContain("Bo Ek");
  expect(card(null)).not.toContain("ds-tag");
});

test("what was written in Swedish is marked so on a page in another language alone", () => {
  const [swedish, easy] = [card("ledamot", "sv"), card("ledamot", "lattlast")];
  expect([swedish, easy].filter((page) => page.includes("lang="))).toEqual([]);
  for (const language of ["en", "ar"] as const) {
    const page = card("ledamot", language);
    expect(page).toContain('<bdi lang="sv" dir="auto">ledamot</bdi>');
    expect(page).toMatch(/<div class="argument-text" lang="sv" dir="auto">\s*Ja\.<\/div>/);
  }
});
