import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QuestionCard } from "#app/ui/question-card.tsx";

const card = (role: string | null) =>
  renderToStaticMarkup(
    <QuestionCard
      asker="Eva"
      to="Till Bo Ek"
      when="3 maj"
      answer={{ text: "Ja.", name: "Bo Ek", role, when: "4 maj" }}
    >
      Blir det av?
    </QuestionCard>,
  );

test("the answerer has the role that is known, and no other", () => {
  expect(card("ledamot i nämnden")).toContain(`<span lang="sv">ledamot i nämnden</span>`);
  expect(card(null)).toContain("Bo Ek");
  expect(card(null)).not.toContain("ds-tag");
});
